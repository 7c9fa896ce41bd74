import { compare } from './compare.ts'
import type { Features } from './features.ts'

/** Tells of claims in a list, the first-published first, whether the ones at two places cannot be the same thing, of which the first is told first. */
export type Contradict = (a: number, b: number) => boolean

export const contradictIn =
  (claims: readonly Features[]): Contradict =>
  (a, b) =>
    compare(claims[a] as Features, claims[b] as Features) === undefined

/** Of so many claims what was found is kept; with more, all is let go. It takes a byte a pair: two megabytes. */
const mostKept = 2000

const [unknown, may, mayNot] = [0, 1, 2]

/** The same of one list after the other, found once for each two: of claims about one town and month, nearly all are compared again with each that comes. */
export function contradictKeeper(): typeof contradictIn {
  const numbers = new Map<Features, number>()
  /** What was found of each claim and those of lower numbers, one after the other. */
  let found = new Uint8Array(0)
  return claims => {
    if (claims.length > mostKept) return contradictIn(claims)
    if (numbers.size + claims.length > mostKept) numbers.clear()
    if (numbers.size === 0) found = new Uint8Array(0)
    const numberOf = Int32Array.from(claims, claim => {
      const number = numbers.get(claim) ?? numbers.size
      numbers.set(claim, number)
      return number
    })
    found = withRoom(found, rowOf(numbers.size))
    const contradict = contradictIn(claims)
    return (a, b) => {
      const [one, other] = [numberOf[a] as number, numberOf[b] as number]
      const at = one < other ? rowOf(other) + one : rowOf(one) + other
      if (found[at] === unknown) found[at] = contradict(a, b) ? mayNot : may
      return found[at] === mayNot
    }
  }
}

/** Where a claim's row begins: it has as many as there are lower numbers. */
const rowOf = (number: number): number => (number * (number - 1)) / 2

function withRoom(found: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  if (least <= found.length) return found
  const larger = new Uint8Array(Math.max(2 * found.length, least))
  larger.set(found)
  return larger
}
