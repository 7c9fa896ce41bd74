/** Claims by number, of which some lead to one another. */
export type PartKeeper = {
  readonly unite: (a: number, b: number) => void
  /** The number that a claim's part goes by, until others lead to it. */
  readonly partOf: (number: number) => number
  /** Whether nothing that is kept leads to a claim. */
  readonly isAlone: (number: number) => boolean
}

export function partKeeper(): PartKeeper {
  const roots: number[] = []
  const partOf = (number: number): number => {
    let root = number
    for (let next = roots[root]; next !== undefined && next !== root; next = roots[root]) root = next
    for (let at = number; at !== root; ) {
      const next = roots[at] as number
      roots[at] = root
      at = next
    }
    return root
  }
  return {
    partOf,
    isAlone: number => roots[number] === undefined,
    unite: (a, b) => {
      const [one, other] = [partOf(a), partOf(b)]
      // A number that others lead to has a root, be it itself.
      roots[Math.min(one, other)] = Math.min(one, other)
      roots[Math.max(one, other)] = Math.min(one, other)
    }
  }
}
