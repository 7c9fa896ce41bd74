import { cut, gather, type Span } from '#base'
import type { Mentions, NounKnowledge } from '#mention'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Stance } from '../claim.ts'
import { unique } from '../fill.ts'
import { type Frame, isVerbal, verbFrame } from '../frame.ts'
import type { Grammar } from '../grammar.ts'
import type { RuleIndex } from '../index-rules.ts'
import { type Match, matchPattern } from '../match.ts'
import { nounFrame } from '../noun-frame.ts'
import { type Scene, setScene } from '../scene.ts'
import { readStance } from '../stance.ts'
import { deps, phraseHeads } from '../walk.ts'
import { bearersOf } from './bearers-of.ts'
import { doersAbove, endsOf, type Mention, ownersInHelp, thingAt } from './ends-of.ts'
import type { Relation, RelationEnd, RelationKind } from './relation.ts'

/** What reading relations needs to know. */
export type RelationKnowledge = {
  readonly grammar: Grammar
  readonly nouns: NounKnowledge
  readonly relations: RuleIndex
  /** Words that name parts of what stands before them. */
  readonly including: ReadonlySet<string>
}

/** How the parties that a text names stand to one another, sentence by sentence; what is denied is left out. */
export function findRelations(
  text: CleanText,
  sentences: readonly Sentence[],
  mentions: Mentions,
  knowledge: RelationKnowledge
): readonly Relation[] {
  const scene = setScene({ text, sentences, mentions, grammar: knowledge.grammar, nouns: knowledge.nouns })
  return gather(sentences, sentence =>
    once([
      ...gather(
        gather(sentence.tokens, token => matchesAt(scene, sentence, token.index, knowledge.relations)).filter(match =>
          holds(match, readStance(sentence, match.frame.anchor, scene.grammar))
        ),
        match => relationsOf(scene, sentence, match)
      ),
      ...partsOf(scene, sentence, knowledge.including)
    ])
  )
}

/** "the alliance, including Chad and Niger": who stands behind a word for a part is part of what stands before it. */
function partsOf(scene: Scene, sentence: Sentence, including: ReadonlySet<string>): readonly Relation[] {
  return gather(sentence.tokens, ({ index, lemma, words, head }) => {
    if (!including.has(lemma.toLowerCase()) && !including.has(words.toLowerCase())) return []
    const part = /^(NOUN|PROPN)$/.test(sentence.tokens[head]?.tag ?? '') && head > index ? head : deps(sentence, index, 'obj')[0]
    if (part === undefined) return []
    const whole = sentence.tokens[part]!.relation === 'obj' ? head : sentence.tokens[part]!.head
    const wholes = whole < 0 || whole > index ? [] : endsOf(scene, sentence, whole, 3)
    return gather(
      gather(phraseHeads(sentence, part), one => endsOf(scene, sentence, one, 3)),
      one => gather(wholes, other => relate(scene, 'part-of', one, other, { rule: 'part: including', certainty: 'stated' }))
    )
  })
}

/** To mean to fight someone is to be against them; to mean to hold a town is not to hold it. */
const holds = ({ compiled }: Match, stance: Stance): boolean =>
  stance !== 'denied' && (compiled.type !== 'in-charge-of' || stance === 'asserted')

/** Of the patterns on one word, the one of each kind that accounts for most. */
function matchesAt(scene: Scene, sentence: Sentence, index: number, rules: RuleIndex): readonly Match[] {
  const token = sentence.tokens[index]!
  const frames: Frame[] = []
  if (isVerbal(sentence, index) || (token.tag === 'ADJ' && /ed$/.test(token.words))) frames.push(verbFrame(sentence, index, scene.grammar))
  if (token.tag === 'NOUN' || token.tag === 'PROPN') frames.push(nounFrame(sentence, index, scene.grammar))
  const top = new Map<string, Match>()
  for (const frame of frames)
    for (const compiled of (frame.nominal ? rules.nouns : rules.verbs).get(frame.lemma) ?? []) {
      const match = matchPattern(
        scene,
        sentence,
        compiled.rule.kind === 'state' && frame.nominal ? ofOwner(sentence, frame) : frame,
        compiled
      )
      if (match && match.weight > (top.get(compiled.type)?.weight ?? -1)) top.set(compiled.type, match)
    }
  return [...top.values()]
}

/** "the group’s leader": whose a role is stands where "the leader of the group" has it. */
const ofOwner = (sentence: Sentence, frame: Frame): Frame => ({
  ...frame,
  subject: [],
  object: frame.subject.filter(index => /^nmod:poss|^compound/.test(sentence.tokens[index]!.relation))
})

