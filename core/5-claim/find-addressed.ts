import { gather } from '#base'
import type { Sentence } from '#sentence'
import { contentOfNoun } from './clause.ts'
import type { Draft } from './draft.ts'
import { actorsOf, unique } from './fill.ts'
import { verbFrame } from './frame.ts'
import type { Match } from './match.ts'
import { nounFrame } from './noun-frame.ts'
import type { Scene } from './scene.ts'
import { caseLemmas, deps, phraseHeads } from './walk.ts'

/**
 * To whom words are meant when they name no one: "demanded that the junta step down" those who shall act, "threatened to strike Iran" those whom
 * the threat would meet, "rejected the Saudi plan" those whose it is.
 */
export function findAddressed(scene: Scene, sentence: Sentence, match: Match): Draft['to'] {
  const type = match.compiled.type.split('/', 1)[0]!
  if (!askers.has(type) && !meeters.has(type) && !owners.has(type)) return []
  const speakers = gather(
    match.fillings.filter(({ role }) => role === 'by'),
    ({ actors }) => actors
  )
  const others = (heads: readonly number[]): Draft['to'] =>
    unique(gather(heads, head => actorsOf(scene, sentence, head))).filter(
      actor =>
        actor.form !== 'pronoun' && speakers.every(one => one.name !== actor.name && (one.side === undefined || one.side !== actor.side))
    )
  const things = [
    ...match.words,
    ...gather(
      match.fillings.filter(({ role }) => role === undefined),
      ({ heads }) => heads
    )
  ].filter(head => sentence.tokens[head]!.tag === 'NOUN')
  const clauses = [...match.clauses, ...gather(things, noun => contentOfNoun(sentence, noun))]
  const acting = gather(
    gather(clauses, clause => deps(sentence, clause, 'nsubj')),
    index => phraseHeads(sentence, index)
  )
  const first = askers.has(type) ? others(acting) : []
  if (first.length > 0) return first
  const met = gather(
    [
      ...match.clauses.map(clause => verbFrame(sentence, clause, scene.grammar)),
      ...(against.has(type) ? things.map(noun => nounFrame(sentence, noun, scene.grammar)) : [])
    ],
    ({ object, obliques }) => [
      ...object,
      ...obliques.filter(({ prepositions }) => prepositions.some(one => scene.grammar.meeting.has(one))).map(({ head }) => head)
    ]
  )
  const second = meeters.has(type) ? others(met) : []
  if (second.length > 0) return second
  return owners.has(type) ? others([...things, ...gather(things, noun => within(sentence, noun))]) : []
}

/** "an end to the raids of the militia", "the lifting of restrictions on farmers": the nouns that a noun is about, and theirs. */
const within = (sentence: Sentence, noun: number, depth = 0): readonly number[] =>
  depth > 2
    ? []
    : gather(
        gather(
          deps(sentence, noun, 'nmod').filter(index => caseLemmas(sentence, index).some(one => /^(of|to|by|from|with|between)$/.test(one))),
          index => phraseHeads(sentence, index)
        ),
        head => [head, ...within(sentence, head, depth + 1)]
      )

const askers = new Set(['REQUEST', 'ACCUSE', 'THREATEN'])
const meeters = new Set(['THREATEN', 'REJECT', 'SANCTION', 'AGREE'])
/** What is threatened or agreed is against or with someone: "action against Chad". */
const against = new Set(['THREATEN', 'SANCTION', 'AGREE'])
const owners = new Set(['REJECT', 'ACCUSE', 'SUPPORT', 'REQUEST', 'AGREE', 'CONCEDE', 'PROTEST'])
