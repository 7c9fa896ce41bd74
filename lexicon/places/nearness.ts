import type { Nearness } from '@vedette/core'
import { smallNumbers } from '../languages/en/small-numbers.ts'

const words = (text: string): readonly string[] => text.split(' ')
const reaching = (km: number, text: string): readonly (readonly [string, number])[] => text.split('|').map(word => [word, km])

/**
 * How far English words of nearness reach, in km beyond the radius of the place. UCDP takes "near" as up to 25 km from a known point (codebook of
 * its Georeferenced Event Dataset, where_prec 2); what is nearer by its meaning is kept nearer.
 */
export const nearness = {
  aroundKm: new Map([
    ...reaching(3, 'next to|beside|adjacent to|outskirts|suburb|suburbs'),
    ...reaching(5, 'edge|edges|periphery|close to'),
    ...reaching(10, 'near|nearby|outside|around|vicinity|environs|surroundings'),
    ...reaching(15, 'not far'),
    ...reaching(30, 'off')
  ]),
  otherwiseKm: 10,
  beyondKm: 25,
  middles: new Set(words('central centre center heart')),
  belts: new Map(reaching(20, 'countryside')),
  units: new Map([
    ...reaching(1, 'km|kms|kilometre|kilometer|kilometres|kilometers'),
    ...reaching(1.609, 'mi|mile|miles'),
    ...reaching(1.852, 'nautical mile'),
    ...reaching(0.001, 'm|metre|meter|metres|meters'),
    ...reaching(0.000914, 'yard|yards')
  ]),
  numbers: new Map(Object.entries({ ...smallNumbers, hundred: 100, dozen: 12 })),
  fillers: new Set(words("of from away outside to the a off due about some around roughly nearly just and 's ’s capital")),
  inside: new Set(words('in into inside across throughout')),
  articles: new Set(words('the a an this')),
  between: new Set(['between']),
  linking: new Set(words('link connect join run lead stretch go')),
  fromEnd: new Set(['from']),
  toEnd: new Set(words('to with and into')),
  seas: new Set(words('SEA OCN GULF STRT CHN')),
  coasts: new Set(words('coast coastline shore shores seaboard'))
} satisfies Nearness
