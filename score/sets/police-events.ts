import { existsSync, readFileSync } from 'node:fs'
import type { Line, LineClaim } from '@vedette/core'
import { f1, newTally } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { kills } from '../main-incident.ts'
import { killing, police, policeEvents } from '../mappings/police-events.ts'
import { sample, sizeOf } from '../sample.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Indian reports with yes or no: did the police kill, arrest, use force? */
export const policeSet: ScoredSet = { name: 'police', title: 'police events', measure }

const most = 400

type Label = keyof typeof policeEvents
type Row = { readonly doc_id: string; readonly date: string; readonly text: string } & Readonly<Record<Label, number>>

const labels = Object.keys(policeEvents) as readonly Label[]

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/police-events/docs-dev.jsonl')
  if (!existsSync(path)) return { absent: 'data/police-events is not beside the checkout' }
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
  const rows = sample(all, most, ({ doc_id }) => doc_id)
  const lines = await code(rows.map(({ doc_id, text, date }) => toReport(doc_id, text, { published: date })))
  const found = lines.map(readLabels)
  const errors = rows.flatMap((row, at): readonly RowError[] =>
    labels
      .filter(label => (row[label] === 1) !== found[at]?.has(label))
      .map(label => ({
        kind: `${label} ${row[label] === 1 ? 'missed' : 'too many'}`,
        says: `${row.doc_id} | ${found[at]?.get(label) ?? around(row.text, wordsOf[label])}`
      }))
  )
  return {
    size: sizeOf(rows.length, all.length, 'reports'),
    figures: labels.map(label => {
      const asked = rows.filter(row => row[label] === 1).length
      const given = found.filter(one => one.has(label)).length
      const right = rows.filter((row, at) => row[label] === 1 && found[at]?.has(label)).length
      const words = rows.map(({ text }) => wordsOf[label].test(text))
      const guess = {
        ...newTally(),
        gold: asked,
        found: words.filter(Boolean).length,
        right: rows.filter((row, at) => row[label] === 1 && words[at]).length
      }
      return {
        name: `${label} F1`,
        value: f1({ gold: asked, found: given, right }),
        asked,
        baseline: { value: f1(guess), rule: `"${wordsOf[label].source}"` },
        wanted: 0.7
      }
    }),
    errors
  }
}

/** The words about the first match, where a person may look first. */
function around(text: string, words: RegExp): string {
  const at = Math.max(0, text.search(words))
  return text.slice(Math.max(0, at - 120), at + 120).replaceAll(/\s+/g, ' ')
}

/** Words that a guess without reading looks for. */
const wordsOf: Readonly<Record<Label, RegExp>> = { KILL: /killed/, ARREST: /arrested/, FORCE: /firing/ }

/** The labels that hold of a coded report, with the words that say so. */
export const readLabels = ({ claims }: Line): ReadonlyMap<Label, string> =>
  new Map(
    labels.flatMap((label): readonly (readonly [Label, string])[] => {
      const claim = claims.find(one => holds(label, one))
      return claim ? [[label, `${claim.type} | ${claim.quote}`]] : []
    })
  )

function holds(label: Label, claim: LineClaim): boolean {
  const { types, killed, alone } = policeEvents[label]
  const byPolice = claim.by.some(({ name, words }) => police.test(name) || police.test(words))
  return (
    (claim.stance === 'asserted' || claim.stance === 'possible') &&
    types.test(claim.type) &&
    (byPolice || (alone === true && claim.by.length === 0)) &&
    (killed !== true || kills(claim) || (claim.figures.every(({ what }) => what !== 'killed') && killing.test(claim.quote)))
  )
}
