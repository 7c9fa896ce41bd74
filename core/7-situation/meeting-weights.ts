/**
 * How surely something is what a tripwire names, part by part: what is left of certainty when a part is told otherwise, or not at all. The parts are
 * multiplied, and with the confidence of what is told. Set by hand, to be read and argued with.
 */
export const meetingWeights = {
  /** Below it nothing is told as met. */
  threshold: 0.2,
  /** One says how, the other does not: "attack", then shelling. */
  typeWithin: 0.9,
  /** Shells and air strikes are mixed up. */
  likeWay: 0.6,
  /** The named one's side, not itself. */
  sameSide: 0.9,
  /** Who did it, or to whom, is not told. */
  byUntold: 0.5,
  toUntold: 0.8,
  /** In a truce: those it was done to are no party to it. */
  toOthers: 0.6,
  /** The place is told for the province or the country around it alone. */
  widerProvince: 0.5,
  widerCountry: 0.35,
  atUntold: 0.6,
  /** The condition names no place, and it is another than that of the claim. */
  elsewhere: 0.7,
  /** On the very day on which the tripwire was set. */
  sameDay: 0.8,
  /** A period that had begun before it. */
  begunBefore: 0.5,
  /** Without a date: told of while it stood. */
  undated: 0.7,
  /** Some deny it. */
  disputed: 0.6
} as const
