import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureBuilt, runBuilt } from './run-built.ts'

let home: string
beforeAll(() => {
  ensureBuilt()
  home = mkdtempSync(join(tmpdir(), 'vedette-cli-places-'))
}, 600_000)
afterAll(() => rmSync(home, { recursive: true }))

const village = [
  '90000021',
  'Tall Wardiyat',
  'Tall Wardiyat',
  '',
  '35.71',
  '36.61',
  'P',
  'PPL',
  'SY',
  '',
  '12',
  '',
  '',
  '',
  '0',
  '',
  '',
  '',
  ''
].join('\t')

it('finds a place, imports another, and says what is wrong with a file that is none', { timeout: 120_000 }, () => {
  const file = join(home, 'SY.txt')
  writeFileSync(file, `${village}\n`)
  expect(runBuilt(['places', 'find', 'Saraqib'], home).out).toMatch(/Saraqeb, Idlib, SY \(town\)/)
  expect(runBuilt(['places', 'find', 'Tall Wardiyat'], home)).toMatchObject({ code: 1, out: expect.stringContaining('No place is called') })
  expect(runBuilt(['places', 'import', file], home)).toMatchObject({ code: 0, out: expect.stringContaining('new          1 towns') })
  const found = runBuilt(['places', 'find', 'Tell Wardiyat', '--format', 'json'], home)
  expect(JSON.parse(found.out)).toMatchObject({ count: 1, candidates: [{ id: '90000021', country: 'SY', spelling: 'like' }] })
  writeFileSync(file, 'name,lat,lon\n')
  const refused = runBuilt(['places', 'import', file, '--home', home], '')
  expect(refused).toMatchObject({
    code: 3,
    err: expect.stringMatching(/SY.txt: its first line has 3 columns.*; the gazetteer is as it was/)
  })
  expect(runBuilt(['places', 'list'], home).out).toMatch(/sy +1 places/)
  expect(runBuilt(['places', 'remove', 'sy'], home).code).toBe(0)
  expect(runBuilt(['places', 'find', 'Nowhere', '--in', 'Atlantis'], home)).toMatchObject({ code: 2 })
})
