import { expect, it } from 'vitest'
import { newTally } from '../agreement.ts'
import { exampleActor, exampleClaim, exampleLine } from '../line-example.ts'
import { linkOf, matchSources, readAttributions } from './polnear.ts'

const text = '😀 The mayor said roads were shut, and shops.'
const marks = [
  'T1\tSource 2 11\tThe mayor',
  'T2\tCue 12 16\tsaid',
  'T3\tContent 17 32;34 43\troads were shut and shops',
  'T4\tAttribution 12 16\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1'
].join('\n')
const gold = readAttributions(marks, text)
const mayor = exampleActor('the mayor', { span: [7, 12] })

it('reads marks in pieces, in UTF-16 units', () => {
  expect(gold[0]?.source.map(span => text.slice(...span))).toEqual(['The mayor'])
  expect(gold[0]?.content.map(span => text.slice(...span))).toEqual(['roads were shut', 'and shops'])
})

it('counts a source once, however often it speaks', () => {
  const tally = newTally()
  const sources = [mayor, mayor, exampleActor('shops', { span: [39, 44] })]
  expect(matchSources(gold, sources, tally)).toMatchObject({ missed: [], extra: [[39, 44]] })
  expect(tally).toEqual({ gold: 1, found: 2, right: 1 })
})

it('asks the claims inside the content for their source', () => {
  const link = (claim: Parameters<typeof exampleClaim>[0]) => linkOf(gold[0] as (typeof gold)[number], exampleLine([exampleClaim(claim)]))
  expect(link({ span: [18, 33], source: [mayor] })).toBe('right')
  expect(link({ span: [18, 33], source: [exampleActor('police', { span: [60, 66] })] })).toBe('to another source')
  expect(link({ span: [18, 33] })).toBe('without a source')
  expect(link({ span: [3, 44], source: [mayor] })).toBe('without a claim')
})
