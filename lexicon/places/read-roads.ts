import type { Road } from '@vedette/core'
import { readTable } from './read-table.ts'

/** The roads of `roads.tsv`: names set apart by `|`, a course by way of the towns on it, `Damaturu 11.75 11.96;Maiduguri 11.85 13.16`. */
export const readRoads = (table: string): readonly Road[] =>
  readTable(table).map(({ id = '', name = '', names = '', country = '', line = '', source = '' }) => ({
    id,
    name,
    names: names.split('|').filter(one => one !== ''),
    country,
    line: line.split(';').map(readPoint),
    source
  }))

function readPoint(text: string): Road['line'][number] {
  const [name = '', lat, lon] = text.split(/ (?=-?\d+\.\d)/)
  return { name, lat: Number(lat), lon: Number(lon) }
}
