import { existsSync, readFileSync } from 'node:fs'
import type { PictureAreas, Topology } from '@vedette/core'

/** The outlines of the world's countries, and of the provinces of these countries, as far as they are known. ISO 3166-1 alpha-2. */
export function loadAreas(countries: readonly string[]): PictureAreas {
  const provinces = countries.flatMap((country): [string, Topology][] => {
    const area = /^[A-Z]{2}$/.test(country) ? read(`areas/${country}.json`) : null
    return area === null ? [] : [[country, area]]
  })
  return { world: read('world.json'), provinces: Object.fromEntries(provinces) }
}

function read(name: string): Topology | null {
  const file = new URL(`./built/${name}`, import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Topology) : null
}
