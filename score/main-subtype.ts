import type { LineClaim } from '@vedette/core'

/**
 * The ACLED-style sub-event that a short report is about: of what is told to have happened, what is told first, as news is written. A movement of
 * forces gives way to what it led to, when that is told with it: the codebook codes such movements only where nothing else happens.
 */
export function mainSubtype(claims: readonly LineClaim[]): LineClaim | undefined {
  const place = ({ span, acled }: LineClaim): number => span[0] + (acled === 'Change to group/activity' ? nearby : 0)
  const doubt = ({ stance }: LineClaim): number => (stance === 'asserted' ? 0 : 1)
  return claims.filter(({ acled }) => acled !== null).sort((a, b) => doubt(a) - doubt(b) || place(a) - place(b))[0]
}

/** Characters. */
const nearby = 120
