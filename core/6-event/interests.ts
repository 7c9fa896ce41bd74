/** Whom it serves that something is held to be so: who did or holds it, or to whom it was done. */
export type Interest = { readonly by: Stake; readonly to: Stake }
export type Stake = 'gains' | 'loses' | 'neither'

/**
 * What the parties to each type of thing stand to gain or lose in the eyes of others when it is believed. The widest type is asked last:
 * `RETREAT/access`, then `RETREAT`. Types that are not here serve neither.
 */
export const interests: Readonly<Record<string, Interest>> = {
  // Who takes a place says so; who lost it seldom does.
  'COERCE/seize': { by: 'gains', to: 'loses' },
  // Strikes on the other side's fighters are boasted of, own losses are kept quiet.
  ASSAULT: { by: 'gains', to: 'loses' },
  // Nobody boasts of these.
  'ASSAULT/abduct': { by: 'loses', to: 'neither' },
  'ASSAULT/torture': { by: 'loses', to: 'neither' },
  'ASSAULT/sexual': { by: 'loses', to: 'neither' },
  'ASSAULT/unconventional': { by: 'loses', to: 'neither' },
  RETREAT: { by: 'loses', to: 'gains' },
  // To let aid in or to release captives is to a side's credit.
  'RETREAT/access': { by: 'gains', to: 'neither' },
  'RETREAT/release': { by: 'gains', to: 'neither' },
  control: { by: 'gains', to: 'loses' },
  siege: { by: 'gains', to: 'loses' },
  // Of a toll, the dead are those of who is named in it.
  killed: { by: 'gains', to: 'loses' },
  injured: { by: 'gains', to: 'loses' }
}

/** Sides that are no party, whatever is done to them: those who are among them speak for nobody's gain. */
export const bystanders: ReadonlySet<string> = new Set(['civilians', 'activists', 'media', 'monitor', 'NGO'])

/**
 * How much an origin's word weighs by what its side stands to gain: one that speaks against its own interest twice, one that speaks for it half.
 * Small whole steps, since nobody has measured them: they decide between equals, and three others still outvote an admission.
 */
export const interestWeights = { against: 2, neither: 1, for: 0.5 } as const

/** `by interest`, or all alike. */
export type Weighing = 'interest' | 'even'

/** The interest in a type. */
export const interestIn = (type: string): Interest => interests[type] ?? interests[type.split('/')[0] ?? ''] ?? neither

const neither: Interest = { by: 'neither', to: 'neither' }
