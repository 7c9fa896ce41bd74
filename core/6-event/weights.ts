/**
 * What speaks for two claims being about the same thing, and against it. A sum of at least `threshold` joins them. Set by hand on reports
 * of our own; small enough to be read and argued with.
 */
export const weights = {
  threshold: 3.75,
  sameType: 2,
  /** One says how, the other does not: ASSAULT and ASSAULT/aerial. */
  typeWithin: 1.5,
  /** One says shells, the other air strikes. */
  likeMode: 1,
  sameTown: 2,
  sameProvince: 1,
  sameCountry: 0.5,
  /** A town of one lies in the province that the other names. */
  placeWithin: 0.75,
  /** One says "in eastern Syria", the other where: it may be anywhere else in it. */
  countryAround: -0.5,
  /** A report says "in eastern Syria" first, and then where. */
  countryAroundInReport: 1,
  otherPart: -1,
  /** A place that is on no map may be in the town that the other names. */
  somewhere: -0.5,
  sameDay: 2,
  sameWeek: 1,
  samePeriod: 0.5,
  /** One period is more than three times as long as the other. */
  otherLength: -1,
  /** One or both undated, told within days of each other. */
  toldTogether: 0.5,
  sameActor: 1.5,
  sameSide: 1,
  otherActor: -1.5,
  sameTarget: 0.75,
  otherTarget: -0.75,
  sameCount: 1,
  /** Many deeds leave two dead, few leave 38. */
  sameLargeCount: 2,
  likeCount: 0.3,
  otherCount: -1.5,
  sameCondition: 1.5,
  oneCondition: -1
} as const

/** From how many on a count is seldom the same by chance. */
export const tellingCount = 10

/** Ways of an assault that reports of one deed mix up: what comes from the sky or from afar, and what goes off on the ground. */
const likeModes: readonly ReadonlySet<string>[] = [new Set(['aerial', 'drone', 'heavy-weapons']), new Set(['explosives', 'suicide-attack'])]

/** Whether two ways of doing something may be told of one deed. */
export const areModesAlike = (one: string, other: string): boolean => likeModes.some(modes => modes.has(one) && modes.has(other))

/** Days apart beyond which claims of events are never about the same one. */
export const windowDays = 10

/** The same for states and tolls, which are told of for longer. */
export const stateWindowDays = 90

/** States that are of a place: one that names none is not joined with one that does. */
export const decidedByPlace: ReadonlySet<string> = new Set(['control', 'contested', 'siege'])

/** Events of which one by another actor is another event. */
export const decidedByActor: ReadonlySet<string> = new Set([
  'COERCE',
  'CONSULT',
  'AGREE',
  'THREATEN',
  'REQUEST',
  'ACCUSE',
  'MOBILIZE',
  'RETREAT',
  'SUPPORT',
  'AID'
])
