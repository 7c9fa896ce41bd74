import type { Picture } from '../picture/picture.ts'

/** Paul Tol's "muted" scheme, told apart in every common form of colour blindness. */
export const sidePalette: readonly string[] = ['#4477aa', '#cc6677', '#ddcc77', '#117733', '#88ccee', '#aa4499', '#999933', '#882255']

/** Colour of a side that is unknown, or comes after the palette's end. */
export const noSideColour = '#8a8f98'

/** Gives each side that holds, takes or surrounds something a colour of its own: the most named first, so that the same reports look the same. `others` are sides that only others name; they come after. */
export function sideColours(picture: Picture, others: readonly string[] = []): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const report of picture.reports)
    for (const claim of report.claims)
      if (holds(claim.type)) for (const actor of claim.by.slice(0, 1)) counts.set(sideOf(actor), (counts.get(sideOf(actor)) ?? 0) + 1)
  const sides = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const all = [...new Set([...sides.map(([side]) => side), ...others.toSorted()])]
  return new Map(all.map((side, index) => [side, sidePalette[index] ?? noSideColour]))
}

/** The broad party of an actor; the name itself when no party is known. */
export const sideOf = (actor: { readonly side: string | null; readonly name: string }): string => actor.side ?? actor.name

/** Whether claims of a type say who holds or takes ground. */
export const holds = (type: string): boolean => type === 'control' || type === 'contested' || type === 'siege' || type === 'COERCE/seize'
