import type { PlaceKind } from '@vedette/core'
import { type Growing, type GrowingTexts, growingNumbers, growingTexts, interned } from './growing.ts'

/** A place as a row of the gazetteer will have it. */
export type NewPlace = {
  /** GeoNames id; 0 for none. */
  readonly id: number
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly feature: string
  readonly kind: PlaceKind
  readonly country: string
  /** The key of the province that holds it; of a province, its own. */
  readonly province: string
  /** Measured on its outline, in km; a province has one. */
  readonly radiusKm?: number
}

/** Places that were gathered, in columns: a row each. */
export type Collected = {
  readonly add: (place: NewPlace, names: readonly string[]) => number
  readonly addName: (row: number, name: string) => void
  readonly size: () => number
  readonly ids: Growing
  readonly lats: Growing
  readonly lons: Growing
  /** Population as a logarithm, in the lowest byte; country and feature above it. */
  readonly abouts: Growing
  readonly provinces: Growing
  readonly radii: ReadonlyMap<number, number>
  readonly features: () => readonly string[]
  readonly kinds: readonly PlaceKind[]
  readonly countries: () => readonly string[]
  readonly provinceKeys: () => readonly string[]
  readonly names: (row: number) => readonly string[]
}

/** Gathers places and their names in little memory, some 25 bytes a place and 8 a name beside its letters. */
export function collectPlaces(): Collected {
  const [ids, lats, lons, abouts, provinces] = [growingNumbers(), growingNumbers(), growingNumbers(), growingNumbers(), growingNumbers()]
  const [features, countries, provinceKeys] = [interned(), interned(), interned()]
  const kinds: PlaceKind[] = []
  const radii = new Map<number, number>()
  const names = collectNames()
  return {
    add: (place, spellings) => {
      const feature = features.of(place.feature)
      kinds[feature] = place.kind
      lats.add(Math.round(((place.lat + 90) / 180) * 0xffffff))
      lons.add(Math.round(((place.lon + 180) / 360) * 0xffffff))
      abouts.add((feature << 16) | (countries.of(place.country) << 8) | Math.min(255, Math.round(Math.log(1 + place.population) * 14)))
      provinces.add(provinceKeys.of(place.province))
      const row = ids.add(place.id)
      if (place.radiusKm !== undefined) radii.set(row, place.radiusKm)
      names.addRow()
      for (const name of spellings) names.add(row, name)
      return row
    },
    addName: names.add,
    size: ids.size,
    ids,
    lats,
    lons,
    abouts,
    provinces,
    radii,
    features: features.all,
    kinds,
    countries: countries.all,
    provinceKeys: provinceKeys.all,
    names: names.of
  }
}

/** Names in a chain for each row, so that they may come in any order. Links count from 1: 0 is none. */
function collectNames(): {
  readonly addRow: () => void
  readonly add: (row: number, name: string) => void
  readonly of: (row: number) => readonly string[]
} {
  const texts: GrowingTexts = growingTexts()
  const [froms, nexts, firsts, lasts] = [growingNumbers(), growingNumbers(), growingNumbers(), growingNumbers()]
  return {
    addRow: () => {
      firsts.add(0)
      lasts.add(0)
    },
    add: (row, name) => {
      if (name === '' || Buffer.byteLength(name) > 255) return
      const link = froms.add(texts.add(name)) + 1
      nexts.add(0)
      const last = lasts.at(row)
      if (last === 0) firsts.set(row, link)
      else nexts.set(last - 1, link)
      lasts.set(row, link)
    },
    of: row => {
      const found: string[] = []
      for (let link = firsts.at(row); link > 0; link = nexts.at(link - 1)) found.push(texts.at(froms.at(link - 1)))
      return found
    }
  }
}
