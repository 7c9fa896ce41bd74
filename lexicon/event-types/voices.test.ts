import { codeReport, type Knowledge } from '@vedette/core'
import { loadEncoder } from '@vedette/models'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadKnowledge } from '../load-knowledge.ts'

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await loadKnowledge(await loadEncoder())
}, 60_000)

/** What a report of ours tells: kind, who to whom, stance and who says so, one line a claim. */
async function read(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  const sides = (list: readonly { readonly name: string; readonly side?: string }[]): string =>
    list.map(one => one.side ?? one.name).join(' + ') || 'nobody'
  return claims.map(
    ({ type, by, to, stance, source }) => `${type.split('/')[0]}: ${sides(by)} to ${sides(to)}, ${stance}, says ${sides(source)}`
  )
}

describe('whoever keeps silent says nothing', () => {
  test.each([
    ['A bomb killed nine people in Gao. No group has claimed the attack.', /says No|denied/],
    [
      "Myanmar's junta has not commented on claims by the Arakan Army that it captured a base.",
      /^(?!.*: Arakan Army to .*says Arakan Army$)/
    ],
    ['A raid killed nine people in Gao. The governor did not say who carried out the raid.', /governor|Malian government/],
    ['A bomb killed nine people in Gao. There was no comment from the army.', /says Malian/]
  ])('%s', async (text, wrong) => expect((await read(text)).filter(one => wrong.test(one))).toEqual([]))
})

describe('whose claim it is', () => {
  test.each([
    ['A UN report accusing Rwanda of backing the M23 was rejected by Kigali.', 'support: Rwanda to M23, possible, says United Nations'],
    ["Kigali rejected the UN's claim that Rwanda armed the M23.", 'support: Rwanda to M23, asserted, says United Nations'],
    [
      'The governor of Gao denied reports that the army shelled Kidal.',
      'ASSAULT: Malian government to nobody, denied, says Malian government'
    ],
    ['Police insisted that the gang killed only two people in Lagos.', 'ASSAULT: gang to civilians, asserted, says Nigerian government'],
    ['RSF: The army bombed a market in El Fasher.', 'ASSAULT: Sudanese government to civilians, asserted, says Rapid Support Forces'],
    ['The Kremlin said reports that Wagner fighters had left Minsk were not true.', 'RETREAT: Russia to nobody, denied, says Russia'],
    ['Moscow said that it would send troops to Kidal.', 'MOBILIZE: Russia to nobody, planned, says Russia'],
    ['The army called for residents to leave the town.', 'DISPLACE: nobody to civilians, requested, says nobody']
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

describe('each of two clauses keeps its own doer', () => {
  test.each([
    [
      'Rebels attacked a post in Kidal, and the Malian air force responded with strikes that killed 22 people.',
      'ASSAULT: Malian government to civilians, asserted, says nobody'
    ],
    ['Rebels stormed Kidal and six people died.', 'ASSAULT: Malian armed groups to civilians, asserted, says nobody']
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

describe('who did it is told by other words too', () => {
  test.each([
    ['Government forces were responsible for the massacre in Kachin.', 'ASSAULT: Myanmar military to nobody, asserted, says nobody'],
    [
      'The PKK claimed responsibility for a bombing that wounded 11 policemen in Diyarbakir.',
      'ASSAULT: Kurdish forces to Turkey, asserted, says Kurdish forces'
    ]
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

describe('what a pronoun means', () => {
  test.each([
    ['Amnesty accused the army of shooting detainees who fled Giwa barracks after Boko Haram attacked it.', /to monitor/],
    ['The suspect died. His family say he was beaten by officers.', /to civilians, asserted, says civilians$/],
    ['The UN Security Council condemned the attack on peacekeepers near Aguelhok in Mali.', /to Malian/]
  ])('%s', async (text, wrong) => expect((await read(text)).filter(one => wrong.test(one) && !/^ACCUSE/.test(one))).toEqual([]))
})
