import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  codeReport,
  type Knowledge,
  lemmasIn,
  lookAround,
  type SubEventSigns,
  type SubEventWeights,
  subEventSigns,
  toLine,
  weighSubEvents
} from '@vedette/core'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { share, weightedF1 } from '../agreement.ts'
import { toReport } from '../code-texts.ts'
import { depthsOf } from '../depths.ts'
import { mainSubtype } from '../main-subtype.ts'
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
  const folds = foldsOf(read, 5, knowledge.claims.codings.mayBe ?? {})
  const figures = figuresOf(read, folds)
  writeFileSync(`${folder}weights.json`, `${JSON.stringify(weights).replaceAll('],"', '],\n"')}\n`)
  writeFileSync(`${folder}CARD.md`, writeSubEventsCard(read, weights, figures))
  console.log(
    `trained on ${read.length} passages: ${figures.map(({ says, value }) => `${says} ${value.toFixed(3)}`).join(', ')}; build to use the new weights`
  )
  return true
}

/** The signs of a passage's main claim, or of its first sentence where no claim is told. */
export async function readPassage({ id, label, text }: Passage, knowledge: Knowledge): Promise<ReadPassage> {
  const { subject: _, ...all } = knowledge
  const { subEvents: __, ...codings } = all.claims.codings
  const coded = await codeReport(toReport(id, text), { ...all, claims: { ...all.claims, codings } })
  const main = mainSubtype(toLine(coded, 'clean').claims, depthsOf(coded))
  const claim = coded.claims.find(one => (main ? one.id === main.id : one.stance === 'asserted' || one.stance === 'possible'))
  if (!claim) {
    const words = coded.sentences.slice(0, 1).map(lemmasIn)
    const signs = subEventSigns(silent, undefined, { words, near: coded.sentences.slice(0, 2).map(lemmasIn) }, codings.parties)
    return { label, signs, type: undefined, byTable: undefined }
  }
  const around = lookAround(claim, coded.claims, coded.sentences)
  return { label, signs: subEventSigns(claim, claim.acled, around, codings.parties), type: claim.type, byTable: claim.acled }
}

/** What stands for the claim of a passage that has none. */
const silent = { type: '', by: [], to: [], at: [] }

/** The weights as they are shipped: two digits each. */
export function fitWeights(read: readonly ReadPassage[]): SubEventWeights {
  const labels = [...new Set(read.map(({ label }) => label))].filter(label => label !== nothing).sort()
  labels.push(nothing)
  const fit = fitSoftmax(
    read.map(({ signs, label }) => ({ signs, label: labels.indexOf(label) })),
    labels.length
  )
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    labels,
    bias: fit.bias.map(round),
    signs: Object.fromEntries([...fit.signs].map(([sign, weights]) => [sign, [...weights].map(round)]))
  }
}

/** What weights that never saw a passage give it. */
const foldsOf = (
  read: readonly ReadPassage[],
  folds: number,
  mayBe: Readonly<Record<string, readonly string[]>>
): readonly (string | undefined)[] => {
  const found: (string | undefined)[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitWeights(read.filter((_, at) => at % folds !== fold))
    read.forEach(({ signs, byTable }, at) => {
      if (at % folds !== fold) return
      const best = weighSubEvents(signs, weights).reduce((one, other) => (other.chance > one.chance ? other : one))
      found[at] = byTable !== undefined && mayBe[byTable]?.includes(best.label) ? best.label : byTable
    })
  }
  return found
}

/** A figure with what it is of. */
export type Figure = { readonly says: string; readonly value: number }

const figuresOf = (read: readonly ReadPassage[], folds: readonly (string | undefined)[]): readonly Figure[] => {
  const told = read.flatMap(({ label, byTable }, at) =>
    label === nothing ? [] : [{ label, byTable: byTable ?? nothing, found: folds[at] ?? nothing }]
  )
  const calm = read.flatMap(({ label, byTable }, at) => (label === nothing ? [{ byTable, found: folds[at] }] : []))
  return [
    { says: 'weighted F1 of the rows of the table alone', value: weightedF1(told.map(({ label, byTable }) => [label, byTable])) },
    { says: 'weighted F1 with the weights', value: weightedF1(told.map(({ label, found }) => [label, found])) },
    { says: 'passages on nothing that get a sub-event by the table', value: share(calm.map(({ byTable }) => byTable !== undefined)) },
    { says: 'the same with the weights', value: share(calm.map(({ found }) => found !== undefined)) }
  ]
}
