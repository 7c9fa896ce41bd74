/** Each run of blanks as one space. */
export function inOneLine(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    if (code === 0x20 ? isBlank(words.charCodeAt(at + 1)) : isBlank(code)) return words.replace(/\s+/g, ' ')
  }
  return words
}

/** As `\s` has it. */
const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))

/** A comma or a blank. */
export const isEdge = (code: number): boolean => code === 0x2c || isBlank(code)
