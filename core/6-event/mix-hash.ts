/** The upper half of 32 bits laid over the lower: the first and the last step of `mixHash`. Turned back by itself. */
export const foldHash = (value: number): number => value ^ (value >>> 16)

/** The finish of MurmurHash3, by Austin Appleby (public domain), of what was folded. */
export function mixFolded(folded: number): number {
  const mixed = Math.imul(folded, FIRST_FACTOR)
  return foldHash(Math.imul(mixed ^ (mixed >>> 13), SECOND_FACTOR))
}

/** The same of any 32 bits. */
export const mixHash = (value: number): number => mixFolded(foldHash(value))

const FIRST_FACTOR = 0x85ebca6b | 0
const SECOND_FACTOR = 0xc2b2ae35 | 0
