import { query } from './queries.ts'
import type { Schema } from './schema.ts'

const words = (description: string): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: 300,
  pattern: '^[^\\t\\n\\u0000]*$',
  description
})

/** Words, and whom or what place they name. */
export const entryQuery = query(
  {
    of: { enum: ['actor', 'place'], type: 'string', description: 'one of actor, place' },
    words: words('the words that name it'),
    name: words('its name'),
    id: words('its id, where it is known'),
    kind: words('of an actor: what it is'),
    side: words('of an actor: its side'),
    country: words('a country, as SY'),
    within: words('of a place: its province'),
    lat: { type: 'number', minimum: -90, maximum: 90, description: 'of a place: degrees north' },
    lon: { type: 'number', minimum: -180, maximum: 180, description: 'of a place: degrees east' }
  },
  ['of', 'words', 'name']
)
