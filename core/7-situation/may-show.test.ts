import { expect, it } from 'vitest'
import { rangeReader } from '#event'
import { rangeOf } from '#mention'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { mayShow, whenShown } from './may-show.ts'

const day = (rangeOf('2023-05-10') as readonly [number, number])[0]
const shows = (...shorts: readonly Short[]): boolean => mayShow(whenShown(shorts.map(exampleTold), rangeReader()), [day - 30, day])

const raid: Short = { id: 'a', type: 'ASSAULT', at: ['Nyala'], on: '2023-05-01', published: '2023-05-02' }
const threat: Short = { id: 'a', type: 'THREATEN/violence', if: 'if the post is attacked', on: '2023-01-02', published: '2023-01-03' }

it.each<[string, boolean, readonly Short[]]>([
  ['a deed of the days', true, [raid]],
  ['a deed of earlier days', false, [{ ...raid, on: '2023-03-01' }]],
  ['a deed of later days', false, [{ ...raid, on: '2023-05-20', published: '2023-05-21' }]],
  ['a deed that one of two dates lets be of the days', true, [{ ...raid, on: '2023-03-30' }, raid]],
  ['an undated deed told within days after', true, [{ id: 'a', type: 'ASSAULT', published: '2023-05-16' }]],
  ['an undated deed told before the days', false, [{ id: 'a', type: 'ASSAULT', published: '2023-03-01' }]],
  ['a place taken long ago', true, [{ ...raid, type: 'COERCE/seize', on: '2021-05-01' }]],
  ['a state of any day', true, [{ id: 'a', kind: 'state', type: 'siege', at: ['Nyala'], on: '2021-05-01' }]],
  ['a threat that is still fresh', true, [threat]],
  ['a threat long past', false, [{ ...threat, on: '2022-01-02', published: '2022-01-03' }]],
  ['a threat of no known day of publication', false, [{ ...threat, published: null }]]
])('%s may show: %s', (_name, expected, shorts) => {
  expect(shows(...shorts)).toBe(expected)
})
