import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'

/** The province of a town; of a province, itself. */
export const provinceOf = (place: Place, index: PlaceIndex): Place | undefined =>
  place.kind === 'province'
    ? place
    : place.within !== undefined && place.country !== undefined
      ? index.province(place.country, place.within)
      : undefined
