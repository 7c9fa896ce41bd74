import type { CodingKnowledge, PlaceKnowledge } from '@vedette/core'
import { numberOf } from '../../places/iso-numbers.ts'
import { disorder } from './acled-disorder.ts'
import { loadCodings } from './load-codings.ts'

/** What tables in the manner of the schemes of the field are written by. */
export function loadCodingKnowledge({ countries }: Pick<PlaceKnowledge, 'countries'>): CodingKnowledge {
  const names = new Map(countries.map(({ place }) => [place.country, place.name]))
  return {
    codings: loadCodings(),
    classes: { unarmed: ['civilians', 'media', 'monitor', 'NGO', 'international', 'United Nations'], sided: 'fighter' },
    disorder,
    interactions: {
      state: 'State forces',
      foreign: 'External/Other forces',
      group: 'Rebel group',
      crowd: 'Protesters',
      civilians: 'Civilians',
      other: ''
    },
    countryName: country => names.get(country),
    countryNumber: numberOf
  }
}
