import { cut, gather, type Span } from '#base'
import type { CleanText } from '#text'
import type { PlaceMention } from '../mention.ts'
import { choosePlace, weighPlaces } from './choose-place.ts'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Dateline } from './read-datelines.ts'
import type { Theatre } from './theatre.ts'

/** The mentions of datelines: where a report was written. They stand in no sentence, and no claim is at them for their being there. */
export const writeDatelines = (
  text: CleanText,
  datelines: readonly Dateline[],
  theatre: Theatre,
  index: PlaceIndex
): readonly PlaceMention[] =>
  gather(datelines, ({ name, span, sentence, containers, holders }) => {
    const weighed = weighPlaces({ matches: index.find(name) }, { theatre, index, containers, isProvinceHere: false })
    const place = choosePlace(weighed, theatre)?.place
    return [
      ...(place ? [mentionOf(text, span, sentence, place)] : []),
      ...holders.map(holder => mentionOf(text, holder.span, sentence, holder.place))
    ]
  })

const mentionOf = (text: CleanText, span: Span, sentence: number, place: Place): PlaceMention => ({
  sentence,
  from: 0,
  to: 0,
  head: 0,
  words: cut(text.text, span),
  span,
  rule: 'dateline',
  certainty: 'stated',
  id: place.id,
  name: place.name,
  lat: place.lat,
  lon: place.lon,
  ...(place.country === undefined ? {} : { country: place.country }),
  ...(place.kind === 'province' ? { within: place.name } : place.within === undefined ? {} : { within: place.within }),
  precision: place.kind === 'water' ? 'area' : place.kind,
  radiusKm: place.radiusKm,
  literal: true
})
