import { writeDate } from './calendar.ts'
import { lookUp, readOrdinal } from './read-number.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { Anchor, Resolved } from './time-readings.ts'

type Slots = Readonly<Record<string, string>>
type Inner = Readonly<Record<string, Resolved>>

/** "the 1990s": 199X; "the 470s BC": -047X. */
export function decade(slots: Slots, _inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const before = slots.ERA !== undefined && lookUp(knowledge.eras, slots.ERA) === 'before'
  if (before) return { kind: 'date', date: `-${(slots.OLDDECADE ?? slots.DECADE ?? '').slice(0, -2).padStart(3, '0')}X`, year: true }
  return { kind: 'date', date: `${(slots.DECADE ?? '').slice(0, 3)}X`, year: true }
}

/** "the 19th century": 18XX; "the 4th century BC": -03XX. */
export function century(slots: Slots, _inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const number = readOrdinal(slots.ORDINAL ?? '', knowledge.ordinals)
  const era = slots.ERA === undefined ? undefined : lookUp(knowledge.eras, slots.ERA)
  if (number === undefined) return { kind: 'date' }
  return { kind: 'date', date: writeDate({ year: (era === 'before' ? -1 : 1) * (number - 1) * 100, digits: 2 }), year: true }
}
