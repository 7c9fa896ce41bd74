import { gather, type Note } from '#base'
import { type Sentence, spanOf } from '#sentence'
import type { CleanText } from '#text'
import type { PlaceMention } from '../mention.ts'
import type { Candidate, Resolved } from './candidate.ts'
import { findAdjectives } from './find-adjectives.ts'
import { findBetween } from './find-between.ts'
import { findBorders } from './find-borders.ts'
import { findDescribed } from './find-described.ts'
import { findNamedRoads } from './find-named-roads.ts'
import { findNames } from './find-names.ts'
import { findParties } from './find-parties.ts'
import { findReferences } from './find-references.ts'
import { findRoads } from './find-roads.ts'
import { homeOfAddress } from './home-of-address.ts'
import { type LetterStyle, letterStyles } from './letter-style.ts'
import { type PlaceIndex, placeIndex } from './place-index.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { readDatelines } from './read-datelines.ts'
import { resolveBorder } from './resolve-borders.ts'
import { resolveCandidates } from './resolve-candidates.ts'
import { resolveReferences } from './resolve-references.ts'
import { settleCandidates } from './settle-candidates.ts'
import { settleRoad } from './settle-road.ts'
import { shareNouns } from './share-nouns.ts'
import { writeDatelines } from './write-datelines.ts'
import { writeMention } from './write-mention.ts'

const finders: readonly ((sentence: Sentence, index: PlaceIndex, style: LetterStyle) => readonly Candidate[])[] = [
  findBorders,
  findRoads,
  findNamedRoads,
  findNames,
  findAdjectives,
  findDescribed,
  findReferences
]

/** All words of a report that name where, each with the place that it means, in the order of the text; and apart from them those of its datelines. */
export function findPlaces(
  text: CleanText,
  sentences: readonly Sentence[],
  knowledge: PlaceKnowledge
): { readonly places: readonly PlaceMention[]; readonly datelines: readonly PlaceMention[]; readonly notes: readonly Note[] } {
  const index = placeIndex(knowledge)
  const style = letterStyles(sentences)
  const candidates = gather(sentences, sentence =>
    shareNouns(settleCandidates(gather(finders, find => find(sentence, index, style(sentence)))))
  )
  const references = candidates.filter(({ form }) => form === 'reference')
  const datelines = readDatelines(text, sentences, index)
  const { resolved, theatre } = resolveCandidates(
    candidates,
    index,
    datelines,
    findParties(sentences, index),
    homeOfAddress(text.url, index)
  )
  const referred = resolveReferences(references, resolved, theatre, index)
  const all = [...resolved, ...referred].map(one => (one.candidate.form === 'road' ? settleRoad(one, theatre, index) : one))
  const between = findBetween(all, knowledge.words)
  const places = all.map(one => {
    const border = one.candidate.form === 'border' ? resolveBorder(one, all, theatre, index) : undefined
    return writeMention(text, one, border, between, index)
  })
  return {
    places: places.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
    datelines: writeDatelines(text, datelines, theatre, index),
    notes: gather(all, noteOf)
  }
}

function noteOf({ candidate, place, isContainer }: Resolved): readonly Note[] {
  if (candidate.form !== 'name' && candidate.form !== 'described') return []
  if (place && !isContainer) return []
  const span = spanOf(candidate.sentence, candidate.from, candidate.to)
  const known = candidate.matches.length > 1 ? `could be one of ${candidate.matches.length} places` : 'is in no list of places'
  return [
    {
      stage: 'mention',
      rule: 'place-not-resolved',
      span,
      says: `"${candidate.name}" ${known}; ${place ? `taken to lie in ${place.name}` : 'where it lies is not known'}.`
    }
  ]
}
