import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { deedDays, situationAt } from './situation-at.ts'

const wiresOf = (shorts: readonly Short[], at: string) => situationAt(shorts.map(exampleTold), { at, known: '2023-06-30' }).tripwires
const army = ['Sudanese army/army']
const threat: Short = {
  id: 'threat',
  type: 'THREATEN/violence',
  at: ['El Geneina'],
  if: 'if the army shells Nyala',
  terms: [{ type: 'ASSAULT/heavy-weapons', by: army, at: ['Nyala'] }],
  published: '2023-05-10'
}
const shelling: Short = { id: 'shelling', type: 'ASSAULT/heavy-weapons', by: army, at: ['Nyala'], on: '2023-05-14' }

describe('a tripwire that was set long before', () => {
  const months: Short = { ...threat, published: '2023-03-01' }
  const met: Short = { ...shelling, on: '2023-03-20', published: '2023-03-21' }

  it('asks for what may have met it since it was set', () => {
    expect(deedDays({ at: '2023-06-20' }).since).toBe('2023-04-21')
    expect(deedDays({ at: '2023-06-20' }, [exampleTold(months)]).since).toBe('2023-03-01')
    expect(deedDays({ at: '2023-06-20' }, [exampleTold({ ...threat, terms: [] })]).since).toBe('2023-04-21')
  })

  it('is told as long as it is open, and not when it was met long ago', () => {
    expect(wiresOf([months], '2023-06-20')).toMatchObject([{ status: 'open' }])
    expect(wiresOf([months, met], '2023-06-20')).toEqual([])
    expect(wiresOf([months, met], '2023-04-10')).toMatchObject([{ status: 'met' }])
  })
})
