import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function stancesOf(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ type, stance }) => `${type} ${stance}`)
}

describe('what could be heard was heard, and what nothing else was left to do was done', () => {
  test.each([
    ['Gunfire could be heard in Bangui on Wednesday evening.', ['ASSAULT/firearms asserted']],
    ['Explosions could be heard in Khartoum on Saturday.', ['ASSAULT/explosives asserted']],
    ['No gunfire could be heard in Bamako on Monday.', ['ASSAULT/firearms denied']],
    ['The rebels could attack Goma on Monday.', ['ASSAULT possible']],
    ['The army had little option but to withdraw from Wad Madani on Monday.', ['RETREAT/withdraw asserted']],
    ['The army has no alternative but to shell Goma.', ['ASSAULT/heavy-weapons planned']]
  ])('%s', async (text, wanted) => expect(await stancesOf(text)).toEqual(wanted))
})

describe('what reports tell that prove false is denied', () => {
  test.each([
    ['Earlier reports that the airport of Goma had been seized turned out to be false.', ['COERCE/seize denied']],
    ['Reports that rebels had seized Goma were false, the army said.', ['COERCE/seize denied']],
    ['Rumours that the mayor of Gao had been killed proved unfounded.', ['ASSAULT denied']],
    ['Reports that rebels had seized Goma turned out to be true.', ['COERCE/seize asserted']]
  ])('%s', async (text, wanted) => expect(await stancesOf(text)).toEqual(wanted))
})

describe('what people flee is not their deed', () => {
  test.each([
    ['Residents fled fighting in Bria on Monday.', 'Residents'],
    ['Thousands crossed the river this week to escape fighting in Maungdaw.', 'people'],
    ['Nine families survived shelling in Sumy on Monday.', 'families']
  ])('%s', async (raw, who) => {
    const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
    const deeds = claims.filter(({ type }) => type.startsWith('ASSAULT'))
    expect(deeds.map(({ stance }) => stance)).toEqual(['asserted'])
    expect(deeds.flatMap(({ by }) => by.map(({ name }) => name))).not.toContain(who)
  })
})
