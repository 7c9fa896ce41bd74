import type { Sentence } from '#sentence'

export type LetterStyle = 'mixed' | 'upper' | 'lower'

/**
 * Whether capitals tell anything, by sentence: not in headlines in capitals, nor in a text all in lower case. One sentence of a text with capitals
 * that has none itself ("there's a lot of good kids there") names nothing.
 */
export function letterStyles(sentences: readonly Sentence[]): (sentence: Sentence) => LetterStyle {
  const styles = new Map(sentences.map(sentence => [sentence, styleOf(sentence)]))
  const lower = [...styles.values()].filter(style => style === 'lower').length
  const isLower = lower * 2 > sentences.length
  return sentence => {
    const style = styles.get(sentence) ?? 'mixed'
    return style === 'lower' && !isLower ? 'mixed' : style
  }
}

function styleOf(sentence: Sentence): LetterStyle {
  const words = sentence.tokens.filter(token => /\p{L}{2}/u.test(token.words))
  const upper = words.filter(token => isUpper(token.words)).length
  const lower = words.filter(token => isLower(token.words)).length
  if (words.length > 2 && upper > words.length * 0.7) return 'upper'
  return words.length > 3 && lower === words.length ? 'lower' : 'mixed'
}

/** Most words have a letter that tells at once: to write a word in capitals takes long. */
const isUpper = (word: string): boolean => !/[a-z]/.test(word) && word === word.toUpperCase()
const isLower = (word: string): boolean => !/[A-Z]/.test(word) && word === word.toLowerCase()
