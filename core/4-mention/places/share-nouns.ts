import { wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'

/** Hands a noun on to the names joined to it: in "the provinces of Homs, Hama and Latakia" all three are provinces. Candidates come in order. */
export function shareNouns(candidates: readonly Candidate[]): readonly Candidate[] {
  const shared: Candidate[] = []
  for (const candidate of candidates) {
    const before = shared.at(-1)
    const takes =
      before !== undefined && candidate.noun === undefined && candidate.form === 'name' && isJoined(before, candidate) && isPlural(before)
    shared.push(takes && before.noun ? { ...candidate, noun: before.noun } : candidate)
  }
  return shared
}

function isJoined(before: Candidate, { sentence, phrase }: Candidate): boolean {
  if (before.sentence !== sentence || before.noun === undefined || before.form !== 'name') return false
  return /^(?:,|and|or|, and|as well as|&)$/.test(wordsOf(sentence, Math.max(before.to, before.phrase.to), phrase.from))
}

/** The noun stands before the names, in the plural. Once handed on, it is handed on again. */
const isPlural = ({ sentence, phrase, from, to }: Candidate): boolean =>
  (phrase.from === from && phrase.to === to) ||
  sentence.tokens.slice(phrase.from, from).some(token => token.tag === 'NOUN' && token.words.toLowerCase() !== token.lemma.toLowerCase())
