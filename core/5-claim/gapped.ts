import { gather } from '#base'
import type { CountMention, PlaceMention } from '#mention'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { isUnder, relationIs } from './walk.ts'

/**
 * "Twelve people were killed in Homs, seven in Hama and two in Idlib": a number with a place of its own, to which nothing is done but what the verb
 * said before it, is a claim of its own; the first keeps its own number and place.
 */
export function partGapped(scene: Scene, draft: Draft): readonly Draft[] {
  const gaps = gapsOf(scene, draft)
  if (gaps.length === 0) return [draft]
  const theirs = new Set(gather(gaps, ({ count, places }) => [count.head, ...places.map(({ head }) => head)]))
  const own = draft.at.filter(({ head, sentence }) => sentence !== draft.sentence.index || !theirs.has(head))
  const figures = draft.figures.filter(({ head, sentence }) => sentence !== draft.sentence.index || !theirs.has(head))
  if (own.length === 0 || !figures.some(({ what }) => what === draft.harm)) return [draft]
  const whose = figures.find(({ what }) => what === draft.harm)
  return [
    { ...draft, at: own, figures },
    ...gaps.map(({ count, places }) => ({
      ...draft,
      anchor: count.head,
      merged: [draft.anchor, ...draft.merged],
      at: places,
      figures: [{ ...count, what: draft.harm as NonNullable<CountMention['what']>, ...(whose?.who ? { who: whose.who } : {}) }]
    }))
  ]
}

type Gap = { readonly count: CountMention; readonly places: readonly PlaceMention[] }

function gapsOf({ counts, places }: Scene, { sentence, anchor, merged, harm, at, figures }: Draft): readonly Gap[] {
  if (harm === undefined || at.length === 0) return []
  const first = Math.min(...figures.filter(({ what }) => what === harm).map(({ from }) => from))
  return (counts[sentence.index] ?? [])
    .filter(
      count =>
        count.who === undefined && count.partOf === undefined && count.from > first && hangsFrom(sentence, count.head, [anchor, ...merged])
    )
    .map(count => ({
      count,
      places: (places[sentence.index] ?? []).filter(place => place.literal && isItsOwn(sentence, place.head, count.head))
    }))
    .filter(gap => gap.places.length > 0)
}

/** Whether a number is joined to something that a verb says, with no other verb between. */
function hangsFrom({ tokens }: Draft['sentence'], head: number, anchors: readonly number[]): boolean {
  if (!relationIs(tokens[head]!.relation, ['conj', 'appos'])) return false
  let up = tokens[head]!.head
  while (!anchors.includes(up) && up >= 0 && relationIs(tokens[up]!.relation, ['conj', 'appos', 'obl', 'obj', 'nmod', 'nsubj', 'flat'])) {
    if (tokens[up]!.tag === 'VERB') return false
    up = tokens[up]!.head
  }
  return anchors.includes(up)
}

/** A place in a phrase on the number itself, not on a further number joined to it. */
function isItsOwn(sentence: Draft['sentence'], place: number, count: number): boolean {
  if (place === count || !isUnder(sentence, place, count)) return false
  let up = place
  while (sentence.tokens[up]!.head !== count) {
    if (relationIs(sentence.tokens[up]!.relation, ['conj', 'appos'])) return false
    up = sentence.tokens[up]!.head
  }
  return relationIs(sentence.tokens[up]!.relation, ['nmod', 'obl'])
}
