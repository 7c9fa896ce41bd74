import type { Sentence, Token } from '#sentence'
import type { CountMention } from '../mention.ts'

/**
 * Reads a sentence without tags and tree, its words whole where a character in them was lost ("fam\ufffdlias"), and gives what is found with the
 * tokens of the sentence as it was.
 */
export function readBare(sentence: Sentence, read: (bare: Sentence) => readonly CountMention[]): readonly CountMention[] {
  const pieces = joinBroken(sentence.tokens)
  const tokens = pieces.map(
    (piece, index): Token => ({
      index,
      words: piece.map(({ words }) => words).join(''),
      lemma: piece.map(({ words }) => words.toLowerCase()).join(''),
      span: [piece[0]?.span[0] ?? 0, piece.at(-1)?.span[1] ?? 0],
      tag: 'X',
      head: -1,
      relation: 'dep'
    })
  )
  const first = (at: number): number => pieces[at]?.[0]?.index ?? sentence.tokens.length
  return read({ ...sentence, tokens, dependents: tokens.map(() => []), names: [], actors: [] }).map(mention => ({
    ...mention,
    from: first(mention.from),
    to: first(mention.to),
    head: first(mention.head)
  }))
}

/** The tokens, those joined to one that stand on both sides of a lost character without a blank between. */
function joinBroken(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = []
  for (const token of tokens) {
    const last = pieces.at(-1)
    const before = last?.at(-1)
    const touches = before !== undefined && before.span[1] === token.span[0]
    if (last && before && touches && (isLost(before) || isLost(token)) && isWordy(before) && isWordy(token)) last.push(token)
    else pieces.push([token])
  }
  return pieces
}

const isLost = ({ words }: Token): boolean => words.includes('\ufffd')
const isWordy = (token: Token): boolean => isLost(token) || /^\p{L}+$/u.test(token.words)
