import type { Candidate } from './candidate.ts'
import { overlapsRange } from './overlaps-range.ts'

/** Of candidates of one sentence that share a token, the best stays: by form, then the longer, then the stronger. */
export function settleCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort(byRank)) if (!kept.some(other => clash(other, candidate))) kept.push(candidate)
  return kept.sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from)
}

const ranks = { border: 0, road: 1, name: 2, seat: 2, adjective: 2, described: 4, reference: 5 } as const

const byRank = (a: Candidate, b: Candidate): number =>
  ranks[a.form] - ranks[b.form] ||
  b.to - b.from - (a.to - a.from) ||
  b.strength - a.strength ||
  a.sentence.index - b.sentence.index ||
  a.from - b.from

/** A border or road takes its whole phrase; names only their own tokens. */
function clash(kept: Candidate, other: Candidate): boolean {
  if (kept.sentence.index !== other.sentence.index) return false
  if (other.form === 'reference' && kept.form === 'adjective') return overlapsRange(kept, other)
  // "Somalia's capital": what it is the capital of stands beside it.
  if (other.form === 'reference' && kept.form === 'name' && other.phrase.from <= kept.from && kept.phrase.to <= other.from) return false
  if (other.form === 'reference') return overlapsRange(kept.phrase, other.phrase)
  const range = kept.form === 'road' || kept.form === 'border' ? kept.phrase : kept
  if (kept.form === 'border' && (other.form === 'name' || other.form === 'adjective')) return overlapsRange(kept, other)
  return overlapsRange(range, other)
}
