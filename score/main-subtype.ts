import type { LineClaim } from '@vedette/core'

/**
 * The ACLED-style sub-event that a short report is about: of what is told to have happened, what is told first, as news is written. A movement of
 * forces gives way to what it led to, when that is told with it, and a fight to the ground that was won by it: the codebook codes movements only
 * where nothing else happens, and clashes only where no ground changes hands.
 */
export function mainSubtype(claims: readonly LineClaim[]): LineClaim | undefined {
  const place = ({ span, acled }: LineClaim): number => span[0] + (acled === null ? 0 : (later[acled] ?? 0))
  const doubt = ({ stance }: LineClaim): number => (stance === 'asserted' ? 0 : 1)
  return claims
    .filter(({ acled }) => acled !== null)
    .sort((a, b) => doubt(a) - doubt(b) || place(a) - place(b) || yielding(a) - yielding(b))[0]
}

const yielding = ({ acled }: LineClaim): number => (acled === 'Armed clash' || acled === 'Attack' ? 1 : 0)

/** Characters by which something else may be told later and still be the main thing. */
const later: Readonly<Record<string, number>> = { 'Change to group/activity': 120, 'Armed clash': 60 }
