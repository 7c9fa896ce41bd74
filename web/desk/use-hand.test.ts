import { expect, test } from 'vitest'
import { forgetOpen, takeChange } from './readings.ts'
import { sayRefused } from './use-hand.ts'

test('a refusal names what was refused, once', () => {
  expect(sayRefused('a.json', { kind: 'refused', says: 'A.json: it has no text.' })).toEqual(['A.json: it has no text.'])
  expect(sayRefused('a.json', { kind: 'refused', says: 'It is too large.' })).toEqual(['a.json: It is too large.'])
  expect(sayRefused('a.json', { kind: 'gone' })[0]).toContain('“a.json” was not added')
})

test('when the line was lost, only what was read is still known', () => {
  const heard = takeChange(takeChange({}, { kind: 'coded', key: 'a', claims: 2 }), { kind: 'coding', key: 'b' })
  expect(Object.keys(forgetOpen(heard))).toEqual(['a'])
})
