/** Something that a text must have for a pattern to be found in it; patterns share their needs. `text` is in lower case. */
export type TimeNeed = { readonly holds: (text: string) => boolean }

/** The need that an expression is found somewhere. It is compiled when it is first asked for. */
export function needOf(source: string): TimeNeed {
  let expression: RegExp | undefined
  return {
    holds: text => {
      expression ??= new RegExp(source, 'u')
      return expression.test(text)
    }
  }
}

/** The need that one of some words stands in the text: of each, its longest stretch of ASCII letters and digits, which no spelling of it lacks. */
export function needOfWords(words: readonly string[]): TimeNeed | undefined {
  const stretches = words.map(word => word.match(/[a-z0-9]+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '')
  return stretches.includes('') ? undefined : { holds: text => stretches.some(stretch => text.includes(stretch)) }
}

/** Asks each need but once of one text. */
export function needsIn(text: string): (needs: readonly TimeNeed[]) => boolean {
  const known = new Map<TimeNeed, boolean>()
  return needs =>
    needs.every(need => {
      const before = known.get(need)
      if (before !== undefined) return before
      const holds = need.holds(text)
      known.set(need, holds)
      return holds
    })
}
