import { expect, test } from 'vitest'
import { subEventSigns } from './sub-event-signs.ts'

const table = { rows: [{ kinds: ['group' as const], gives: 'group' as const, says: 'a group' }], governments: new Map<string, string>() }
const claim = { type: 'ASSAULT/explosives', by: [], to: [], at: [] }

test('words of the claim’s own sentence count more than those of the next, numbers as one, punctuation not at all', () => {
  const own = new Set(['grenade', '12', ','])
  const { told: signs } = subEventSigns(claim, 'Attack', { words: [own], near: [own, new Set(['ambulance', '1,100'])] }, table)
  expect([...signs.keys()].sort()).toEqual([
    '#',
    'ambulance',
    'by: nobody',
    'grenade',
    'row: Attack',
    'to: nobody',
    'type: ASSAULT',
    'type: ASSAULT/explosives'
  ])
  expect(signs.get('ambulance')! / signs.get('grenade')!).toBeCloseTo(0.7)
})

test('all words together count the same, however many there are', () => {
  const lengthOf = (words: readonly string[]): number => {
    const own = new Set(words)
    const { told: signs } = subEventSigns(claim, undefined, { words: [own], near: [own] }, table)
    return words.reduce((sum, word) => sum + (signs.get(word) ?? 0) ** 2, 0)
  }
  expect(lengthOf(['bomb'])).toBeCloseTo(lengthOf(['bomb', 'market', 'crowd', 'dawn']))
})

test('what the sentences are about is the mean of theirs', () => {
  const about = [Float32Array.from([1, 4]), Float32Array.from([3, 0])]
  expect(subEventSigns(claim, undefined, { words: [], near: [], about }, table).about).toEqual(Float32Array.from([2, 2]))
  expect(subEventSigns(claim, undefined, { words: [], near: [], about: [] }, table).about).toBeUndefined()
})
