import { gather } from '#base'
import type { Resolved } from './candidate.ts'
import { pairOf } from './find-borders.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Theatre } from './theatre.ts'

/** Which countries a border parts: "SY-JO", seen from the first, its `owner`. */
export type Border = { readonly border?: string; readonly owner?: string; readonly isStated: boolean }

/**
 * Settles which two countries a border parts. "Its border" belongs to the country named before; "the Jordanian border" is seen from
 * the theatre's country; "the border" parts the theatre's country and the neighbour named nearest.
 */
export function resolveBorder(resolved: Resolved, all: readonly Resolved[], theatre: Theatre, index: PlaceIndex): Border {
  const { candidate } = resolved
  if (candidate.border !== undefined) return { ...seenFrom(candidate.border, theatre.main), isStated: true }
  const named = candidate.matches[0]?.place.country
  const owner = named ?? ownerOf(resolved, all) ?? theatre.main
  if (owner === undefined) return { isStated: false }
  const others = [theatre.main, ...neighboursNamed(owner, candidate.sentence.index, all)]
  const pair = gather(others, other => pairOf([owner, other ?? ''], index) ?? [])[0]
  if (pair === undefined) return { owner, isStated: false }
  return { ...seenFrom(pair, named !== undefined && named !== theatre.main ? (theatre.main ?? owner) : owner), isStated: false }
}

/** The pair with the viewer first, where it is one of the two. */
function seenFrom(pair: string, viewer: string | undefined): { readonly border: string; readonly owner: string } {
  const [a = '', b = ''] = pair.split('-')
  return b === viewer ? { border: `${b}-${a}`, owner: b } : { border: pair, owner: a }
}

/** Of "its border": the country that the sentence names first before it. */
function ownerOf({ candidate }: Resolved, all: readonly Resolved[]): string | undefined {
  const word = candidate.sentence.tokens[candidate.phrase.from]?.words.toLowerCase()
  if (word !== 'its' && word !== 'their') return undefined
  const before = all.filter(
    ({ candidate: other, place }) =>
      place?.kind === 'country' && other.form === 'name' && other.sentence === candidate.sentence && other.from < candidate.from
  )
  return before[0]?.place?.country
}

const neighboursNamed = (owner: string, sentence: number, all: readonly Resolved[]): readonly string[] =>
  all
    .filter(
      ({ candidate, place }) =>
        place?.country !== undefined && place.country !== owner && Math.abs(candidate.sentence.index - sentence) <= 3
    )
    .sort((a, b) => Math.abs(a.candidate.sentence.index - sentence) - Math.abs(b.candidate.sentence.index - sentence))
    .map(({ place }) => place?.country ?? '')
