import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureBuilt, makeFolder, runBuilt } from './run-built.ts'

// Invented reports of four outlets over five days; what they add up to was written down before it was asked.
const market =
  'Shells fell on the grain market of Atbara on Friday, killing 15 people. Soldiers closed the bridge to the railway quarter for an hour.'
const reports = [
  { id: 'a', published: '2024-03-01', outlet: 'Nile Press', text: `ATBARA, Sudan (Reuters) - ${market}` },
  { id: 'b', published: '2024-03-02', outlet: 'Blue Wire', title: 'Horror at market', text: market },
  { id: 'c', published: '2024-03-02', outlet: 'Gulf Post', text: 'Shells fell on Atbara on Friday, killing 12 people, a doctor said.' },
  {
    id: 'd',
    published: '2024-03-03',
    outlet: 'Nile Press',
    text: 'Correction: Shells fell on Atbara on Friday, killing 11 people, not 15 as we wrote.'
  },
  { id: 'e', published: '2024-03-03', outlet: 'Gulf Post', text: 'The Sudanese army controls Sennar.' },
  {
    id: 'f',
    published: '2024-03-05',
    outlet: 'Delta News',
    text: 'The Rapid Support Forces seized Sennar on Monday, the Sudanese army said.'
  },
  {
    id: 'g',
    published: '2024-03-02',
    outlet: 'Gulf Post',
    text: 'Some 6,000 people have been displaced in Atbara since January, according to the United Nations.'
  },
  {
    id: 'h',
    published: '2024-03-05',
    outlet: 'Delta News',
    text: 'Some 8,000 people have been displaced in Atbara since January, according to the United Nations.'
  }
] as const
const late = { id: 'z', published: '2024-03-02', outlet: 'Delta News', text: 'The Sudanese army seized Dongola on Friday.' }

const home = makeFolder()
const add = (...given: readonly object[]): void => {
  expect(runBuilt(['add', '--workers', '1'], home, given.map(each => `${JSON.stringify(each)}\n`).join(''))).toMatchObject({
    code: 0,
    err: ''
  })
}
const ask = (...words: readonly string[]) => {
  const { code, out, err } = runBuilt(['situation', ...words], home)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const asJson = (...words: readonly string[]) => JSON.parse(ask('--format', 'json', ...words))

beforeAll(() => {
  ensureBuilt()
  add(...reports)
}, 900_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

type Shelling = { readonly id: string; readonly type: string; readonly figures: readonly { readonly what: string }[] }
const shelling = (situation: { readonly events: readonly Shelling[] }): Shelling | undefined =>
  situation.events.find(({ figures }) => figures.some(({ what }) => what === 'killed'))

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
  expect(tolls).toMatchObject([
    { type: 'displaced', measure: 'flow', count: 8000, claimant: 'United Nations', series: [{ count: 6000 }, { count: 8000 }] }
  ])
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
  add(late)
  expect(ask('--recorded', recorded, '--format', 'json')).toBe(before)
  expect(JSON.stringify(asJson('--known', '2024-03-02'))).toContain('Dongola')
  expect(runBuilt(['situation', '--recorded', 'noon'], home)).toMatchObject({
    code: 2,
    err: expect.stringContaining('give a time with its zone')
  })
}, 120_000)
