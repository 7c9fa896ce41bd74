import type { WhereTables } from '@vedette/core'

const spot = ['site', 'town'] as const
const beside = ['around', 'side', 'beyond', 'measured', 'within-distance'] as const
const part = ['towards', 'middle', 'some-part'] as const

/** Codes of how exactly a place is told: ACLED's Geo-Precision (codebook of 2023) and UCDP's where_prec (codebook of its Georeferenced Event Dataset). */
export const where: WhereTables = {
  acled: [
    { precision: spot, extent: ['whole', ...part], gives: 1, says: 'a named town or spot, or a part of it' },
    { precision: spot, extent: [...beside, 'between'], kmMost: 50, gives: 2, says: 'near a named town or spot' },
    { precision: ['road'], kmMost: 50, gives: 2, says: 'a road between places near to one another' },
    { precision: ['area'], extent: ['whole', ...part, ...beside], kmMost: 40, gives: 2, says: 'a small area, as a district is' },
    { precision: ['province', 'area'], extent: [...part, 'coast'], gives: 2, says: 'a part of a region' },
    { precision: spot, gives: 3, says: 'somewhere far around a town' },
    { precision: ['area', 'road', 'border', 'province', 'country'], gives: 3, says: 'a wide region' },
    { lies: 'province', gives: 3, says: 'a place in no list, of which the province is known' },
    { lies: 'country', gives: 3, says: 'a place in no list, of which the country is known' }
  ],
  ucdp: [
    { precision: spot, extent: ['whole'], gives: 1, says: 'a known town or spot' },
    {
      precision: spot,
      extent: [...part, ...beside, 'between'],
      kmMost: 35,
      gives: 2,
      says: 'within some 25 km of a known town or spot, or in a part of it'
    },
    { precision: spot, gives: 5, says: 'somewhere far around a town, or on a line between two' },
    { extent: ['sea'], gives: 7, says: 'open water' },
    { precision: ['area'], kmMost: 60, gives: 3, says: 'an area within a province' },
    { precision: ['area'], gives: 5, says: 'a region without fixed bounds' },
    { precision: ['province'], gives: 4, says: 'a province' },
    { precision: ['road'], gives: 5, says: 'a line between places' },
    { precision: ['border'], gives: 5, says: 'a line between countries' },
    { precision: ['country'], extent: ['whole', 'some-part'], gives: 6, says: 'a country' },
    { precision: ['country'], gives: 5, says: 'a part of a country' },
    { lies: 'province', gives: 4, says: 'a place in no list, of which the province is known' },
    { lies: 'country', gives: 6, says: 'a place in no list, of which the country is known' }
  ]
}
