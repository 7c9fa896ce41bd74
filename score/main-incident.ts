import type { LineClaim, LinePlace } from '@vedette/core'

/**
 * What a report is mainly about: the first violence that it says killed someone, else its first violence, with what its other claims add of one
 * place or kind. Denied, planned and asked-for deeds are no incidents.
 */
export function mainIncident(
  claims: readonly LineClaim[]
): { readonly main: LineClaim; readonly beside: readonly LineClaim[] } | undefined {
  const told = claims.filter(({ stance }) => stance === 'asserted' || stance === 'possible')
  const violent = told.filter(isViolent)
  const main = violent.find(claim => kills(claim) && claim.kind === 'event') ?? violent.find(kills) ?? violent[0]
  if (!main) return undefined
  const others = violent.filter(claim => claim !== main)
  return { main, beside: [...others.filter(claim => sharePlace(claim, main)), ...others.filter(claim => !sharePlace(claim, main))] }
}

const isViolent = ({ kind, type }: LineClaim): boolean =>
  (kind === 'event' && /^ASSAULT\b/.test(type)) || (kind === 'toll' && type === 'killed')

export const kills = ({ figures }: LineClaim): boolean => figures.some(({ what, count }) => what === 'killed' && count !== 0)

const sharePlace = (one: LineClaim, other: LineClaim): boolean => one.at.some(a => other.at.some(b => samePlace(a, b)))

const samePlace = (a: LinePlace, b: LinePlace): boolean => a.name === b.name || (a.within !== null && a.within === b.within)
