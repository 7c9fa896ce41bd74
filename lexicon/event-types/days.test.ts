import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** The days of an invented report's claims; published on Wednesday 15 May 2024. */
async function daysOf(raw: string): Promise<readonly (string | undefined)[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ on }) => on?.date)
}

describe('the day at the end of joined deeds is the day of each', () => {
  test.each([
    ['Gunmen attacked a convoy near Mopti and burned a village on Sunday.', ['2024-05-12', '2024-05-12']],
    ['Rebels shelled Taiz and seized a checkpoint in Hodeidah on Monday.', ['2024-05-13', '2024-05-13']],
    ['The siege has killed 41 villagers and displaced 9,200 since December.', ['2023-12/2024-05-15', '2023-12/2024-05-15']]
  ])('%s', async (text, days) => expect(await daysOf(text)).toEqual(days))

  test('but not of a deed with a doer of its own', async () =>
    expect(await daysOf('Rebels shelled Taiz, and the army seized Hodeidah on Monday.')).toEqual([undefined, '2024-05-13']))
})

describe('the day that opens a sentence is of what is told, whoever is named at its end', () => {
  test.each([
    ['On Monday gunmen killed four farmers in Benue, police said.', ['2024-05-13']],
    ['On Tuesday, a rocket hit a market in Taiz, a medic said.', ['2024-05-14']],
    ['According to radio stations in Juba today, a general died in a battle at Malakal.', [undefined]]
  ])('%s', async (text, days) => expect(await daysOf(text)).toEqual(days))
})

test('what hangs on the beginning of a time happened then', async () =>
  expect(await daysOf('Nine mayors have resigned since the revolt broke out in March 2011 with a march on the mint.')).toContain('2011-03'))

test('the day in a condition, or the number of an operation, is no day of the deed', async () => {
  expect(await daysOf('The CPC has vowed to march on Bangui unless the vote of December 27 is annulled.')).toEqual([undefined])
  expect((await daysOf('Fighters have seized Hsenwi since launching Operation 1027 on Friday.')).join()).not.toContain('1027')
})

describe('the day of saying is not that of the deed', () => {
  test.each([
    ['Results of tests on victims of a raid that killed dozens of people in Goma show poison the ministry said on Thursday.', undefined],
    ['Chad and Mali were trading accusations Tuesday about who launched an attack in Kidal that killed nine people.', undefined],
    ['Rebels killed nine people in Kidal on Tuesday, the ministry said on Thursday.', '2024-05-14']
  ])('%s', async (text, day) => expect((await daysOf(text)).at(-1)).toBe(day))
})

describe('what is counted up to a day, since a day, after what went before', () => {
  test.each([
    ['As of 6 May 2024, some 80,000 people had fled Rafah since 1 May.', '2024-05-01/2024-05-06'],
    ['As of 6 May, 12,000 people have been displaced in Pibor.', '2024-05-06'],
    ['Soldiers have killed 5,600 people in Myanmar since the 2021 coup.', '2021/2024-05-15'],
    ['Soldiers killed six people in Myanmar in the 2021 coup.', '2021'],
    ['The envoy demanded a truce in Palma after rebels burned the town in 2021.', undefined]
  ])('%s', async (text, day) => expect((await daysOf(text))[0]).toBe(day))
})

describe('the day of a plan of which is told what came of it lies on either side', () => {
  const plan = async (raw: string, published: string) => {
    const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published, notes: [] }, knowledge)
    return claims.find(({ type }) => /^(CONSULT|RETREAT)/.test(type))
  }
  test.each([
    ['Talks between the government and the rebels due on December 15 were cancelled.', '2023-12-18', '2023-12-15'],
    ['Talks between the government and the rebels due on December 15 were cancelled.', '2023-12-05', '2023-12-15'],
    ['Talks between Kabila and Kagame scheduled for January 4 were postponed.', '2023-12-28', '2024-01-04'],
    ['Talks between Kabila and Kagame are due on January 20.', '2023-12-18', '2024-01-20'],
    ['The government and the rebels held talks on December 15.', '2023-12-05', '2022-12-15']
  ])('%s (%s)', async (raw, published, day) => expect((await plan(raw, published))?.on?.date).toBe(day))

  test('and what was cancelled was not held', async () =>
    expect((await plan('Talks between Kabila and Kagame scheduled for December 28 were postponed.', '2024-01-03'))?.stance).toBe('denied'))
})

describe('a day or year told of someone or something else', () => {
  test.each([
    ['Kenya, which sent troops into Somalia in 2011, has begun to hand over its bases.', undefined],
    ['The raid came three days after a bomber killed 37 people on a beach in Mogadishu.', undefined]
  ])('%s', async (text, day) => expect((await daysOf(text)).at(-1)).toBe(day))
})

describe('so long after or before another deed', () => {
  test.each([
    ['Two days after rebels took Zhob, the army shelled it on Tuesday.', '2024-05-12'],
    ['The siege ended on Friday, two weeks after rebels seized a base near Sirte.', '2024-04-26'],
    ['The toll rose to 73 on Tuesday, officials said, a day after gunmen stormed a station in Gao.', '2024-05-13'],
    ['The army shelled Zhob on Tuesday, hours after rebels took it.', '2024-05-14'],
    ['The siege ended on Tuesday, 30 minutes after rebels seized a base near Sirte.', '2024-05-14'],
    ['The army shelled Zhob on Tuesday after rebels took it.', '2024-05-14']
  ])('%s', async (text, day) => expect(await daysOf(text)).toContain(day))
})

test('how long something lasted, beside when it was, is no time up to the report', async () => {
  expect(await daysOf('At least 49 people were killed in a week of clashes in Kurram in March.')).toEqual(['2024-03'])
  expect(await daysOf('At least 49 people were killed in a week of clashes in Kurram.')).toEqual(['2024-05-08/2024-05-15'])
})

describe('a time of what had gone before is not that of the deed', () => {
  test.each([
    ['Rebels freed six nurses whom they had been holding since 2 April.', undefined],
    ['Gunmen released a priest they had seized in March.', undefined],
    ['On Monday the army retook a village that rebels had held since January.', '2024-05-13'],
    ['Troops freed a pilot on Sunday who was captured near Goma.', '2024-05-12']
  ])('%s', async (text, day) => expect((await daysOf(text))[0]).toBe(day))
})
