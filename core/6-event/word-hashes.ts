/** The hash of each word of a text in lower case, in order: of each run of letters and digits of any script. */
export function wordHashes(lower: string): Int32Array {
  const found = new Int32Array((lower.length >> 1) + 1)
  let count = 0
  let hash = FIRST
  let inside = false
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    const units = code < 128 ? (inWords[code] as number) : unitsOfWord(lower, at)
    if (units > 0) {
      inside = true
      hash = Math.imul(hash ^ code, PRIME)
      if (units > 1) hash = Math.imul(hash ^ lower.charCodeAt(++at), PRIME)
    } else if (inside) {
      found[count++] = hash
      hash = FIRST
      inside = false
    }
  }
  if (inside) found[count++] = hash
  return found.subarray(0, count)
}

/** FNV-1a over 16-bit units. */
const FIRST = 0x811c9dc5 | 0
const PRIME = 0x01000193

const ofWord = /[\p{L}\p{N}]/u
const inWords = Uint8Array.from({ length: 128 }, (_, code) => (ofWord.test(String.fromCharCode(code)) ? 1 : 0))

/** How many units the letter or digit at an index has; 0 for anything else. */
function unitsOfWord(text: string, at: number): number {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return ofWord.test(letter) ? letter.length : 0
}
