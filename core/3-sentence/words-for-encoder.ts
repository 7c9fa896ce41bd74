/**
 * Words as the encoder is to see them: one kind of quote, apostrophe and dash, the kind it saw most while it was trained;
 * and a headline that Capitalises Most Words in lower case, for its capitals tell nothing and make every word a name.
 */
export function wordsForEncoder(words: readonly string[]): readonly string[] {
  const plain = words.map(toPlain)
  return isTitleCase(plain) ? plain.map(word => word.toLowerCase()) : plain
}

const toPlain = (word: string): string =>
  bent.test(word)
    ? word
        .replaceAll(/[“”«»„]/g, '"')
        .replaceAll(/[‘’`]/g, "'")
        .replaceAll(/[–‑]/g, '-')
    : word

const bent = /[“”«»„‘’`–‑]/

/** Whether nearly all long words but the first begin with a capital; short ones ("in", "of") mostly do not in any style. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.slice(1).filter(word => /^\p{L}{4,}/u.test(word))
  const capitalised = long.filter(word => /^\p{Lu}.*\p{Ll}/u.test(word))
  return long.length >= 3 && capitalised.length >= 0.8 * long.length && long.length >= words.length * 0.3
}
