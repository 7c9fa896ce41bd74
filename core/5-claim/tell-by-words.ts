import { lemmasIn, type Sentence } from '#sentence'
import type { Claim } from './claim.ts'
import { type Around, lookAround } from './codings/acled.ts'
import type { CodingTables } from './codings/codings-of.ts'
import { subEventSigns } from './codings/sub-event-signs.ts'
import { type WeighedSubEvent, weighSubEvents } from './codings/weigh-sub-events.ts'
import type { Draft } from './draft.ts'
import { actorsOf, unique } from './fill.ts'
import { isVerbal, verbFrame } from './frame.ts'
import { nounFrame } from './noun-frame.ts'
import type { CompiledPattern } from './pattern.ts'
import { rootOf } from './root-of.ts'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'
import { readStance } from './stance.ts'

/** A deed that no rule found, with how sure the words of its report are of it. */
export type ByWords = { readonly draft: Draft; readonly chance: number }

/**
 * What a short report tells in which no rule finds a deed that the ACLED style has: the sub-event of which its words are surer than of all others together.
 * Who, whom and where are those of the main verb of its sentence.
 */
export function tellByWords(
  scene: Scene,
  claims: readonly Claim[],
  speeches: readonly (readonly Speech[])[],
  tables: CodingTables
): ByWords | undefined {
  const { sentences } = scene
  if (!tables.subEvents || !tables.byWords || sentences.length === 0 || sentences.length > short) return undefined
  if (claims.some(({ acled }) => acled !== undefined)) return undefined
  const claim = claims.find(({ stance }) => stance === 'asserted' || stance === 'possible')
  const sentence = (claim && sentences.find(({ span }) => claim.span[0] < span[1] && span[0] < claim.span[1])) ?? sentences[0]!
  const around = claim ? lookAround(claim, claims, sentences) : atFirst(sentences)
  const all = weighSubEvents(subEventSigns(claim ?? silent, undefined, around, tables.parties), tables.subEvents)
  const best = all.reduce((one, other) => (other.chance > one.chance ? other : one))
  const type = tables.byWords[best.label]
  if (type === undefined || best.chance <= sure || claims.some(one => isOpen(one) && rootOf(one.type) === rootOf(type))) return undefined
  const anchor = anchorIn(scene, sentence, speeches[sentence.index] ?? [])
  return anchor === undefined ? undefined : { draft: draftOf(scene, sentence, anchor, { ...best, type }), chance: best.chance }
}

/** A deed that a rule found and that is denied, planned or asked for did not happen because the words speak of it. */
const isOpen = ({ stance }: Claim): boolean => stance !== 'asserted' && stance !== 'possible'

/** Sentences that a report has at most whose words all speak of one deed. */
const short = 5
/** A chance above which a sub-event is likelier than all others together. */
const sure = 0.5

/** What stands for the claim of a report that has none. */
const silent = { type: '', by: [], to: [], at: [] }

const atFirst = (sentences: readonly Sentence[]): Around => ({
  claims: [],
  words: sentences.slice(0, 1).map(lemmasIn),
  near: sentences.slice(0, 2).map(lemmasIn)
})

/** The verb that tells what happened: the first that says something is so and not who says it; else the word that all others hang on. */
function anchorIn(scene: Scene, sentence: Sentence, speeches: readonly Speech[]): number | undefined {
  const { tokens } = sentence
  const isCue = (index: number): boolean =>
    speeches.some(({ cue }) => cue === index) || scene.grammar.saying.has(tokens[index]!.lemma.toLowerCase())
  const verbs = tokens.filter(({ index }) => isVerbal(sentence, index) && !isCue(index))
  const isMain = ({ relation }: Sentence['tokens'][number]): boolean => /^(root|ccomp|parataxis|conj)/.test(relation)
  const told = [...verbs.filter(isMain), ...verbs.filter(token => !isMain(token))].find(({ index }) => isTold(scene, sentence, index))
  if (told || verbs.length > 0) return told?.index
  const root = tokens.findIndex(({ head }) => head < 0)
  return root >= 0 && isTold(scene, sentence, root) ? root : undefined
}

const isTold = (scene: Scene, sentence: Sentence, anchor: number): boolean =>
  /^(asserted|possible)$/.test(readStance(sentence, anchor, scene.grammar))

function draftOf(scene: Scene, sentence: Sentence, anchor: number, { label, type }: WeighedSubEvent & { readonly type: string }): Draft {
  const frame = isVerbal(sentence, anchor) ? verbFrame(sentence, anchor, scene.grammar) : nounFrame(sentence, anchor, scene.grammar)
  const [by, to] = [frame.subject, frame.object].map(heads => unique(heads.flatMap(head => actorsOf(scene, sentence, head))))
  const heads = unique([...frame.subject, ...frame.object])
  return {
    sentence,
    match: { compiled: wordsOf(label, type), frame, fillings: [], words: [], clauses: [], weight: 0 },
    anchor,
    kind: 'event',
    type,
    by: by ?? [],
    to: (to ?? []).filter(actor => !by?.includes(actor)),
    at: [],
    heads,
    deeds: [],
    toHeads: frame.object,
    merged: [],
    source: [],
    stance: readStance(sentence, anchor, scene.grammar),
    figures: []
  }
}

/** What stands for the rule where words alone tell. */
const wordsOf = (label: string, type: string): CompiledPattern => {
  const rule = { rule: ruleByWords(label), kind: 'event', type, patterns: [] } as const
  return {
    rule,
    pattern: { when: 'the words of the report', says: [] },
    type,
    nominal: false,
    anchors: new Set(),
    complements: [],
    words: []
  }
}

/** The name of the rule of what is told by words alone, by which the table gives it its sub-event. */
export const ruleByWords = (label: string): string => `by-words ${label}`
