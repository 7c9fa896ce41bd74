/** A stretch of text in plain letters (`plainLetters`) as needs see it. */
export type NeedText = {
  readonly text: string
  /** Its runs of ASCII letters and digits. */
  readonly runs: ReadonlySet<string>
}

/** Something that a text must have for a pattern to be found in it; patterns share their needs. */
export type TimeNeed = { readonly holds: (text: NeedText) => boolean }

/** The need that an expression is found somewhere. It is compiled when it is first asked for. */
export function needOf(source: string): TimeNeed {
  let expression: RegExp | undefined
  return {
    holds: ({ text }) => {
      expression ??= new RegExp(source)
      return expression.test(text)
    }
  }
}

/**
 * The need that one of some words stands in the text: of each, its longest stretch of ASCII letters and digits, which no spelling of it lacks.
 * Where a word has nothing else beside blanks, that stretch is a whole run of the text.
 */
export function needOfWords(words: readonly string[]): TimeNeed | undefined {
  const stretches = words.map(word => word.match(/[a-z0-9]+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '')
  if (stretches.includes('')) return undefined
  const isPlain = (at: number): boolean => /^[a-z0-9 ]+$/.test(words[at] ?? '')
  const whole = new Set(stretches.filter((_, at) => isPlain(at)))
  const inside = [...new Set(stretches.filter((_, at) => !isPlain(at)))]
  return { holds: ({ text, runs }) => meets(whole, runs) || inside.some(stretch => text.includes(stretch)) }
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some]
  for (const word of few) if (many.has(word)) return true
  return false
}

/** Asks each need but once of one text in lower case. */
export function needsIn(text: string): (needs: readonly TimeNeed[]) => boolean {
  const known = new Map<TimeNeed, boolean>()
  const asked: NeedText = { text, runs: new Set(text.match(/[a-z0-9]+/g)) }
  return needs =>
    needs.every(need => {
      const before = known.get(need)
      if (before !== undefined) return before
      const holds = need.holds(asked)
      known.set(need, holds)
      return holds
    })
}
