/** What the bytes 0x80 to 0x9F mean in windows-1252; the five that it leaves open stand for themselves (WHATWG Encoding). */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const byteOf: ReadonlyMap<string, number> = new Map([...high].map((character, index) => [character, 0x80 + index]))

/** Reads bytes as windows-1252, which every byte string is. */
export function readWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    let part = ''
    for (const byte of bytes.subarray(from, from + 8192)) {
      part += byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte)
    }
    parts.push(part)
  }
  return parts.join('')
}

/** The character that windows-1252 means by a control character from U+0080 to U+009F, when bytes were taken for Latin-1. */
export const windows1252Character = (control: string): string => high.charAt(control.charCodeAt(0) - 0x80)

/** The byte that windows-1252 writes for a character; `undefined` for a character that it lacks. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.charCodeAt(0)
  return code < 0x100 ? code : byteOf.get(character)
}
