import { expect, test } from 'vitest'
import { measureBeside } from './measure.ts'

test('tasks are run in turn, and the first round of each does not count', async () => {
  const ran: string[] = []
  const task = (name: string) => ({
    name,
    unit: 'runs',
    task: () => ran.push(name),
    value: (count: number) => count,
    check: () => {}
  })
  const measures = await measureBeside(2, [task('a'), task('b')])
  expect(ran.join('')).toBe('ababab')
  expect(measures.map(({ name, spread }) => [name, ...spread])).toEqual([
    ['a', 3, 5],
    ['b', 4, 6]
  ])
})

test('a round that did not do its work is no measure', async () => {
  const lazy = {
    name: 'lazy',
    unit: 'runs',
    task: () => 0,
    value: () => 1,
    check: () => {
      throw new Error('nothing was done')
    }
  }
  await expect(measureBeside(1, [lazy])).rejects.toThrow('nothing was done')
})
