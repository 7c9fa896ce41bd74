import type { Sentence, Token } from '#sentence'
import type { CleanText } from '#text'

/** Sentences without tags and tree, cut at full stops and line ends: enough to find times in texts that no encoder has read. */
export function flatSentences(text: CleanText): readonly Sentence[] {
  const lines = [...text.text.matchAll(/\n/g)].map(({ index }) => index)
  return [...text.text.matchAll(/\S(?:[^.!?\n]|[.!?](?!\s+["'(]?\p{Lu})|\n(?!\s*\n))*[.!?]?["')]*/gu)].map((match, index) => {
    const tokens = [...match[0].matchAll(/[\p{L}\p{N}]+(?:[.,:'\u2019-][\p{L}\p{N}]+)*|[^\s]/gu)].map(
      (word, place): Token => ({
        index: place,
        span: [match.index + word.index, match.index + word.index + word[0].length],
        words: word[0],
        lemma: word[0].toLowerCase(),
        tag: 'X',
        head: -1,
        relation: 'dep'
      })
    )
    const span = [match.index, match.index + match[0].length] as const
    return {
      index,
      span,
      paragraph: lines.filter(at => at < match.index).length,
      tokens,
      dependents: tokens.map(() => []),
      names: [],
      actors: []
    }
  })
}
