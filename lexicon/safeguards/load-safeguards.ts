import type { PlaceKnowledge, Safeguards } from '@vedette/core'
import { sensitiveSites } from './sensitive-sites.ts'

/** What exports withhold by, unless they are told to write things as they are. */
export function loadSafeguards({ gazetteer, aliases }: Pick<PlaceKnowledge, 'gazetteer' | 'aliases'>): Safeguards {
  const own = new Map(aliases.map(({ place }) => [place.id, place.feature]))
  return {
    sites: sensitiveSites,
    featureOf: id => own.get(id) ?? gazetteer.byId(id)?.place.feature,
    districts: gazetteer.districts,
    provinces: gazetteer.provinces
  }
}
