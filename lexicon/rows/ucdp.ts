import type { TableScheme } from '@vedette/core'
import { acled } from './acled.ts'

/** Tables in the manner of UCDP's Georeferenced Event Dataset. Source: its codebook (CC BY 4.0), names of columns and values; no row of its data is used. */
export const ucdp: TableScheme = {
  source: 'names of columns and values in the codebook of the UCDP Georeferenced Event Dataset',
  columns: {
    date: 'date_start',
    until: 'date_end',
    type: ['type_of_violence'],
    by: ['side_a'],
    to: ['side_b'],
    place: 'where_coordinates',
    within: 'adm_1',
    country: 'country',
    lat: 'latitude',
    lon: 'longitude',
    precision: 'where_prec',
    killed: 'best',
    low: 'low',
    high: 'high',
    source: 'source_office'
  },
  types: { 1: 'ASSAULT', 2: 'ASSAULT', 3: 'ASSAULT' },
  precisions: { 1: 'town', 2: 'area', 3: 'area', 4: 'province', 5: 'area', 6: 'country', 7: 'unresolved' },
  names: {
    ...acled.names,
    organs: [{ pattern: /^Government of (?:the )?(.+)$/ }],
    unnamed: [{ pattern: /^Civilians\b/, side: 'civilians', kind: 'people' }]
  }
}
