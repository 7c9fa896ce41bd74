import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  aroundIn,
  codeReport,
  type Knowledge,
  likeliest,
  type SubEventSigns,
  type SubEventWeights,
  signsOfReport,
  type WeighedSubEvent,
  weighSubEvents
} from '@vedette/core'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { share, weightedF1 } from '../agreement.ts'
import { toReport } from '../code-texts.ts'
import { fitSoftmax } from './fit-softmax.ts'
import { type Passage, readPassages } from './read-passages.ts'
import { writeSubEventsCard } from './write-sub-events-card.ts'

/** A passage as the rows of the table read it: the signs of its main claim, the type of that claim, and what the rows give it. */
export type ReadPassage = Pick<Passage, 'label'> & {
  readonly signs: SubEventSigns
  readonly type: string | undefined
  readonly byTable: string | undefined
}

export const nothing = 'nothing'
const folder = fileURLToPath(
  new URL(`${import.meta.url.includes('/dist/') ? '../../../' : '../../'}lexicon/event-types/codings/sub-events/`, import.meta.url)
)

/** `npm run score -- --train-sub-events`: trains the weights of sub-events on `score/passages` and writes them with their card. False when it cannot. */
export async function trainSubEvents(): Promise<boolean> {
  if (!existsSync(folder)) {
    console.error('not trained: the lexicon is not beside this program')
    return false
  }
  const knowledge = await loadKnowledge(await loadEncoder())
  const read: ReadPassage[] = []
  for (const passage of readPassages()) {
    read.push(await readPassage(passage, knowledge))
    if (read.length % 1000 === 0) console.log(`${read.length} passages read`)
  }
  const weights = fitWeights(read)
  const figures = figuresOf(read, foldsOf(read, 3), knowledge.claims.codings.mayBe ?? {})
  writeFileSync(`${folder}weights.json`, `${JSON.stringify(weights).replaceAll('],"', '],\n"')}\n`)
  writeFileSync(`${folder}CARD.md`, writeSubEventsCard(read, weights, figures))
  console.log(
    `trained on ${read.length} passages: ${figures.map(({ says, value }) => `${says} ${value.toFixed(3)}`).join(', ')}; build to use the new weights`
  )
  return true
}

/** The signs of a passage, with its leading claim as the rows of the table have it. */
export async function readPassage({ id, label, text }: Passage, knowledge: Knowledge): Promise<ReadPassage> {
  const { subject: _, ...all } = knowledge
  const { subEvents: __, ...codings } = all.claims.codings
  const { claims, sentences } = await codeReport(toReport(id, text), { ...all, claims: { ...all.claims, codings } })
  const told = claims.filter(({ stance }) => stance === 'asserted' || stance === 'possible')
  const { signs, ordered, byTable } = signsOfReport(told, sentences, codings, aroundIn(claims, sentences, codings))
  return { label, signs, type: ordered[0]?.type, byTable }
}

/** The weights as they are shipped: two digits each. */
export function fitWeights(read: readonly ReadPassage[]): SubEventWeights {
  const labels = [...new Set(read.map(({ label }) => label))].filter(label => label !== nothing).sort()
  labels.push(nothing)
  const fit = fitSoftmax(
    read.map(({ signs, label }) => ({ signs, label: labels.indexOf(label) })),
    labels.length
  )
  const round = (value: number, unit = 100): number => Math.round(value * unit) / unit
  return {
    labels,
    bias: fit.bias.map(value => round(value)),
    signs: Object.fromEntries([...fit.signs].map(([sign, weights]) => [sign, [...weights].map(value => round(value))])),
    about: fit.about.map(weights => weights.map(value => round(value, 1000)))
  }
}

/** What weights that never saw a passage read it as. */
function foldsOf(read: readonly ReadPassage[], folds: number): readonly WeighedSubEvent[] {
  const found: WeighedSubEvent[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitWeights(read.filter((_, at) => at % folds !== fold))
    read.forEach(({ signs }, at) => {
      if (at % folds === fold) found[at] = likeliest(weighSubEvents(signs, weights))
    })
  }
  return found
}

/** A figure with what it is of. */
export type Figure = { readonly says: string; readonly value: number }

/** `mayBe` is what the weights may make of what the rows give where a claim does not lead a short report. */
function figuresOf(
  read: readonly ReadPassage[],
  folds: readonly WeighedSubEvent[],
  mayBe: Readonly<Record<string, readonly string[]>>
): readonly Figure[] {
  const all = read.map(({ label, byTable = nothing }, at) => ({ label, byTable, found: folds[at]!.label, sure: folds[at]!.chance >= 0.8 }))
  const [told, calm] = [all.filter(({ label }) => label !== nothing), all.filter(({ label }) => label === nothing)]
  const sure = all.filter(({ found, sure }) => sure && found !== nothing)
  return [
    { says: 'weighted F1 of the rows of the table alone', value: weightedF1(told.map(({ label, byTable }) => [label, byTable])) },
    {
      says: 'weighted F1 where the weights may only turn what a row gives into what is told of the same deed',
      value: weightedF1(told.map(({ label, byTable, found }) => [label, mayBe[byTable]?.includes(found) ? found : byTable]))
    },
    { says: 'weighted F1 of what the passage as a whole reads as', value: weightedF1(told.map(({ label, found }) => [label, found])) },
    {
      says: 'right, of those of which the weights are sure to 0.8 and more',
      value: share(sure.map(({ label, found }) => label === found))
    },
    { says: 'passages on nothing that get a sub-event by the table', value: share(calm.map(({ byTable }) => byTable !== nothing)) },
    { says: 'passages on nothing that read as a sub-event', value: share(calm.map(({ found }) => found !== nothing)) }
  ]
}
