import { expect, test } from 'vitest'
import { loadActorTables } from './actors/load-actors.ts'
import { packCompiled, unpackCompiled } from './compiled.ts'
import { loadPlaces } from './places/load-places.ts'

const tables = loadActorTables()
const bytes = packCompiled(tables)

test('what a build finds is what a start would find', () => {
  const { actors, places } = unpackCompiled(bytes, tables)!
  const [named] = actors.names.get('farc') ?? []
  expect(named?.actor?.country).toBe('CO')
  expect(named?.actor).toBe(actors.byId.get(named?.actor?.id ?? ''))
  const { aliases, parties } = loadPlaces(undefined, tables)
  expect(places).toEqual({ aliases, parties })
})

test('what was found of other tables is found anew', () => {
  expect(unpackCompiled(bytes, new Map([...tables, ['africa.tsv', `${tables.get('africa.tsv')}\n`]]))).toBeUndefined()
})

test('what cannot be read is found anew', () => {
  expect(unpackCompiled(Buffer.concat([bytes.subarray(0, 32), Buffer.of(255, 99)]), tables)).toBeUndefined()
})
