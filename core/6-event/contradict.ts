import { compare } from './compare.ts'
import type { Features } from './features.ts'

/** Whether two claims, the first-published first, cannot be the same thing. */
export type Contradict = (a: Features, b: Features) => boolean

export const contradict: Contradict = (a, b) => compare(a, b) === undefined

/** Of so many claims what was found is kept; with more, all is let go. It takes a byte a pair: two megabytes. */
const mostKept = 2000

const [unknown, may, mayNot] = [0, 1, 2]

/** The same, found once for each two: of claims about one town and month, nearly all are compared again with each that comes. */
export function contradictKeeper(): Contradict {
  const numbers = new Map<Features, number>()
  /** What was found of each claim and those of lower numbers, one after the other. */
  let found = new Uint8Array(0)
  const numberOf = (claim: Features): number => {
    const known = numbers.get(claim)
    if (known !== undefined) return known
    if (numbers.size === mostKept) {
      numbers.clear()
      found = new Uint8Array(0)
    }
    numbers.set(claim, numbers.size)
    return numbers.size - 1
  }
  return (a, b) => {
    const [one, other] = [numberOf(a), numberOf(b)]
    const [low, high] = one < other ? [one, other] : [other, one]
    const at = (high * (high - 1)) / 2 + low
    if (at >= found.length) found = grown(found, at + 1)
    if (found[at] === unknown) found[at] = contradict(a, b) ? mayNot : may
    return found[at] === mayNot
  }
}

function grown(found: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(2 * found.length, least))
  larger.set(found)
  return larger
}
