/** What stands for each letter and digit beyond ASCII, of which no pattern of times speaks. */
export const otherLetter = '\u00AA'

/**
 * A text as the patterns of times see it: in lower case, and every letter and digit beyond ASCII as one and the same. Where a word ends is then told by a few
 * characters, and not by all letters of all scripts, which makes an expression many times cheaper to compile. Each letter stays where it stands.
 */
export function plainLetters(text: string): string {
  const lower = inLowerCase(text)
  return beyond.test(lower) ? lower.replace(others, letter => otherLetter.repeat(letter.length)) : lower
}

const beyond = /[^\0-\x7F]/
const others = /(?![\0-\x7F])[\p{L}\p{N}]/gu

/** Letter by letter where lower case makes a text longer. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, letter => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
}
