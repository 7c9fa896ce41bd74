import { existsSync, readFileSync } from 'node:fs'
import { macroF1, share } from '../agreement.ts'
import { type CodedLine, type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, ScoredSet, SetScore } from '../figure.ts'
import { answers, happened } from '../mappings/uds-ih2.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Predicates of all kinds with whether they happened, by how the reader takes each to stand. */
export const udsIh2: ScoredSet = { name: 'uds', title: 'UDS-IH2 dev, stance', measure }

export type Row = {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [from: number, to: number]; readonly label: number; readonly span_text: string }[]
}

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/factuality/uds-ih2-dev.jsonl')
  if (!existsSync(path)) return { absent: 'data/factuality is not beside the checkout' }
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
  const lines = await code(
    rows.map(({ text }, at) => toReport(String(at), text)),
    { standings: true }
  )
  const read = rows.flatMap((row, at) => readAnswers(row, lines[at] as CodedLine))
  const pairs = read.map(({ gold, found }) => [gold, found] as const)
  return {
    size: `${rows.length} sentences, ${read.length} predicates`,
    figures: [
      {
        name: 'three-way macro F1',
        value: macroF1(pairs),
        asked: read.length,
        baseline: { value: macroF1(pairs.map(([gold]) => [gold, 'yes'] as const)), rule: 'always yes' },
        wanted: 0.7
      },
      {
        name: 'right',
        value: share(pairs.map(([gold, found]) => gold === found)),
        asked: read.length,
        baseline: { value: share(pairs.map(([gold]) => gold === 'yes')), rule: 'always yes' }
      }
    ],
    errors: read
      .filter(({ gold, found }) => gold !== found)
      .map(({ gold, found, says, why }) => ({ kind: `${gold} as ${found}, ${why}`, says }))
  }
}

export type Answer = { readonly gold: string; readonly found: string; readonly why: string; readonly says: string }

/** The answer to each predicate of a sentence, by the word that stands where it begins. */
export function readAnswers({ text, targets }: Row, { standings = [] }: Pick<CodedLine, 'standings'>): readonly Answer[] {
  const words = text.split(' ')
  return targets.map(({ span1, label, span_text }) => {
    const from = words.slice(0, span1[0]).join(' ').length + (span1[0] > 0 ? 1 : 0)
    const read = standings.find(({ span }) => span[0] <= from && from < span[1])
    return {
      gold: happened(label),
      found: read ? answers[read.standing] : 'yes',
      why: read ? `${read.standing}: ${read.rule}` : 'not read',
      says: `${span_text} ${label} | ${text}`
    }
  })
}
