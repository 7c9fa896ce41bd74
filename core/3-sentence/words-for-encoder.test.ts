import { expect, it } from 'vitest'
import { wordsForEncoder } from './words-for-encoder.ts'

it.each([
  ['Rebels Seize Key Town in Eastern Congo', 'rebels seize key town in eastern congo'],
  ['Rebels seized Bukavu in Eastern Congo', 'Rebels seized Bukavu in Eastern Congo'],
  ['REBELS SEIZE KEY TOWN IN CONGO', 'REBELS SEIZE KEY TOWN IN CONGO'],
  ['General Min Aung Hlaing left', 'General Min Aung Hlaing left'],
  ['“ It ’s over ” – almost', '" It \'s over " - almost']
])('%s', (words, seen) => expect(wordsForEncoder(words.split(' ')).join(' ')).toBe(seen))
