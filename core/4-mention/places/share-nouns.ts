import { wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'

/**
 * Hands a noun on to the names joined to it: in "the provinces of Homs, Hama and Latakia" all three are provinces, and so are both of "Homs and Hama
 * provinces". Candidates come in order.
 */
export const shareNouns = (candidates: readonly Candidate[]): readonly Candidate[] => handBack(handOn(candidates))

function handOn(candidates: readonly Candidate[]): readonly Candidate[] {
  const shared: Candidate[] = []
  for (const candidate of candidates) {
    const before = shared.at(-1)
    const takes =
      before !== undefined && candidate.noun === undefined && candidate.form === 'name' && isJoined(before, candidate) && isPlural(before)
    shared.push(takes && before.noun ? { ...candidate, noun: before.noun } : candidate)
  }
  return shared
}

function handBack(candidates: readonly Candidate[]): readonly Candidate[] {
  const shared: Candidate[] = []
  for (const candidate of candidates.toReversed()) {
    const next = shared.at(-1)
    const takes =
      next?.noun !== undefined &&
      candidate.noun === undefined &&
      candidate.form === 'name' &&
      next.form === 'name' &&
      candidate.sentence === next.sentence &&
      joints.test(wordsOf(candidate.sentence, Math.max(candidate.to, candidate.phrase.to), next.phrase.from)) &&
      isPluralBehind(next)
    shared.push(takes && next.noun ? { ...candidate, noun: next.noun } : candidate)
  }
  return shared.toReversed()
}

const joints = /^(?:,|and|or|, and|as well as|&)$/

function isJoined(before: Candidate, { sentence, phrase }: Candidate): boolean {
  if (before.sentence !== sentence || before.noun === undefined || before.form !== 'name') return false
  return joints.test(wordsOf(sentence, Math.max(before.to, before.phrase.to), phrase.from))
}

/** The noun stands before the names, in the plural. Once handed on, it is handed on again. */
const isPlural = ({ sentence, phrase, from, to }: Candidate): boolean =>
  (phrase.from === from && phrase.to === to) ||
  sentence.tokens.slice(phrase.from, from).some(token => token.tag === 'NOUN' && token.words.toLowerCase() !== token.lemma.toLowerCase())

/** The noun stands behind the last of the names, in the plural. Once handed back, it is handed back again. */
const isPluralBehind = ({ sentence, phrase, from, to }: Candidate): boolean =>
  (phrase.from === from && phrase.to === to) ||
  sentence.tokens.slice(to, phrase.to).some(token => token.tag === 'NOUN' && token.words.toLowerCase() !== token.lemma.toLowerCase())
