import { count, list, numberOrNull, object, ref, type Schema, text, textOrNull } from './schema.ts'

const stance: Schema = { enum: ['asserted', 'denied', 'planned', 'requested', 'possible'] }

const partyParts = {
  kind: { enum: ['person', 'people', 'group', 'organisation', 'state', 'media', 'unknown'] },
  id: textOrNull,
  name: text,
  side: textOrNull
}

const spotParts = {
  id: textOrNull,
  name: text,
  lat: numberOrNull,
  lon: numberOrNull,
  country: { ...textOrNull, description: 'ISO 3166-1 alpha-2' },
  within: textOrNull,
  precision: { enum: ['site', 'town', 'area', 'road', 'border', 'province', 'country', 'unresolved'] },
  radiusKm: numberOrNull,
  part: textOrNull,
  near: textOrNull,
  road: textOrNull,
  border: textOrNull,
  key: { ...textOrNull, description: 'what an area is asked for by' }
}

const timeParts = {
  date: { ...text, description: 'EDTF, the most precise that is given' },
  low: { ...textOrNull, description: 'first day of all that are given' },
  high: { ...textOrNull, description: 'last day of all that are given' }
}

const values = list(
  object({ count: numberOrNull, bound: textOrNull, words: text, claim: text, origin: { ...text, description: 'who gives it' } })
)

const figurePart = {
  who: { ...textOrNull, description: 'whom all values count, as printed' },
  low: numberOrNull,
  best: numberOrNull,
  high: numberOrNull,
  rule: { enum: ['no number', 'only value', 'most origins', 'most weight', 'lowest of equals'], description: 'what chose the best value' },
  values
}

const figure = object({
  what: textOrNull,
  ...figurePart,
  parts: list(object(figurePart), 'those that are counted apart, or as part of the whole; never to be added to it')
})

const claimRef: Schema = {
  $id: 'claimRef',
  ...object({
    id: text,
    report: { ...text, description: 'key of the report' },
    reportId: text,
    published: { ...textOrNull, description: 'EDTF' },
    outlet: textOrNull,
    stance,
    source: list(text, 'outermost first; empty when the report says it itself'),
    origin: { ...text, description: 'the name of its independent origin' },
    amended: {
      oneOf: [
        { type: 'null' },
        object({ standing: { enum: ['corrected', 'withdrawn'] }, by: { ...text, description: 'key of the report' } })
      ],
      description: 'null while it stands; what was corrected or withdrawn is shown, and no longer counted'
    },
    quote: text
  })
}

/** How widely and how independently something is told. */
export const tellingParts = {
  reports: count,
  outlets: count,
  origins: { ...count, description: 'independent origins: a named source, an agency and a copied text count once, however many carry them' }
}

/** What an event, a state or a toll has, whatever it is. */
export const joinedParts = {
  id: text,
  kind: { enum: ['event', 'state', 'toll'] },
  type: text,
  acled: textOrNull,
  by: list(ref('party')),
  to: list(ref('party')),
  at: list(ref('spot')),
  on: { oneOf: [{ type: 'null' }, ref('joinedTime')] },
  stance,
  stances: { type: 'object', additionalProperties: count, description: 'how many claims take each stance' },
  if: list(text, 'words of the conditions that its claims state'),
  figures: list(figure),
  claimants: list(text),
  claims: list(ref('claimRef')),
  ...tellingParts,
  voices: list(
    object({ name: text, because: list(text, 'why claims that bear other names are its') }),
    'the independent origins; each claim names its own'
  ),
  concerned: object(
    {
      agree: { enum: ['they agree', 'they contradict each other', 'one is heard', 'neither is heard'] },
      sides: list(
        object({
          side: text,
          role: { enum: ['by', 'to'] },
          stance,
          interest: { enum: ['for', 'against', 'neither'], description: 'whether it speaks for or against what it stands to gain' },
          claims: list(text)
        })
      )
    },
    { description: 'what the sides say that it is about' }
  ),
  disputes: list(
    object({
      about: { enum: ['whether', 'who'] },
      positions: list(object({ says: text, origins: list(text), claims: list(text) }), 'that of most origins first')
    }),
    'where its claims contradict each other'
  ),
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  reasons: list(
    object({ claim: text, with: text, score: { type: 'number' }, says: list(text) }),
    'why each claim after the first is held to be about the same thing'
  )
}

/** What claims of several reports are joined to, and its parts. */
export const joinedSchemas: readonly Schema[] = [
  { $id: 'party', ...object(partyParts) },
  {
    $id: 'spot',
    ...object(spotParts),
    properties: {
      ...spotParts,
      whole: { const: true, description: 'the words say that all of a province or country is meant; else absent' }
    }
  },
  { $id: 'joinedTime', ...object(timeParts) },
  claimRef,
  { $id: 'joined', ...object(joinedParts) }
]
