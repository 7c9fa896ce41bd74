/** What holds on a day, and is no event and no count. */
const states: ReadonlySet<string> = new Set([
  'control',
  'contested',
  'siege',
  'presence',
  'support',
  'alliance',
  'opposition',
  'hosting',
  'agreement',
  'route'
])

/** The kind of claims that have a type: events are written in capitals. */
export const kindOfType = (type: string): 'event' | 'state' | 'toll' =>
  /^[A-Z]/.test(type) ? 'event' : states.has(type) ? 'state' : 'toll'
