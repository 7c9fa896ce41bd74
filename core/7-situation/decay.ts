/**
 * Days after which a state of which nothing more was heard is only the last that is known: about as long as such things are left unsaid while they
 * last. Fronts move in days, sieges and garrisons are told of every few weeks, alliances hold for years without a word.
 */
export const lastingDays: Readonly<Record<string, number>> = {
  control: 180,
  contested: 14,
  siege: 60,
  presence: 90,
  route: 30,
  hosting: 180,
  agreement: 365,
  support: 365,
  alliance: 730,
  opposition: 730,
  /** Threats and ultimatums. */
  condition: 180
}

/** Days after which a state of a type is only the last known. */
export const lastingDaysOf = (type: string): number => lastingDays[type] ?? 180

/** Types of events that end states: who takes a place ends the other side's hold on it, who leaves it ends its own. */
export const endings: Readonly<Record<string, 'takes' | 'leaves'>> = {
  'COERCE/seize': 'takes',
  RETREAT: 'leaves',
  'RETREAT/withdraw': 'leaves'
}

const endingTypes: ReadonlySet<string> = new Set(Object.keys(endings))

/** Whether events of a type end states. It is asked of each of the tens of thousands of claims of an area. */
export const isEnding = (type: string): boolean => endingTypes.has(type)

/** States that an event at their place ends, and whose event it must be: of the one who takes the place, of another, or of any. */
export const endedBy: Readonly<Record<string, Readonly<Record<'takes' | 'leaves', 'its own' | "another's" | "anyone's" | "nobody's">>>> = {
  // Who besieges a town takes it, or gives up; a third that takes it ends the siege as well.
  siege: { takes: "anyone's", leaves: 'its own' },
  contested: { takes: "anyone's", leaves: 'its own' },
  presence: { takes: "another's", leaves: 'its own' }
}
