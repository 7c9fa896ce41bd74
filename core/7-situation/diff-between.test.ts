import { expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { diffBetween } from './diff-between.ts'

const army = ['Sudanese army/army']
const rsf = ['Rapid Support Forces/RSF']
const held: Short = { id: 'held', kind: 'state', type: 'control', by: army, at: ['El Geneina'], on: '2023-05-01', published: '2023-05-02' }
const taken: Short = { id: 'taken', type: 'COERCE/seize', by: rsf, at: ['El Geneina'], on: '2023-05-09', published: '2023-05-10' }
/** Of the first days, and told late. */
const late: Short = { id: 'late', type: 'COERCE/seize', by: rsf, at: ['Beida'], on: '2023-05-03', published: '2023-05-09' }
const strike: Short = { id: 'strike', type: 'ASSAULT/aerial', at: ['Nyala'], on: '2023-05-04', count: 12, published: '2023-05-04' }
const recount: Short = { ...strike, id: 'recount', count: 15, published: '2023-05-08', outlet: 'Dabanga' }
const siege: Short = {
  id: 'siege',
  kind: 'state',
  type: 'siege',
  by: rsf,
  at: ['El Geneina'],
  on: '2023-04-28/..',
  published: '2023-05-02'
}

const days = { from: '2023-05-05', to: '2023-05-10', known: '2023-05-10', knownBefore: '2023-05-05' }
const diff = (...shorts: readonly Short[]) => {
  const told = shorts.map(exampleTold)
  const { world, toUs } = diffBetween(told, told, days)
  const say = ({ section, change, differs }: (typeof world)[number]) => [section, change, ...differs].join(' ')
  return { world: world.map(say), toUs: toUs.map(say) }
}

it('tells what is new in the world from what is only new to us', () => {
  expect(diff(held, taken)).toEqual({ world: ['control changed holder', 'events new'], toUs: [] })
  expect(diff(held, late)).toEqual({ world: [], toUs: ['control new', 'events new'] })
})

it('tells a figure that was counted anew, and who else says so', () => {
  expect(diff(strike, recount)).toEqual({ world: [], toUs: ['events changed figures origins'] })
})

it('tells what ended, and nothing where nothing changed', () => {
  expect(diff(siege, taken).world).toEqual(['control new', 'sieges gone', 'events new'])
  expect(diff(held, strike)).toEqual({ world: [], toUs: [] })
})

it('takes what was recorded then from the claims that were recorded then', () => {
  const told = [held, strike].map(exampleTold)
  expect(diffBetween(told, told.slice(0, 1), days).toUs).toMatchObject([{ section: 'events', change: 'new', before: null }])
})