function relationsOf(scene: Scene, sentence: Sentence, match: Match): readonly Relation[] {
  const { frame, compiled } = match
  const role = compiled.rule.kind === 'state' && frame.nominal
  const of = (...roles: readonly string[]): readonly (readonly Mention[])[] =>
    match.fillings
      .filter(filling => filling.role !== undefined && roles.includes(filling.role))
      .map(({ heads }) => unique(gather(heads, head => endsOf(scene, sentence, head))))
  const filled = of('by').filter(list => list.length > 0)
  const kind = compiled.type as RelationKind
  const doers = (): readonly Mention[] => {
    const helped =
      kind === 'against' ? ownersInHelp(scene, sentence, frame.nominal ? frame.anchor : sentence.tokens[frame.anchor]!.head) : []
    if (helped.length > 0) return helped
    if (filled.length > 0) return filled.flat()
    return frame.nominal ? doersAbove(scene, sentence, frame.anchor, kind === 'against') : []
  }
  const from = (role ? bearersOf(scene, sentence, frame.anchor) : doers()).filter(one => 'form' in one)
  const things = gather(
    match.fillings.filter(({ role }) => role === 'at'),
    ({ heads }) => heads
  )
  const told = [
    ...of('to', 'at').flat(),
    ...gather(things, head => (endsOf(scene, sentence, head, 3).length > 0 ? [] : thingAt(sentence, head)))
  ]
  // "advanced with the support of Chad": those who did were helped.
  const to =
    told.length === 0 && kind === 'with' && frame.nominal && filled.length === 1 ? doersAbove(scene, sentence, frame.anchor, false) : told
  const make = (a: Mention, b: Mention, name: RelationKind = kind, sure: Relation['certainty'] = 'stated') =>
    relate(scene, name, a, b, { rule: `${compiled.rule.rule}: ${compiled.pattern.when}`, certainty: sure })
  if (to.length === 0 && !role) return gather(pairs(filled.flat()), ([a, b]) => make(a, b))
  const made = gather(from, a => gather(to, b => make(a, b)))
  // "Chad and Mali fight the rebels": those who fight one enemy together stand together.
  const beside = kind === 'against' && made.length > 0 ? gather(pairs(from), ([a, b]) => make(a, b, 'with', 'inferred')) : []
  return [...made, ...beside]
}

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  gather(items, (one, at) => items.slice(at + 1).map(other => [one, other] as const))

function relate(
  scene: Scene,
  kind: RelationKind,
  from: Mention,
  to: Mention,
  how: Pick<Relation, 'rule' | 'certainty'>
): readonly Relation[] {
  if (from === to || from.head === to.head || from.sentence !== to.sentence || (from.name === to.name && kind !== 'part-of')) return []
  if (wholes.has(kind) && ('precision' in to ? kind === 'part-of' : /^(person|people|state)$/.test(to.kind))) return []
  const a = endOf(scene, from, to)
  const b = endOf(scene, to, from)
  return a && b ? [{ kind, from: a, to: b, ...how }] : []
}

/** What has parts and leaders is a body: no person, no people, and no state, whose officials are no parts of it. */
const wholes: ReadonlySet<RelationKind> = new Set(['part-of', 'in-charge-of'])

/** "members of the council" → "members": the words of an end up to where the other begins. */
function endOf(scene: Scene, mention: Mention, other: Mention): RelationEnd | undefined {
  const [from, to] = mention.span
  const holds = from <= other.span[0] && other.span[1] <= to && to - from > other.span[1] - other.span[0]
  if (!holds) return { mention, words: mention.words, span: mention.span }
  const span: Span = mention.head < other.head ? [from, other.span[0]] : [other.span[1], to]
  const words = cut(scene.text.text, span)
  const trimmed: Span = [span[0] + (words.length - words.trimStart().length), span[1] - (words.length - words.trimEnd().length)]
  return trimmed[1] > trimmed[0] ? { mention, words: cut(scene.text.text, trimmed), span: trimmed } : undefined
}

const once = (relations: readonly Relation[]): readonly Relation[] => {
  const key = ({ kind, from, to }: Relation): string => {
    const ends = [String(from.span), String(to.span)]
    return `${kind} ${kind === 'against' || kind === 'with' ? ends.sort().join(' ') : ends.join(' ')}`
  }
  return relations.filter((one, at) => relations.findIndex(other => key(other) === key(one)) === at)
}
