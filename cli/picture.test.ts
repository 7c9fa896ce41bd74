import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimRef, Situation } from '@vedette/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, type Run, runBuilt } from './run-built.ts'

const folder = makeFolder()
const home = join(folder, 'home')
const run = (...words: readonly string[]): Run => runBuilt(words, home)
const example = 'examples/saraqeb-2020-02-09.txt'
const keys = 'at known recorded area control sieges contested presences relations tolls tripwires events eventsSince sums notes'.split(' ')

let first: Run
beforeAll(() => {
  ensureBuilt()
  first = run('add', example)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (...words: readonly string[]): Situation => {
  const { code, out, err } = run('situation', '--format', 'json', ...words)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Situation
}

describe('the example, kept', () => {
  it('is new once and known from then on', () => {
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    expect(first.out).toMatch(/^1 new, 0 known; [1-9]\d* claims\n$/)
    const again = run('add', example)
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' })
    expect(again.out).toBe(first.out.replace('1 new, 0 known', '0 new, 1 known'))
  })

  it('tells who held what on the day before, each with its words', () => {
    const situation = ask('--at', '2020-02-08', '--known', '2020-02-09', '--area', 'Idlib')
    expect(Object.keys(situation)).toEqual(keys)
    const held = situation.control.find(({ place }) => place.name === 'Saraqeb')
    expect(held?.holder.side ?? held?.holder.id).toBe('Syrian government')
    expect(situation.tolls).toContainEqual(expect.objectContaining({ type: 'displaced', count: 600_000 }))
    expect(situation.sieges.length).toBeGreaterThan(0)
    expect(situation.tripwires.length).toBeGreaterThan(1)
    const { control, sieges, tolls, tripwires, events } = situation
    const all: readonly { readonly claims: readonly ClaimRef[] }[] = [...control, ...sieges, ...tolls, ...tripwires, ...events]
    for (const { claims } of all) expect(claims.map(claim => claim.quote.length > 0)).toContain(true)
  })

  it('tells nothing of what was published later', () => {
    const { control, sieges, tolls, tripwires, events } = ask('--at', '2020-02-08', '--known', '2020-02-07', '--area', 'Idlib')
    expect({ control, sieges, tolls, tripwires, events }).toEqual({ control: [], sieges: [], tolls: [], tripwires: [], events: [] })
  })

  it('asks about the last day of publication unless told', () => {
    const { at, known, area } = ask()
    expect({ at, known, area }).toEqual({ at: '2020-02-09', known: '2020-02-09', area: null })
  })

  it('is told to people, section by section', () => {
    const { code, out } = run('situation', '--area', 'Idlib', '--at', '2020-02-08', '--known', '2020-02-09')
    expect(code).toBe(0)
    for (const title of ['Idlib', 'Control', 'Sieges', 'Tolls', 'Tripwires', 'Events since']) expect(out).toContain(title)
    expect(out).toContain('600,000')
    expect(out).toContain('“')
  })

  it('names what an unknown area may have been meant for', () => {
    const { code, out, err } = run('situation', '--area', 'Saraqbe')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^vedette: no area is known by the name "Saraqbe"; did you mean Saraqeb/)
    expect(run('situation', '--area', 'Atlantisburg').err).toContain('give a country')
  })

  it('is listed', () => {
    const { out } = run('list')
    expect(out).toMatch(/^2020-02-09 .* claims {2}.+\n$/)
    expect(JSON.parse(run('list', '--format', 'json', '--since', '2020-02-09').out)).toEqual([
      expect.objectContaining({ id: 'saraqeb-2020-02-09', state: 'coded', published: '2020-02-09' })
    ])
    expect(run('list', '--until', '2020-02-08').out).toBe('no reports\n')
    expect(run('list', '--search', 'Rutshuru').out).toBe('no reports\n')
  })

  it('is exported as it is coded, verified, and the same after a rebuild', () => {
    const exported = run(...codings).out
    expect(JSON.parse(exported)).toEqual(JSON.parse(run('code', example).out))
    expect(run('verify').out).toMatch(
      /^clean: 1 reports?, [1-9]\d* claims; the events were older than the codings, and have been made again\n$/
    )
    expect(run('verify').out).toMatch(/^clean: 1 reports?, [1-9]\d* claims\n$/)
    expect(run('rebuild').out).toMatch(/^rebuilt: 1 reports?, [1-9]\d* claims\n$/)
    expect(run(...codings).out).toBe(exported)
  })

  it('is exported in the formats of others', () => {
    const page = join(folder, 'briefing.html')
    expect(run('export', '--format', 'html', '--area', 'Idlib', '--output', page)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>(.|\n)*Saraqeb(.|\n)*<\/html>\n$/)
    expect(run('export', '--format', 'parquet', '--kind', 'toll').out.slice(0, 4)).toBe('PAR1')
    expect(run('export', '--format', 'jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('--as-is') })
  })

  it('is coded again on request, to the same', () => {
    const exported = run(...codings).out
    const { code, err } = run('rebuild', '--recode')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(run(...codings).out).toBe(exported)
    expect(run('verify').code).toBe(0)
  }, 120_000)
})

it.each([['list'], ['add'], ['situation'], ['verify'], ['rebuild'], ['export'], ['serve']])('%s prints help', name => {
  const { code, out, err } = run(name, '--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const part of ['Examples:', 'Exit codes:', '--home', 'DATABASE_URL']) expect(out).toContain(part)
})

it('says that nothing is kept yet', () => {
  const empty = join(folder, 'empty')
  expect(runBuilt(['list'], empty)).toEqual({ code: 0, out: 'no reports\n', err: '' })
  expect(runBuilt(['verify'], empty).out).toMatch(/^clean: 0 reports, 0 claims\n$/)
  expect(runBuilt(['situation'], empty)).toEqual({ code: 2, out: '', err: expect.stringContaining('add one with "vedette add FILE"') })
}, 120_000)
