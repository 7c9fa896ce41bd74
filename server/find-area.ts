import { type Area, type PlaceKnowledge, readArea } from '@vedette/core'
import type { Store } from '@vedette/store'
import { nearNames } from './near-names.ts'
import { problemError } from './problem.ts'

/**
 * The area of a name or of a key that claims are looked up by. Throws a problem that names those that are nearly called so when there is
 * no such area.
 */
export async function findArea(
  words: string,
  { store, places }: { readonly store: Store; readonly places: PlaceKnowledge }
): Promise<Area> {
  const area = readArea(words, places)
  if (area !== undefined) return area
  const named = await placesNamed(store)
  const own = named.find(({ key }) => key === words)
  if (own !== undefined) return { name: own.name, key: own.key, country: own.country, within: own.within, precision: 'place' }
  const names = [...places.countries.map(({ place }) => place.name), ...named.flatMap(({ name, within }) => [name, within ?? name])]
  const suggestions = nearNames(words, names)
  const remedy =
    suggestions.length > 0 ? `did you mean ${suggestions.join(' or ')}?` : 'give a country, a province or a place, as "Idlib, Syria"'
  throw problemError(404, `no area is known by the name "${words}"; ${remedy}`, { suggestions })
}

/** The places that claims name most, 2,000 at most: enough to guess from. */
async function placesNamed(store: Store) {
  const rows: Awaited<ReturnType<Store['places']>>['rows'][number][] = []
  let cursor: string | undefined
  do {
    const page = await store.places(undefined, { cursor, limit: 500 })
    rows.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && rows.length < 2000)
  return rows
}
