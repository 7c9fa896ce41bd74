import type { Stance } from '#claim'
import type { Origin } from './find-origins.ts'
import type { Voiced } from './join-figures.ts'

const stanceOrder: readonly Stance[] = ['asserted', 'denied', 'planned', 'requested', 'possible']

/** How many claims take each stance. */
export function countStances(voiced: readonly Voiced[]): Readonly<Partial<Record<Stance, number>>> {
  const counts: Partial<Record<Stance, number>> = {}
  for (const stance of stanceOrder)
    for (const { told } of voiced) if (told.claim.stance === stance) counts[stance] = (counts[stance] ?? 0) + 1
  return counts
}

/** The stance that most origins take, each by the weight of its word; ties go to the first in order. There is at least one. */
export function mostHeld(voiced: readonly Voiced[]): Stance {
  const first = voiced[0]?.told.claim.stance ?? 'asserted'
  if (voiced.every(({ told }) => told.claim.stance === first)) return first
  const weights = stanceOrder.map(stance => {
    const heaviest = new Map<Origin, number>()
    for (const { told, origin, weight } of voiced)
      if (told.claim.stance === stance) heaviest.set(origin, Math.max(heaviest.get(origin) ?? 0, weight))
    return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0)
  })
  return stanceOrder[weights.indexOf(Math.max(...weights))] ?? first
}

/** That at least one origin was read rightly: origins err apart, claims of one origin together. */
export function confidenceOf(voiced: readonly Voiced[]): number {
  const [first] = voiced
  if (voiced.length === 1 && first) return Math.round(Math.min(0.99, first.told.claim.confidence) * 100) / 100
  const best = new Map<Origin, number>()
  for (const { told, origin } of voiced) best.set(origin, Math.max(best.get(origin) ?? 0, told.claim.confidence))
  const wrong = [...best.values()].sort().reduce((product, confidence) => product * (1 - confidence), 1)
  return Math.round(Math.min(0.99, 1 - wrong) * 100) / 100
}
