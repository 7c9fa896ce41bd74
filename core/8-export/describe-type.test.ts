import { expect, it } from 'vitest'
import { describeType } from './describe-type.ts'

const labels = { COERCE: 'used coercion', 'COERCE/seize': 'took a place', siege: 'a siege' }

it.each([
  ['COERCE/seize', 'took a place'],
  ['COERCE', 'used coercion'],
  ['COERCE/martial-law', 'used coercion (martial law)'],
  ['siege', 'a siege'],
  ['PARLEY/by-radio', 'parley (by radio)'],
  ['constructor', 'constructor'],
  ['', '']
])('%s is %s', (type, words) => {
  expect(describeType(type, labels)).toBe(words)
})
