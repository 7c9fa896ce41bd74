import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { copyData } from './copy-data.mjs'
import { newest } from './newest.mjs'

const folder = mkdtempSync(join(tmpdir(), 'vedette-'))
const from = join(folder, 'from')
const to = join(from, 'dist')
afterAll(() => rmSync(folder, { recursive: true }))

test('data is laid beside the code, once, and taken away when it is gone', () => {
  mkdirSync(join(from, 'places'), { recursive: true })
  for (const name of ['actors.tsv', 'places/gazetteer.bin', 'places/find.ts', 'package.json']) writeFileSync(join(from, name), name)
  expect(copyData(from, to)).toBe(2)
  expect(readFileSync(join(to, 'places', 'gazetteer.bin'), 'utf8')).toBe('places/gazetteer.bin')
  expect(copyData(from, to)).toBe(0)
  writeFileSync(join(from, 'actors.tsv'), 'actors, changed')
  rmSync(join(from, 'places', 'gazetteer.bin'))
  expect(copyData(from, to)).toBe(1)
  expect(readFileSync(join(to, 'actors.tsv'), 'utf8')).toBe('actors, changed')
  expect(readdirSync(join(to, 'places'))).toEqual([])
})

test('what is packed is laid unpacked, once', () => {
  const places = join(from, 'packed')
  mkdirSync(places)
  writeFileSync(join(places, 'gazetteer.bin'), gzipSync('many places'))
  expect(copyData(places, join(to, 'packed'))).toBe(1)
  expect(readFileSync(join(to, 'packed', 'gazetteer.bin'), 'utf8')).toBe('many places')
  expect(copyData(places, join(to, 'packed'))).toBe(0)
})

test('only what a build reads counts as a source', () => {
  const sources = join(folder, 'sources')
  mkdirSync(join(sources, 'dist'), { recursive: true })
  for (const name of ['a.test.ts', 'README.md', 'dist/a.js', '.hidden.ts']) writeFileSync(join(sources, name), '')
  expect(newest(sources)).toBe(0)
  writeFileSync(join(sources, 'a.ts'), '')
  expect(newest(sources)).toBeGreaterThan(0)
})
