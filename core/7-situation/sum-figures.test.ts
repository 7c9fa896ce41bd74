import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { situationAt } from './situation-at.ts'

const ask = (...shorts: readonly Short[]) => situationAt(shorts.map(exampleTold), { at: '2023-05-10', known: '2023-06-12' })
const attack: Short = { id: 'a', type: 'ASSAULT', at: ['Nyala'], on: '2023-05-02', count: 12 }

describe('sums', () => {
  it('add up events, each with its range', () => {
    const { sums } = ask(attack, { ...attack, id: 'b', outlet: 'x', count: 15 }, { ...attack, id: 'c', at: ['Beida'], count: 2 })
    expect(sums).toEqual([{ what: 'killed', events: 2, low: 14, best: 14, high: 17 }])
  })

  it('leave out totals, what is denied, and a figure that was counted already', () => {
    const toll: Short = { ...attack, id: 'b', kind: 'toll', type: 'killed', count: 900, on: '2023-01-01/2023-05-02' }
    expect(ask(attack, toll).sums).toMatchObject([{ events: 1, best: 12 }])
    expect(ask(attack, { ...attack, id: 'c', at: ['Beida'], stance: 'denied' }).sums).toMatchObject([{ events: 1, best: 12 }])
    expect(ask({ ...attack, report: 'r' }, { ...attack, id: 'b', type: 'DESTROY', report: 'r' }).sums).toMatchObject([
      { events: 1, best: 12 }
    ])
  })
})

describe('tolls', () => {
  const toll: Short = { id: 'a', kind: 'toll', type: 'killed', at: ['Nyala'], on: '2023-01-01/2023-05-02', source: ['United Nations'] }

  it('are series of one claimant each, however far apart they were told', () => {
    const { tolls } = ask(
      { ...toll, count: 900, published: '2023-05-02' },
      { ...toll, id: 'b', count: 200, published: '2023-01-20', on: '2023-01-01/2023-01-20' },
      { ...toll, id: 'c', count: 900, published: '2023-05-03' },
      { ...toll, id: 'd', count: 950, published: '2023-05-03', source: ['the governor'] }
    )
    expect(tolls.map(({ claimant, count, measure, series }) => [claimant, count, measure, series.map(value => value.count)])).toEqual([
      ['United Nations', 900, 'flow', [200, 900]],
      ['the governor', 950, 'flow', [950]]
    ])
  })

  it('tell those who fled since a day from those who are away from home', () => {
    const fled: Short = { ...toll, type: 'displaced', what: 'displaced', count: 4000 }
    const { tolls } = ask({ ...fled, on: '2023-04/..' }, { ...fled, id: 'b', on: '2023-05-02' })
    expect(tolls.map(({ measure }) => measure).sort()).toEqual(['flow', 'stock'])
  })
})
