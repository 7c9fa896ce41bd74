import { expect, it } from 'vitest'
import { joinClaims } from '#event'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { profileActor } from './profile-actor.ts'

const rsf = ['Rapid Support Forces/RSF']
const army = ['Sudanese army/army']
const shorts: readonly Short[] = [
  { id: 'took', type: 'COERCE/seize', by: rsf, to: army, at: ['Nyala'], on: '2023-05-04', published: '2023-05-05' },
  { id: 'shelled', type: 'ASSAULT/heavy-weapons', by: army, to: rsf, at: ['El Geneina'], on: '2023-06-09', published: '2023-06-10' },
  { id: 'talked', type: 'CONSULT', by: rsf, to: ['Chad/Chad'], on: '2023-06-09', published: '2023-06-10' },
  { id: 'denied', type: 'SUPPORT', by: ['Libya/Libya'], to: rsf, on: '2023-06-09', stance: 'denied', published: '2023-06-10' },
  { id: 'helped', type: 'AID', by: ['Chad/Chad'], to: rsf, on: '2023-06-20', published: '2023-06-21' }
]

it('says who an actor is with and against, with the claims that say so', () => {
  const profile = profileActor(joinClaims(shorts.map(exampleTold)), ({ name }) => name === 'Rapid Support Forces')
  expect(profile.stands.map(({ party, how, deeds, claims }) => [party.name, how, deeds, claims.map(({ id }) => id)])).toEqual([
    ['Sudanese army', 'against', 2, ['shelled', 'took']],
    ['Chad', 'with', 1, ['helped']]
  ])
  expect(profile).toMatchObject({
    acts: 2,
    suffers: 3,
    months: [
      { month: '2023-05', events: 1 },
      { month: '2023-06', events: 4 }
    ]
  })
})
