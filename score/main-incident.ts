import type { LineClaim } from '@vedette/core'

/** What a report is mainly about, and all the violence that it tells of, in its order. */
export type MainIncident = { readonly main: LineClaim; readonly violent: readonly LineClaim[] }

/**
 * The first violence that a report says killed someone, else its first violence. Denied, planned and asked-for deeds are no incidents.
 */
export function mainIncident(claims: readonly LineClaim[]): MainIncident | undefined {
  const violent = claims.filter(claim => (claim.stance === 'asserted' || claim.stance === 'possible') && isViolent(claim))
  const main = violent.find(claim => kills(claim) && claim.kind === 'event') ?? violent.find(kills) ?? violent[0]
  return main && { main, violent }
}

const isViolent = ({ kind, type }: LineClaim): boolean =>
  (kind === 'event' && /^ASSAULT\b/.test(type)) || (kind === 'toll' && type === 'killed')

export const kills = ({ figures }: LineClaim): boolean => figures.some(({ what, count }) => what === 'killed' && count !== 0)

/** The label that weighs most: each one named weighs less than that before it, and what the main claim has weighs half a naming more. */
export function weigh(labels: readonly string[], fading: number, main: string | undefined): string | undefined {
  const weights = new Map<string, number>()
  const add = (label: string, weight: number): unknown => weights.set(label, (weights.get(label) ?? 0) + weight)
  for (const [at, label] of labels.entries()) add(label, fading ** at)
  if (main !== undefined) add(main, 0.5)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}
