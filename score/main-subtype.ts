import type { LineClaim } from '@vedette/core'

/**
 * The ACLED-style sub-event that a short report is about: of what is told to have happened, what is told first, as news is written. As the codebook
 * has it, what is defined by what was done to people or with what (sexual violence, chemical weapons) goes before what it was done in the course of;
 * what hangs deep in its sentence is background; movements of forces and attacks of which no harm is told give way to what they led to, and a fight to what was won or done by it.
 */
export function mainSubtype(claims: readonly LineClaim[], depths: readonly number[] = []): LineClaim | undefined {
  const depthOf = new Map(claims.map((claim, at) => [claim, (depths[at] ?? 0) % 100]))
  const place = (claim: LineClaim): number => claim.span[0] + shiftOf(claim) + deeper * Math.max(0, (depthOf.get(claim) ?? 0) - 1)
  const doubt = ({ stance }: LineClaim): number => (stance === 'asserted' ? 0 : 1)
  return claims
    .filter(({ acled }) => acled !== null)
    .sort((a, b) => doubt(a) - doubt(b) || place(a) - place(b) || yielding(a) - yielding(b))[0]
}

const shiftOf = (claim: LineClaim): number =>
  isDefining(claim) ? -far : isMovement(claim) ? near : isHarmless(claim) ? 2 * near : claim.acled === 'Armed clash' ? near / 2 : 0

const yielding = ({ acled }: LineClaim): number => (acled === 'Armed clash' || acled === 'Attack' ? 1 : 0)

const isDefining = ({ acled }: LineClaim): boolean => acled === 'Sexual violence' || acled === 'Chemical weapon'

const isMovement = ({ acled }: LineClaim): boolean => acled === 'Change to group/activity'

/** A raid or an assault by its name alone. */
const isHarmless = ({ acled, rule, figures }: LineClaim): boolean =>
  (acled === 'Attack' || acled === 'Armed clash') &&
  /^(attack|violence): /.test(rule) &&
  !figures.some(({ what }) => what === 'killed' || what === 'injured')

/** Characters by which something else may be told later and still be the main thing. */
const near = 120
const far = 300
/** Characters that each step down the tree of its sentence below the first costs: what a clause tells of someone is told on the way. */
const deeper = 20
