import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commonest, share, weightedF1 } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { RowError, ScoredSet, SetScore } from '../figure.ts'
import { guessByWords } from '../mappings/acled-words.ts'

/** Invented snippets of many wars with one ACLED-style sub-event each; those of even number are scored, and their rows never shown. */
export const acledSet: ScoredSet = { name: 'acled', title: 'ACLED-style snippets', measure }

type Row = { readonly id: string; readonly label: string; readonly published: string; readonly text: string }

async function measure(code: CodeTexts): Promise<SetScore> {
  const rows = ['acled-a.jsonl', 'acled-b.jsonl'].flatMap(readRows)
  const lines = await code(
    rows.map(({ id, text, published }) => toReport(id, text, { published })),
    { subEvent: true }
  )
  const found = lines.map(({ readsAs }) => readsAs ?? none)
  const claimed = lines.map(({ claims, readsAs }) => (claims.some(({ acled }) => acled === readsAs) ? (readsAs ?? none) : none))
  const half = (seen: boolean): readonly number[] => rows.flatMap(({ id }, at) => (isSeen(id) === seen ? [at] : []))
  const pairs = (half: readonly number[], given = found) => half.map(at => [rows[at]!.label, given[at]!] as const)
  const guess = (half: readonly number[]): number =>
    weightedF1(half.map(at => [rows[at]!.label, guessByWords(rows[at]!.text) ?? commonest(rows.map(({ label }) => label))]))
  const [seen, unseen] = [half(true), half(false)]
  const beside = (half: readonly number[]): number =>
    share(half.map(at => lines[at]!.claims.some(({ acled }) => acled === rows[at]!.label)))
  return {
    size: `${rows.length} snippets, half of them unseen`,
    figures: [
      {
        name: 'unseen, weighted F1',
        value: weightedF1(pairs(unseen)),
        asked: unseen.length,
        baseline: { value: guess(unseen), rule: 'the first keyword' },
        wanted: 0.8
      },
      { name: 'unseen, by claims alone, weighted F1', value: weightedF1(pairs(unseen, claimed)), asked: unseen.length },
      { name: 'unseen, label of any claim', value: beside(unseen), asked: unseen.length },
      {
        name: 'seen, weighted F1',
        value: weightedF1(pairs(seen)),
        asked: seen.length,
        baseline: { value: guess(seen), rule: 'the first keyword' }
      },
      { name: 'seen, label of any claim', value: beside(seen), asked: seen.length }
    ],
    errors: seen
      .filter(at => found[at] !== rows[at]!.label)
      .map((at): RowError => {
        const { id, label, text } = rows[at]!
        const others = lines[at]!.claims.map(({ type, acled }) => `${type}=${acled ?? ''}`).join(', ')
        return { kind: `${label}, not ${found[at]}`, says: `${id} [${others}] | ${text}` }
      })
  }
}

const none = 'nothing'

function readRows(name: string): readonly Row[] {
  const path = fileURLToPath(new URL(`${import.meta.url.includes('/dist/') ? '../../' : '../'}snippets/${name}`, import.meta.url))
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
}

/** Whether a snippet is of the half that may be read: the odd numbers. */
export const isSeen = (id: string): boolean => Number(/\d+$/.exec(id)?.[0]) % 2 === 1
