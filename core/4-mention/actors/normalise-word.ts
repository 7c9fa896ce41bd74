/** A word without case, accents, apostrophes and stops, so that spellings of one name meet: "Da'esh" → daesh, "U.S." → us, "Farabundo Martí" → marti. */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase()
  if (isPlain(lower)) return lower
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]/gu, '')
}

/** Whether there are only letters and digits in ASCII, which is so of most words. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false
  }
  return true
}
