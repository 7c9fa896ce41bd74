import {
  aroundIn,
  type Coded,
  contains,
  cut,
  findRelations,
  type Mentions,
  overlaps,
  printTree,
  type Relation,
  type Sentence,
  type Span
} from '@vedette/core'
import { explainChoice } from './explain-choice.ts'
import { type Explaining, explainClaim } from './explain-claim.ts'
import { explainExtent } from './explain-extent.ts'

/** How a coded report came about, for people: its sentences (or one of them, from 0), with tokens, tree, mentions, claims, and the notes. */
export function explainCoded(coded: Coded, only: number | undefined, known: Explaining): string {
  const { report, text, sentences, notes } = coded
  const shown = sentences.filter(sentence => only === undefined || sentence.index === only)
  const header = [
    `report ${report.id}`,
    `published ${text.published ?? 'unknown'}, language ${text.language}, ${sentences.length} sentences`,
    ''
  ]
  const last = only === undefined ? notes.map(note => `note   ${note.stage}/${note.rule}: ${note.says}`) : []
  return `${[...header, ...shown.flatMap(sentence => explainSentence(sentence, coded, known)), ...last].join('\n')}\n`
}

function explainSentence(sentence: Sentence, { text, sentences, mentions, claims }: Coded, known: Explaining): readonly string[] {
  const relations = findRelations(text, sentences, mentions, known.relations).filter(({ from }) => from.mention.sentence === sentence.index)
  const within = claims.filter(
    claim => contains(sentence.span, claim.span) || (overlaps(sentence.span, claim.span) && claim.span[0] >= sentence.span[0])
  )
  const aroundOf = aroundIn(claims, sentences, known.codings)
  return [
    `sentence ${sentence.index + 1} [${sentence.span.join(', ')}]`,
    `  ${cut(text.text, sentence.span).replace(/\s+/g, ' ')}`,
    '',
    ...printTree(sentence)
      .split('\n')
      .slice(1)
      .map(line => `  ${line}`),
    '',
    ...explainMentions(sentence.index, mentions),
    ...(within.length === 0 ? ['  no claim: no rule matched'] : within.flatMap(claim => explainClaim(claim, aroundOf(claim), known))),
    ...relations.map(explainRelation),
    ''
  ]
}

const explainRelation = ({ kind, from, to, rule, certainty }: Relation): string =>
  `  stands “${from.words}” ${kind.replaceAll('-', ' ')} “${to.words}”  (${rule}, ${certainty})`

function explainMentions(sentence: number, { actors, places, times, counts }: Mentions): readonly string[] {
  const here = <Mention extends { readonly sentence: number }>(list: readonly Mention[]) =>
    list.filter(mention => mention.sentence === sentence)
  const row = (label: string, { words, span, rule, certainty }: Traced, says: string) =>
    `  ${label.padEnd(6)} “${words}” [${span.join(', ')}] ${says}  (${rule}, ${certainty})`
  return [
    ...here(actors).map(actor => row('actor', actor, list(actor.kind, actor.name, actor.id, actor.side))),
    ...here(places).flatMap(place => [
      row('place', place, list(place.precision, place.name, place.id, place.within, place.country)),
      ...explainExtent(place),
      ...explainChoice(place)
    ]),
    ...here(times).map(time => row('time', time, list(time.kind, time.date))),
    ...here(counts).map(count => row('count', count, list(count.what, count.bound, count.count?.toString())))
  ]
}

type Traced = { readonly words: string; readonly span: Span; readonly rule: string; readonly certainty: string }

const list = (...parts: readonly (string | undefined)[]): string => `→ ${parts.filter(part => part !== undefined).join(', ')}`
