import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Situation } from '@vedette/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureBuilt, makeFolder, root, runBuilt } from './run-built.ts'

// Twelve invented reports of four outlets over five days, one of them added late; what they add up to was written down before it was asked.
const stories = join(root, 'golden', 'stories')

const home = makeFolder()
const add = (file: string): void => {
  const input = readFileSync(join(stories, file), 'utf8')
  expect(runBuilt(['add', '--workers', '1'], home, input)).toMatchObject({ code: 0, err: '' })
}
const ask = (...words: readonly string[]) => {
  const { code, out, err } = runBuilt(['situation', ...words], home)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const asJson = (...words: readonly string[]): Situation => JSON.parse(ask('--format', 'json', ...words))

beforeAll(() => {
  ensureBuilt()
  add('atbara.jsonl')
}, 900_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const shelling = ({ events }: Situation) => events.find(({ figures }) => figures.some(({ what }) => what === 'killed'))

it('counts a reprint and its agency as one, and follows the correction from its day on', () => {
  const before = shelling(asJson('--known', '2024-03-02'))
  expect(before).toMatchObject({
    reports: 3,
    outlets: 3,
    origins: 2,
    figures: [{ what: 'killed', low: 12, best: 12, high: 15, rule: 'lowest of equals' }]
  })
  const after = shelling(asJson())
  expect(after).toMatchObject({ reports: 4, outlets: 3, figures: [{ what: 'killed', low: 11, best: 11, high: 12 }] })
  const { code, out } = runBuilt(['explain', 'event', after?.id ?? ''], home)
  expect(code).toBe(0)
  for (const says of [
    'Nile Press credits Reuters',
    'Blue Wire has the text of Nile Press',
    'corrected',
    'best is the lowest',
    'same place'
  ])
    expect(out).toContain(says)
  expect(runBuilt(['explain', 'event', 'nothing'], home)).toMatchObject({ code: 2, err: expect.stringContaining('there is no event') })
}, 120_000)

it('has the series of a total apart from the figures of events, and who held what from when to when', () => {
  const { tolls, sums, control } = asJson()
  expect(Object.fromEntries(tolls.map(({ claimant, count, series }) => [claimant, [count, series.map(value => value.count)]]))).toEqual({
    'United Nations': [8000, [6000, 8000]],
    'Sudanese Armed Forces': [3000, [3000]]
  })
  expect(tolls.map(({ type, measure }) => `${type} ${measure}`)).toEqual(['displaced flow', 'displaced flow'])
  expect(sums).toEqual([{ what: 'killed', events: 1, low: 11, best: 11, high: 12 }])
  expect(control).toMatchObject([
    {
      place: { name: 'Sennar' },
      holder: { name: 'Rapid Support Forces' },
      intervals: [
        { holder: { name: 'Sudanese Armed Forces' }, until: '2024-03-04' },
        { from: '2024-03-04', until: null }
      ]
    }
  ])
  expect(ask()).toMatch(/before: Sudanese Armed Forces from 2024-03-03 to 2024-03-04/)
}, 120_000)

it('follows what an outlet takes back from that day on', () => {
  const holders = (...words: readonly string[]) =>
    Object.fromEntries(asJson(...words).control.map(({ place, holder }) => [place.name, holder.name]))
  expect(holders('--known', '2024-03-04')).toEqual({ Sennar: 'Sudanese Armed Forces', Shendi: 'Rapid Support Forces' })
  expect(holders()).toEqual({ Sennar: 'Rapid Support Forces' })
  const taken = asJson().events.find(({ type, at }) => type === 'COERCE/seize' && at[0]?.name === 'Shendi')
  expect(taken).toMatchObject({
    stance: 'denied',
    claims: [{ amended: { standing: 'withdrawn' } }, { amended: { standing: 'withdrawn' } }]
  })
}, 120_000)

const wires = (...words: readonly string[]) =>
  asJson(...words).tripwires.map(({ if: condition, status, until }) => [condition, status, until])
const ifAttacked = 'if the Sudanese army attacks Sennar'
const unlessLeft = 'unless the Rapid Support Forces withdraw from the town by Sunday'

it('keeps a threat open and lets an ultimatum expire', () => {
  const before = wires('--known', '2024-03-02')
  expect(before).toHaveLength(2)
  expect(before).toEqual(
    expect.arrayContaining([
      [ifAttacked, 'open', null],
      [unlessLeft, 'open', '2024-03-03']
    ])
  )
  expect(wires()).toEqual(
    expect.arrayContaining([
      [ifAttacked, 'open', null],
      [unlessLeft, 'expired', '2024-03-03']
    ])
  )
}, 120_000)

it('tells what changed in the world from what is only new to us', () => {
  const diff = (...words: readonly string[]) => {
    const { code, out, err } = runBuilt(['diff', '--from', '2024-03-02', ...words], home)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return out
  }
  const { world, toUs } = JSON.parse(diff('--format', 'json'))
  expect(world).toContainEqual(expect.objectContaining({ section: 'control', change: 'changed', differs: ['holder'] }))
  expect(world).not.toContainEqual(expect.objectContaining({ section: 'tolls', change: 'new' }))
  expect(toUs).toContainEqual(
    expect.objectContaining({ section: 'events', change: 'changed', differs: expect.arrayContaining(['figures']) })
  )
  expect(diff('--area', 'Sudan')).toMatch(/In the world\n(?:.*\n)*.*changed \(holder\): Sennar: Rapid Support Forces/)
  expect(runBuilt(['diff', '--from', '2024-03-02', '--to', '2024-03-01'], home)).toMatchObject({
    code: 2,
    err: expect.stringContaining('not before 2024-03-02')
  })
}, 120_000)

it('says the same of what had been recorded by a time, whatever comes later', () => {
  const rows = JSON.parse(runBuilt(['list', '--format', 'json'], home).out) as readonly { readonly recorded: string }[]
  const recorded =
    rows
      .map(row => row.recorded)
      .toSorted()
      .at(-1) ?? ''
  const before = ask('--recorded', recorded, '--format', 'json')
  expect({ ...JSON.parse(before), recorded: null }).toEqual(asJson())
  add('atbara-late.jsonl')
  expect(ask('--recorded', recorded, '--format', 'json')).toBe(before)
  expect(wires('--known', '2024-03-03')).toContainEqual([ifAttacked, 'open', null])
  const wire = asJson('--known', '2024-03-04').tripwires.find(({ if: condition }) => condition === ifAttacked)
  expect(wire).toMatchObject({
    status: 'met',
    claims: [{ quote: `The Rapid Support Forces threatened to shell Kosti ${ifAttacked}` }],
    metBy: [{ day: '2024-03-03', effect: 'brings', claims: [{ quote: 'The Sudanese army shelled Sennar on Sunday' }] }]
  })
  expect(wire?.metBy[0]?.says).toEqual(expect.arrayContaining(['one type within the other', 'in its time', 'same who acts', 'the place']))
  expect(runBuilt(['explain', 'event', wire?.id ?? ''], home).out).toContain('The Sudanese army shelled Sennar on Sunday')
  expect(runBuilt(['situation', '--recorded', 'noon'], home)).toMatchObject({
    code: 2,
    err: expect.stringContaining('give a time with its zone')
  })
}, 120_000)
