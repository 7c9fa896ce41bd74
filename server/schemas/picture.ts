import { lineParts } from './claims-format.ts'
import { count, list, numberOrNull, object, ref, type Schema, text, textOrNull } from './schema.ts'

const paragraph = object({ span: ref('span'), kind: { enum: ['headline', 'body', 'furniture'] } })

/** A coded report: its line of the claims format, and how its text is laid out. */
const codingParts = { ...lineParts(), paragraphs: list(paragraph, 'how the text is laid out') }

const place = {
  key: { ...text, description: "the place's id, else its name and coordinates" },
  name: text,
  lat: { type: 'number' },
  lon: { type: 'number' },
  country: { ...textOrNull, description: 'ISO 3166-1 alpha-2' },
  within: textOrNull,
  precision: text,
  radiusKm: numberOrNull,
  claims: list(object({ report: count, claim: count }), 'claims at it, by their places in reports and in the claims of these')
}

const road = {
  id: text,
  name: text,
  lines: list(list({ type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }), 'of pairs of longitude and latitude')
}

/** TopoJSON, of which no more is said here than what tells it. */
const topology: Schema = {
  $id: 'topology',
  type: 'object',
  description: 'a TopoJSON topology',
  additionalProperties: true,
  required: ['type', 'objects', 'arcs'],
  properties: {
    type: { const: 'Topology' },
    objects: { type: 'object', additionalProperties: true },
    arcs: { type: 'array', items: {} }
  }
}

const areas = object({
  world: { oneOf: [{ type: 'null' }, ref('topology')], description: 'countries of the world' },
  provinces: {
    type: 'object',
    additionalProperties: ref('topology'),
    description: 'provinces of each country that a claim is about, by ISO 3166-1 alpha-2'
  }
})

/** What the desk draws, and its parts. */
export const pictureSchemas: readonly Schema[] = [
  { $id: 'coding', description: 'the claims format, with clean spans, and how the text is laid out', ...object(codingParts) },
  { $id: 'picturePlace', ...object(place) },
  { $id: 'road', ...object(road) },
  topology,
  {
    $id: 'picture',
    ...object({
      product: object({ name: { const: 'Vedette' }, format: { const: 1 } }),
      reports: list(object({ key: { ...text, description: 'that by which /reports has it' }, ...codingParts }), 'the earliest first'),
      places: list(ref('picturePlace')),
      roads: list(ref('road')),
      areas,
      labels: { type: 'object', additionalProperties: text, description: 'plain words for the types of its claims' },
      attributions: list(text, 'whose data the map and the names come from'),
      leftOut: { ...count, description: 'how many reports that fit are not in it' }
    })
  }
]
