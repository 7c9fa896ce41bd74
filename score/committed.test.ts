import { expect, it } from 'vitest'
import { commit, findFalls, noiseOf } from './committed.ts'

const figure = (value: number, asked = 100) => ({ name: 'cause', value, asked })

it('lets a figure move by its noise and no further', () => {
  const committed = commit('siege-news', [figure(0.8)], {})
  expect(committed).toEqual({ 'siege-news': { cause: { value: 0.8, noise: 0.02 } } })
  expect(findFalls('siege-news', [figure(0.781)], committed)).toEqual([])
  expect(findFalls('siege-news', [figure(0.779)], committed)).toEqual(['siege-news, cause: 0.779 is below 0.800 by more than 0.020'])
})

it('asks nothing of a figure that was never committed', () => {
  expect(findFalls('siege-news', [figure(0)], {})).toEqual([])
})

it('leaves the other sets as they stand', () => {
  const committed = commit('b', [figure(0.5)], commit('a', [figure(1)], {}))
  expect(Object.keys(committed)).toEqual(['a', 'b'])
})

it('knows a large set better than a small one', () => {
  expect([noiseOf(figure(0.5, 25)), noiseOf(figure(0.5, 400)), noiseOf(figure(1))]).toEqual([0.05, 0.013, 0.005])
})
