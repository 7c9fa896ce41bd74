/** SHA-256 of the UTF-8 bytes of a text, in hex (FIPS 180-4). Texts of a claim are short and many: only the answer is made anew. */
export function hashText(text: string): string {
  state.set(firstState)
  if (!isShort(text)) hashBytes(new TextEncoder().encode(text))
  else {
    words.fill(0, 0, 16)
    for (let at = 0; at < text.length; at++) setByte(at, text.charCodeAt(at))
    setByte(text.length, 0x80)
    words[15] = text.length * 8
    mix()
  }
  let hex = ''
  for (const word of state) for (let shift = 24; shift >= 0; shift -= 8) hex += hexOf[(word >>> shift) & 255]
  return hex
}

/** Whether a text fits into one block, of which its length takes eight bytes and its end one, and is plain ASCII. */
function isShort(text: string): boolean {
  if (text.length > 55) return false
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

function hashBytes(bytes: Uint8Array): void {
  const blocks = Math.ceil((bytes.length + 9) / 64)
  for (let block = 0; block < blocks; block++) {
    words.fill(0, 0, 16)
    const from = block * 64
    const to = Math.min(bytes.length, from + 64)
    for (let at = from; at < to; at++) setByte(at - from, bytes[at] as number)
    if (bytes.length >= from && bytes.length < from + 64) setByte(bytes.length - from, 0x80)
    if (block === blocks - 1) {
      words[14] = Math.floor(bytes.length / 0x20000000)
      words[15] = bytes.length * 8
    }
    mix()
  }
}

// Room to work in, which each call fills anew.
const words = new Int32Array(64)
const state = new Int32Array(8)

const setByte = (at: number, byte: number): void => {
  words[at >> 2] = (words[at >> 2] as number) | (byte << (24 - 8 * (at & 3)))
}

/** Mixes the block in the first sixteen words into the state. */
function mix(): void {
  const w = words as unknown as number[]
  for (let at = 16; at < 64; at++) {
    const early = w[at - 15] as number
    const late = w[at - 2] as number
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    w[at] = (high + (w[at - 7] as number) + low + (w[at - 16] as number)) | 0
  }
  const s = state as unknown as number[]
  let [a, b, c, d] = [s[0] as number, s[1] as number, s[2] as number, s[3] as number]
  let [e, f, g, h] = [s[4] as number, s[5] as number, s[6] as number, s[7] as number]
  for (let at = 0; at < 64; at++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[at] as number) + (w[at] as number)) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  s[0] = (s[0] as number) + a
  s[1] = (s[1] as number) + b
  s[2] = (s[2] as number) + c
  s[3] = (s[3] as number) + d
  s[4] = (s[4] as number) + e
  s[5] = (s[5] as number) + f
  s[6] = (s[6] as number) + g
  s[7] = (s[7] as number) + h
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** The first primes; the constants are the first 32 bits of what follows the point in their roots. */
const primes = Array.from({ length: 310 }, (_, number) => number + 2).filter(number => {
  for (let by = 2; by * by <= number; by++) if (number % by === 0) return false
  return true
})
const firstBits = (root: number): number => ((root % 1) * 0x1_0000_0000) | 0
const firstState = Int32Array.from(primes.slice(0, 8), prime => firstBits(Math.sqrt(prime)))
const rounds = Int32Array.from(primes.slice(0, 64), prime => firstBits(Math.cbrt(prime)))
