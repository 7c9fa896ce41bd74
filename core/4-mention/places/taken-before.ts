import { isRelation } from '#sentence'
import type { Candidate, Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import type { Found } from './resolve-references.ts'
import { isBefore } from './text-order.ts'

/** What "it" is that is taken: what the verb before it in the row was done to, else the last town, site or province named in this sentence or the one before. */
export function takenBefore(candidate: Candidate, named: readonly Resolved[]): Found | undefined {
  const done = doneToBefore(candidate, named)
  if (done) return done
  const place = named.findLast(
    ({ candidate: other, place: one }) => isBefore(other, candidate) && candidate.sentence.index - other.sentence.index <= 1 && isSpot(one)
  )?.place
  return place ? { place, rule: 'taken-was-named-last' } : undefined
}

/** "entered X, the last stronghold in Y, and took it": what the verb before it in the row was done to. */
function doneToBefore({ sentence, from }: Candidate, named: readonly Resolved[]): Found | undefined {
  const verb = sentence.tokens[sentence.tokens[from]?.head ?? -1]
  const first = verb && isRelation(verb.relation, ['conj', 'advcl']) ? verb.head : -1
  const place = named.find(({ candidate: { sentence: other, from: start, to, phrase } }) => {
    if (other !== sentence || start >= from) return false
    return sentence.tokens
      .slice(phrase.from, Math.max(phrase.to, to))
      .some(({ head, relation }) => head === first && isRelation(relation, ['obj', 'obl', 'nsubj:pass']))
  })?.place
  return first >= 0 && isSpot(place) ? { place, rule: 'taken-was-done-to' } : undefined
}

const isSpot = (place: Place | undefined): place is Place => place?.kind === 'town' || place?.kind === 'site' || place?.kind === 'province'
