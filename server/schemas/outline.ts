import { count, list, numberOrNull, object, type Schema, text, textOrNull } from './schema.ts'

const inWords = 'places in words'
const datesOrNull = (description: string): Schema => list(textOrNull, `${description}, EDTF`)
const placesOf = (of: string): Schema => list(list(count), `places in ${of}`)

const place = {
  key: text,
  name: text,
  lat: { type: 'number' },
  lon: { type: 'number' },
  country: { ...textOrNull, description: 'ISO 3166-1 alpha-2' },
  within: textOrNull,
  precision: text,
  radiusKm: numberOrNull
}

/** All that is kept, in short: what it repeats stands once, in `words`, `parties` and `places`. */
export const outlineSchemas: readonly Schema[] = [
  {
    $id: 'outline',
    ...object(
      {
        words: list(text),
        parties: list(object({ id: textOrNull, name: text, side: textOrNull })),
        places: list(object(place)),
        id: list(text),
        kind: list(count, inWords),
        type: list(count, inWords),
        stance: list(count, inWords),
        on: datesOrNull('when it was'),
        known: datesOrNull('when the first report that tells of it was published'),
        by: placesOf('parties'),
        to: placesOf('parties'),
        at: placesOf('places'),
        sources: list(list(count), 'who says so: places in words'),
        claims: list(count, 'how many claims each has'),
        origins: list(count, 'how many independent origins each has'),
        told: list(
          list(count),
          "of what has several claims, claim by claim in turn: the day on which it was published, a place in words (of '' without a day), and which of the origins it is of, from 0"
        ),
        disputes: list(list(count), 'about what its claims contradict each other (whether, who, how many): places in words'),
        what: list({ type: ['integer', 'null'] }, 'what its first number counts: places in words'),
        low: list(numberOrNull, 'the least that anyone gives'),
        best: list(numberOrNull),
        high: list(numberOrNull, 'the most that anyone gives'),
        confidence: list({ type: 'number' }, '0 to 1'),
        leftOut: { ...count, description: 'how many there are beyond those that it takes' }
      },
      { description: 'columns of equal length, of which row n is of one event, state, toll or claim; and what their numbers stand for' }
    )
  }
]
