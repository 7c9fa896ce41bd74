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
    description: 'what is reported for the area around it, where that is newer; the place does not inherit it'
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

const tripwire = object({
  id: text,
  by: list(ref('party')),
  to: list(ref('party')),
  at: list(ref('spot')),
  type: text,
  if: { ...text, description: 'words of the condition' },
  stance: text,
  on: time,
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
