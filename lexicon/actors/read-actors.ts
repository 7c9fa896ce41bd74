import type { Actor, ActorData, LoadedName, People, State, Theatre } from '@vedette/core'

type Row = Readonly<Record<string, string>>

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
    actors: tables.actors.flatMap(tsv => rows(tsv).map(actor)),
    states: rows(tables.states).map(state),
    theatres: rows(tables.sides).map(theatre),
    peoples: rows(tables.peoples).map(people),
    loaded: rows(tables.loaded).map(loadedName)
  }
}

function rows(tsv: string): readonly Row[] {
  const [header = '', ...lines] = tsv.split('\n').filter(line => line.trim() !== '')
  const columns = header.split('\t')
  return lines.map(line => {
    const row: Record<string, string> = {}
    for (const [index, cell] of line.split('\t').entries()) row[columns[index] ?? ''] = cell.trim()
    return row
  })
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
