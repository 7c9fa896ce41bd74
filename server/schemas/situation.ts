import { joinedParts, tellingParts } from './joined.ts'
import { count, list, numberOrNull, object, ref, type Schema, text, textOrNull } from './schema.ts'

const standing = (...values: readonly string[]): Schema => ({ enum: values })
const time: Schema = { oneOf: [{ type: 'null' }, ref('joinedTime')] }
const { kind: _, ...stateParts } = joinedParts

const control = object({
  place: ref('spot'),
  holder: ref('party'),
  since: { ...textOrNull, description: 'EDTF' },
  certainty: ref('certainty'),
  standing: standing('current', 'last known', 'disputed'),
  others: list(object({ holder: ref('party'), claims: list(ref('claimRef')) }), 'others who are said to hold it at the time'),
  left: { ...textOrNull, description: 'the day on which the holder left it' },
  intervals: list(
    object({
      holder: ref('party'),
      from: text,
      until: { ...textOrNull, description: 'null while it lasts' },
      claims: list(text),
      endedBy: list(text, 'claims that ended it')
    }),
    'who held it from when until when, the earliest first; of many the last 20'
  ),
  forArea: {
    oneOf: [
      { type: 'null' },
      object({
        place: ref('spot'),
        holder: ref('party'),
        since: textOrNull,
        standing: standing('current', 'last known', 'disputed')
      })
    ],
    description:
      'what is reported for the area around it, where that is newer; the place does not inherit it, unless all of the area is said to be held'
  },
  because: { ...text, description: 'the event or state that it follows from, in words' },
  confidence: { type: 'number' },
  claims: list(ref('claimRef')),
  ...tellingParts
})

const holding = object({ ...stateParts, since: textOrNull, standing: standing('current', 'last known') })

const toll = object({
  id: text,
  type: text,
  measure: { enum: ['flow', 'stock'], description: 'whether it adds up what happened over its period, or says how many there are' },
  who: textOrNull,
  count: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  bound: textOrNull,
  period: time,
  at: list(ref('spot')),
  claimant: text,
  series: list(object({ published: textOrNull, count: numberOrNull, bound: textOrNull, claim: text }), 'its values as they were told'),
  claims: list(ref('claimRef')),
  ...tellingParts
})

const patternParts = {
  kind: standing('event', 'state', 'toll'),
  type: text,
  effect: {
    ...standing('brings', 'calls off', 'breaks'),
    description: 'whether it brings what is announced, calls it off, or breaks the truce'
  },
  words: { ...text, description: 'words of the pattern' }
}

const meeting = object({
  id: text,
  ...patternParts,
  by: list(ref('party')),
  to: list(ref('party')),
  at: list(ref('spot')),
  on: time,
  day: { ...textOrNull, description: 'the first day it may be of; without a date of its own the day on which it was told' },
  sureness: { type: 'number', description: 'how surely it is what was meant' },
  says: list(text, 'why it is held to be what was meant, and what speaks against it'),
  claims: list(ref('claimRef'))
})

const tripwire = object({
  id: text,
  by: list(ref('party')),
  to: list(ref('party')),
  at: list(ref('spot')),
  type: text,
  if: { ...text, description: 'words of the condition, of what is demanded, or of the truce' },
  stance: text,
  on: time,
  sets: standing('condition', 'demand', 'truce'),
  status: {
    ...standing('open', 'met', 'expired'),
    description: '`met` when something told of later fits a pattern, else `expired` when its last day is over, else `open`'
  },
  since: { ...textOrNull, description: 'the day from which it stands' },
  until: { ...textOrNull, description: 'the last day on which it can be met' },
  patterns: list(
    object({ ...patternParts, by: list(ref('party')), to: list(ref('party')), at: list(ref('spot')), until: textOrNull }),
    'what would meet it, any one of them'
  ),
  metBy: list(ref('meeting'), 'what did, the earliest first; of many the last 20'),
  claims: list(ref('claimRef')),
  ...tellingParts
})

const day: Schema = { type: 'string', format: 'date' }
const area: Schema = {
  oneOf: [{ type: 'null' }, object({ name: text, key: text, country: textOrNull, within: textOrNull, precision: text })]
}

/** What holds in an area on a day, and its parts. */
export const situationSchemas: readonly Schema[] = [
  { $id: 'control', ...control },
  { $id: 'holding', ...holding },
  { $id: 'toll', ...toll },
  { $id: 'meeting', ...meeting },
  { $id: 'tripwire', ...tripwire },
  {
    $id: 'situation',
    ...object({
      at: day,
      known: { ...day, description: 'reports published up to this day were taken in' },
      recorded: { ...textOrNull, description: 'reports recorded up to this time were taken in; null when all were' },
      area,
      control: list(ref('control')),
      sieges: list(ref('holding')),
      contested: list(ref('holding')),
      presences: list(ref('holding')),
      relations: list(ref('holding')),
      tolls: list(ref('toll')),
      tripwires: list(ref('tripwire')),
      events: list(ref('joined'), 'the latest first'),
      eventsSince: day,
      sums: list(
        object({ what: text, events: count, low: count, best: count, high: count }),
        'what the figures of these events add up to, without running totals, parts, and figures that two events share'
      ),
      notes: list(text)
    })
  }
]
