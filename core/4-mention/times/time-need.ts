/** Something that a text must have for a pattern to be found in it; patterns share their needs. */
export type TimeNeed = { readonly holds: (text: string, lower: string) => boolean }

/** The need that an expression is found somewhere. It is compiled when it is first asked for. */
export function needOf(source: string): TimeNeed {
  let expression: RegExp | undefined
  return {
    holds: text => {
      expression ??= new RegExp(source, 'iu')
      return expression.test(text)
    }
  }
}

/** The need that one of some words stands in the text: of each, its longest stretch of ASCII letters and digits, which no spelling of it lacks. */
export function needOfWords(words: readonly string[]): TimeNeed | undefined {
  const stretches = words.map(word => word.match(/[a-z0-9]+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '')
  if (stretches.some(stretch => stretch === '')) return undefined
  return { holds: (_, lower) => stretches.some(stretch => lower.includes(stretch)) }
}

/** Asks each need but once of one text. */
export function needsIn(text: string): (needs: readonly TimeNeed[]) => boolean {
  // "ſ" is an "s" to an expression that is blind to case; of letters that do not look so, it alone stays as it is in lower case.
  const lower = text.toLowerCase().replaceAll('\u017F', 's')
  const known = new Map<TimeNeed, boolean>()
  return needs =>
    needs.every(need => {
      const before = known.get(need)
      if (before !== undefined) return before
      const holds = need.holds(text, lower)
      known.set(need, holds)
      return holds
    })
}
