import type { Attribution } from '@vedette/core'
import { expect, it } from 'vitest'
import { newTally } from '../agreement.ts'
import { linkOf, matchSources, outermost, readAttributions } from './polnear.ts'

const text = '😀 The mayor said roads were shut, and shops.'
const marks = [
  'T1\tSource 2 11\tThe mayor',
  'T2\tCue 12 16\tsaid',
  'T3\tContent 17 32;34 43\troads were shut and shops',
  'T4\tAttribution 12 16\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1'
].join('\n')
const gold = readAttributions(marks, text)
const said = { kind: 'say', source: [7, 12], cue: [13, 17], content: [[18, 33]] } as const

it('reads marks in pieces, in UTF-16 units', () => {
  expect(gold[0]?.source.map(span => text.slice(...span))).toEqual(['The mayor'])
  expect(gold[0]?.content.map(span => text.slice(...span))).toEqual(['roads were shut', 'and shops'])
})

it('counts a source once, however often it speaks', () => {
  const tally = newTally()
  expect(matchSources(gold, [said.source, said.source, [39, 44]], tally)).toMatchObject({ missed: [], extra: [[39, 44]] })
  expect(tally).toEqual({ gold: 1, found: 2, right: 1 })
})

it('asks whether a source is linked to half of what it says', () => {
  const link = (one: Partial<Attribution>) => linkOf(gold[0] as (typeof gold)[number], [{ ...said, ...one }])
  expect(link({})).toBe('right')
  expect(link({ source: [60, 66] })).toBe('to another source')
  expect(link({ content: [[30, 33]] })).toBe('cut otherwise')
  expect(link({ content: [[0, 6]] })).toBe('missed')
})

it('leaves out what is said inside what another says', () => {
  const inner = { kind: 'say', source: [18, 23], cue: [24, 28], content: [[29, 33]] } as const
  expect(outermost([said, inner])).toEqual([said])
})
