/** A word without case, accents, apostrophes and stops, so that spellings of one name meet: "Da'esh" → daesh, "U.S." → us, "Farabundo Martí" → marti. */
export const normaliseWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]/gu, '')
