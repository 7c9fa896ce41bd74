import type { Voiced } from './join-figures.ts'
import type { Dispute } from './joined.ts'

/** Where claims about one thing contradict each other, side by side with who makes them: whether it is so, and who did it. */
export function findDisputes(voiced: readonly Voiced[]): readonly Dispute[] {
  if (voiced.length < 2) return []
  const whether = positionsOf(voiced, ({ told: { claim } }) =>
    claim.stance === 'asserted' || claim.stance === 'denied' ? claim.stance : undefined
  )
  const who = positionsOf(voiced, ({ told: { claim } }) =>
    claim.stance === 'asserted' && claim.by.length > 0
      ? [...new Set(claim.by.map(({ side, name }) => side ?? name))].sort().join(' + ')
      : undefined
  )
  return [
    ...(whether.length > 1 ? [{ about: 'whether' as const, positions: whether }] : []),
    ...(areApart(who.map(({ says }) => says.split(' + '))) ? [{ about: 'who' as const, positions: who }] : [])
  ]
}

function positionsOf(voiced: readonly Voiced[], read: (voiced: Voiced) => string | undefined): Dispute['positions'] {
  const positions = new Map<string, Voiced[]>()
  for (const each of voiced) {
    const says = read(each)
    if (says === undefined) continue
    const known = positions.get(says)
    if (known) known.push(each)
    else positions.set(says, [each])
  }
  return [...positions]
    .map(([says, all]) => ({
      says,
      origins: [...new Set(all.map(({ origin }) => origin.name))].sort(),
      claims: all.map(({ told }) => told.claim.id)
    }))
    .sort((a, b) => b.origins.length - a.origins.length || (a.says < b.says ? -1 : 1))
}

/** Whether two of several lists of sides have none in common. */
const areApart = (all: readonly (readonly string[])[]): boolean =>
  all.some((one, at) => all.slice(at + 1).some(other => !one.some(side => other.includes(side))))
