import { expect, it } from 'vitest'
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
