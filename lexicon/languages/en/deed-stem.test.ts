import { expect, it } from 'vitest'
import { loadDeedKin } from './deed-kin.ts'
import { deedStem } from './deed-stem.ts'

it.each([
  ['announce', 'announcement'],
  ['shoot', 'shooting'],
  ['rob', 'robbery'],
  ['die', 'death'],
  ['arrest', 'arrest'],
  ['run', 'running'],
  ['kill', 'killing']
])('%s and %s are one', (verb, noun) => {
  expect(deedStem(noun)).toBe(deedStem(verb))
})

it('keeps others apart', () => {
  expect(deedStem('fire')).not.toBe(deedStem('find'))
  expect(deedStem('be')).not.toBe(deedStem('become'))
  expect(deedStem('win')).not.toBe(deedStem('wing'))
})

it('knows words of one kin by other stems', () => {
  const kinOf = loadDeedKin()
  expect(kinOf(deedStem('quake'))).toEqual(kinOf(deedStem('earthquake')))
  expect(kinOf(deedStem('murder'))).toContain('kill')
  expect(kinOf(deedStem('murmur'))).toEqual([])
})
