import type { LineClaim } from '@vedette/core'

/**
 * The ACLED-style sub-event that a short report is about: of what is told to have happened, violence and demonstrations before what only bears on
 * them, then what is told first. Source: the codebook's order of event types.
 */
export function mainSubtype(claims: readonly LineClaim[]): LineClaim | undefined {
  const weight = ({ stance, acled }: LineClaim): number => (stance === 'asserted' ? 0 : 2) + (strategic.has(acled!) ? 1 : 0)
  return claims.filter(({ acled }) => acled !== null).sort((a, b) => weight(a) - weight(b) || a.span[0] - b.span[0])[0]
}

const strategic: ReadonlySet<string> = new Set([
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Looting/property destruction',
  'Non-violent transfer of territory',
  'Other'
])
