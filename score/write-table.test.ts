import { expect, it } from 'vitest'
import type { ScoredSet } from './figure.ts'
import { writePage } from './write-table.ts'

const set = (name: string): ScoredSet => ({ name, title: name, measure: async () => ({ absent: 'not called here' }) })

it('sets the best published figure and a trivial one beside ours', () => {
  const page = writePage([
    {
      set: set('siege-news'),
      score: {
        size: '12 reports',
        figures: [
          {
            name: 'cause',
            value: 0.75,
            asked: 12,
            baseline: { value: 0.5, rule: 'always shelling' },
            best: 'Somebody 2019 .7',
            wanted: 0.7
          },
          { name: 'actor', value: 0.25, asked: 12 }
        ],
        errors: [
          { kind: 'cause', says: 'a' },
          { kind: 'actor', says: 'b' },
          { kind: 'actor', says: 'c' }
        ]
      }
    },
    { set: set('far-news'), score: { absent: 'it is not here' } }
  ])
  expect(page).toContain('| siege-news | 12 reports | cause | 0.750 | 0.500 always shelling | Somebody 2019 .7 | 0.7 ✓ |')
  expect(page).toContain('|  |  | actor | 0.250 |  |  |  |')
  expect(page).toContain('| far-news | – | not measured: it is not here | | | | |')
  expect(page).toContain('- **siege-news**: actor 2; cause 1')
})
