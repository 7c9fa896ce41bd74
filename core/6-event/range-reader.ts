import { type DayRange, rangeOf } from '#mention'

/** Reads dates as `rangeOf` does, each once: thousands of claims share a few hundred dates. */
export function rangeReader(): (edtf: string) => DayRange | undefined {
  const ranges = new Map<string, DayRange | undefined>()
  return edtf => {
    const known = ranges.get(edtf)
    if (known !== undefined || ranges.has(edtf)) return known
    const range = rangeOf(edtf)
    ranges.set(edtf, range)
    return range
  }
}
