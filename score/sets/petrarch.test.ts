import { expect, it } from 'vitest'
import { exampleActor, exampleClaim, exampleLine } from '../line-example.ts'
import { readRecords, wrongCodings } from './petrarch.ts'

const coding = (source: string, target: string, code: string) => ({ source, target, code })
const kinds = (codings: Parameters<typeof wrongCodings>[0], ...claims: Parameters<typeof exampleClaim>[0][]) =>
  wrongCodings(codings, exampleLine(claims.map(exampleClaim))).map(({ kind }) => kind)

it('reads records, those without events too', () => {
  const xml = `<!-- <Sentence id="0"></Sentence> --><Sentence date="1" id="A-1"><EventCoding sourcecode="ARN" targetcode='"THE BAY"' eventcode="031"></EventCoding>
    <Text>\nArnor met\nthe Bay.\n</Text></Sentence><Sentence id="A-2"><EventCoding noevents = "True"></EventCoding><Text>Rain.</Text></Sentence>`
  expect(readRecords(xml)).toEqual([
    { id: 'A-1', text: 'Arnor met the Bay.', codings: [coding('ARN', 'THE BAY', '031')] },
    { id: 'A-2', text: 'Rain.', codings: [] }
  ])
})

it('asks for root, source and target together', () => {
  const [rohan, gondor] = [exampleActor('Rohan'), exampleActor('Gondor')]
  expect(kinds([coding('ROHGOV', 'GON', '122')], { type: 'ACCUSE/allege', by: [rohan], to: [gondor] })).toEqual([])
  expect(kinds([coding('ROH', 'GON', '122')], { type: 'ACCUSE', by: [gondor], to: [rohan] })).toEqual(['source'])
  expect(kinds([coding('ROH', 'GON', '122')], { type: 'ACCUSE', by: [rohan] })).toEqual(['target'])
  expect(kinds([coding('ROH', 'GON', '122')], { type: 'CONSULT', by: [rohan], to: [gondor] })).toEqual(['another type'])
  expect(kinds([coding('ROH', 'GON', '903')])).toEqual(['a code that only a test knows'])
})

it('reads a meeting both ways, and wants nothing where nothing is coded', () => {
  const by = [exampleActor('Rohan'), exampleActor('Gondor')]
  expect(kinds([coding('ROH', 'GON', '031'), coding('GON', 'ROH', '031')], { type: 'CONSULT', by })).toEqual([])
  expect(kinds([], { type: 'CONSULT', by })).toEqual([])
  expect(kinds([], { type: 'ACCUSE', by, to: by })).toEqual(['no event asked'])
})
