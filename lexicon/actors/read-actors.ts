import type { Actor, ActorData, LoadedName, People, State, Theatre } from '@vedette/core'
import { type Row, readRows } from './read-rows.ts'

/** The texts of the tables of actors, as `loadActorData` or a bundler reads them. */
export type ActorTables = {
  readonly actors: readonly string[]
  readonly states: string
  readonly sides: string
  readonly peoples: string
  readonly loaded: string
}

/** Reads the tables of actors; the nouns and words of a language are added by the caller. */
export function readActors(tables: ActorTables): Pick<ActorData, 'actors' | 'states' | 'theatres' | 'peoples' | 'loaded'> {
  return {
    actors: tables.actors.flatMap(tsv => readRows(tsv).map(actor)),
    states: readRows(tables.states).map(state),
    theatres: readRows(tables.sides).map(theatre),
    peoples: readRows(tables.peoples).map(people),
    loaded: readRows(tables.loaded).map(loadedName)
  }
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|').filter(part => part !== '') : [])

function optional<Key extends string>(row: Row, ...keys: readonly Key[]): { readonly [K in Key]?: string } {
  const given: { [K in Key]?: string } = {}
  for (const key of keys) if (row[key]) given[key] = row[key]
  return given
}

const actor = (row: Row): Actor => ({
  id: row.id ?? '',
  name: row.name ?? '',
  aliases: list(row.aliases),
  kind: (row.kind || 'organisation') as Actor['kind'],
  class: row.class ?? '',
  ...optional(row, 'side', 'country', 'partOf', 'from', 'to')
})

const state = (row: Row): State => ({
  code: row.code ?? '',
  name: row.name ?? '',
  aliases: list(row.aliases),
  demonyms: list(row.demonyms),
  seats: list(row.seats)
})

const theatre = (row: Row): Theatre => ({
  country: row.country ?? '',
  government: row.government ?? '',
  war: row.war === 'yes',
  ...(row.within ? { within: list(row.within) } : {}),
  ...(row.soldiers === 'foreign' ? { noArmy: true } : {}),
  ...(row.soldiers === 'fighters' ? { ownFighters: true } : {}),
  ...optional(row, 'from', 'to', 'rebels', 'rebelsSide', 'opposition')
})

const people = (row: Row): People => ({
  words: list(row.words),
  name: row.name ?? '',
  fighters: row.fighters ?? '',
  ...optional(row, 'country')
})

const loadedName = (row: Row): LoadedName => ({
  words: row.words ?? '',
  theatre: row.theatre ?? '*',
  outlet: row.outlet ?? '*',
  means: row.means ?? 'unknown'
})
