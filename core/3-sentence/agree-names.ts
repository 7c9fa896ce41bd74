import { withNames } from './build-sentence.ts'
import type { Chunk, Sentence } from './sentence.ts'

/** Over a report one name means one thing: a name that is mostly a place is a place everywhere. Ties go to the place. */
export function agreeNames(sentences: readonly Sentence[]): readonly Sentence[] {
  const votes = new Map<string, Map<string, number>>()
  for (const sentence of sentences)
    for (const chunk of sentence.names) {
      const words = wordsOf(sentence, chunk)
      const tally = votes.get(words) ?? new Map<string, number>()
      tally.set(chunk.label, (tally.get(chunk.label) ?? 0) + 1)
      votes.set(words, tally)
    }
  const agreed = new Map([...votes].map(([words, tally]) => [words, winner(tally)] as const))
  return sentences.map(sentence =>
    sentence.names.every(chunk => agreed.get(wordsOf(sentence, chunk)) === chunk.label)
      ? sentence
      : withNames(
          sentence,
          sentence.names.map(chunk => ({ ...chunk, label: agreed.get(wordsOf(sentence, chunk)) ?? chunk.label }))
        )
  )
}

const wordsOf = (sentence: Sentence, chunk: Chunk): string =>
  sentence.tokens
    .slice(chunk.from, chunk.to)
    .map(token => token.words.toLowerCase())
    .join(' ')

const winner = (tally: ReadonlyMap<string, number>): string | undefined =>
  [...tally].sort((a, b) => b[1] - a[1] || Number(b[0] === 'LOC') - Number(a[0] === 'LOC') || (a[0] < b[0] ? -1 : 1))[0]?.[0]
