import { count, list, numberOrNull, object, ref, type Schema, text, textOrNull } from './schema.ts'

const called = list(object({ words: text, claims: count }), 'words that reports call it by, the most often first')
const named = object({ id: text, name: text })
const more: Schema = { type: 'boolean', description: 'whether there are claims beyond those that were looked at' }

const stand = object({
  party: ref('party'),
  how: { enum: ['against', 'with', 'harmed'], description: '"harmed" of people who are no party to a war' },
  deeds: { ...count, description: 'how many events and states say so' },
  first: { ...textOrNull, description: 'EDTF' },
  last: { ...textOrNull, description: 'EDTF' },
  types: list(text, 'the most frequent first'),
  claims: list(ref('claimRef'), 'the evidence: of many the latest')
})

const known = object({
  aliases: list(text),
  class: text,
  country: textOrNull,
  from: { ...textOrNull, description: 'since when the name is in use' },
  to: textOrNull,
  partOf: { oneOf: [{ type: 'null' }, named] },
  parts: list(named)
})

/** One actor, one place, and what changed. */
export const profileSchemas: readonly Schema[] = [
  {
    $id: 'actorPage',
    ...object({
      id: textOrNull,
      name: text,
      kind: text,
      side: textOrNull,
      known: { oneOf: [{ type: 'null' }, known], description: 'what the lexicon knows of it' },
      claims: count,
      more,
      called,
      sides: list(
        object({ side: text, first: textOrNull, last: textOrNull, claims: count }),
        'the sides that it is told to be on, with the first and the last day of publication of reports that tell so'
      ),
      events: list(ref('joined'), 'what it does and what is done to it, the latest first'),
      stands: list(stand, 'who it is with and against, those of most deeds first'),
      acts: { ...count, description: 'how many events and states name it as who acts' },
      suffers: { ...count, description: 'how many name it as whom it is done to' },
      months: list(object({ month: text, events: count }))
    })
  },
  {
    $id: 'placePage',
    ...object({
      key: text,
      name: text,
      country: textOrNull,
      within: textOrNull,
      precision: text,
      lat: numberOrNull,
      lon: numberOrNull,
      radiusKm: numberOrNull,
      claims: count,
      more,
      called,
      situation: { ...ref('situation'), description: 'what holds there on the day, with the events of ten years' },
      evidence: list(ref('claimRef'), 'the claims that the intervals of control name')
    })
  },
  {
    $id: 'change',
    ...object({
      section: { enum: ['control', 'sieges', 'contested', 'presences', 'relations', 'tolls', 'tripwires', 'events'] },
      change: { enum: ['new', 'gone', 'changed'] },
      before: item('null for what is new'),
      after: item('null for what is gone'),
      differs: list(text, 'what changed of the rest')
    })
  },
  {
    $id: 'situationDiff',
    ...object({
      from: text,
      to: text,
      known: text,
      knownBefore: text,
      recorded: textOrNull,
      recordedBefore: textOrNull,
      area: { oneOf: [{ type: 'null' }, object({ name: text, key: text, country: textOrNull, within: textOrNull, precision: text })] },
      world: list(ref('change'), 'what is otherwise on the second day than on the first, both as known now'),
      toUs: list(ref('change'), 'what of the first day is known now and was not then, or otherwise')
    })
  }
]

function item(description: string): Schema {
  const kinds = ['control', 'holding', 'toll', 'tripwire', 'joined'].map(ref)
  return { anyOf: [{ type: 'null' }, ...kinds], description }
}
