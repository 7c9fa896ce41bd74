import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

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
    ['UN monitors counted 412 civilians killed in May.', 'killed: nobody to civilians, asserted, says United Nations'],
    ['A UN report accusing Rwanda of backing the M23 was rejected by Kigali.', 'support: Rwanda to M23, possible, says United Nations'],
    ["Kigali rejected the UN's claim that Rwanda armed the M23.", 'support: Rwanda to M23, asserted, says United Nations'],
    [
      'The governor of Gao denied reports that the army shelled Kidal.',
      'ASSAULT: Malian government to nobody, denied, says Malian government'
    ],
    ['Police insisted that the gang killed only two people in Lagos.', 'ASSAULT: gang to civilians, asserted, says Nigerian government'],
    ['RSF: The army bombed a market in El Fasher.', 'ASSAULT: Sudanese government to civilians, asserted, says Rapid Support Forces'],
    ['The Kremlin said reports that Wagner fighters had left Minsk were not true.', 'RETREAT: Russia to nobody, denied, says Russia'],
    [
      'A resident of Minna said the hoodlums stormed the village. "They abducted nine women," he said.',
      'ASSAULT: hoodlums to civilians, asserted, says civilians'
    ],
    ['Governor Abubakar Bello condemned the attack in Niger State.', 'ACCUSE: Nigerian government to nobody, asserted, says nobody'],
    ['Houthi rebels claimed to have shelled Jizan.', 'ASSAULT: Houthis to nobody, asserted, says Houthis'],
    ['Ten men died in Gao. An army spokesman put the toll at nine.', 'ASSAULT: nobody to nobody, asserted, says Malian government'],
    [
      'The army denied that its men shelled Kidal, saying the mortars were fired by rebels.',
      'ASSAULT: Malian armed groups to nobody, asserted, says Malian government'
    ],
    ['Bahrain police killed a man in Manama, a Kurdish rights group said.', 'ASSAULT: Bahrain to civilians, asserted, says monitor'],
    ['Moscow said that it would send troops to Kidal.', 'MOBILIZE: Russia to nobody, planned, says Russia'],
    ['The army called for residents to leave the town.', 'DISPLACE: nobody to civilians, requested, says nobody']
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

test('a denial of a deed is told once, as the deed denied', async () =>
  expect(await read('Mali denied that its troops shelled Timbuktu.')).toEqual([
    'ASSAULT: Malian government to nobody, denied, says Malian government'
  ]))

test('soldiers who flee retreat, and are no displaced people', async () => {
  expect(await read('Malian soldiers fled the town of Menaka.')).toEqual(['RETREAT: Malian government to nobody, asserted, says nobody'])
  expect((await read('Residents fled the town of Menaka.'))[0]).toMatch(/^DISPLACE: nobody to civilians/)
})

test('whose words a quotation is, "our soldiers" are theirs', async () =>
  expect((await read('"Our soldiers shelled Kidal," a spokesman for the army of Mali said.')).at(-1)).toMatch(
    /^ASSAULT: Malian government/
  ))

describe('each of two clauses keeps its own doer', () => {
  test.each([
    [
      'Rebels attacked a post in Kidal, and the Malian air force responded with strikes that killed 22 people.',
      'ASSAULT: Malian government to civilians, asserted, says nobody'
    ],
    [
      'A roadside bomb killed a soldier in Kidal, and warplanes later hit rebel camps near Gao.',
      'ASSAULT: nobody to Malian armed groups, asserted, says nobody'
    ],
    ['Jets bombed Kidal, residents said, killing two boys.', 'ASSAULT: nobody to civilians, asserted, says civilians'],
    ['Two rebels and four boys died in the raids on Kidal.', 'ASSAULT: nobody to Malian armed groups + civilians, asserted, says nobody'],
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

describe('what was not done is not told as done', () => {
  test.each([
    ['Gunmen allegedly crossed into Arauca and detained four farmers.', 'COERCE: Gunmen to civilians, possible, says nobody'],
    ['Monitors could not confirm the attack on Kidal.', 'ASSAULT: nobody to nobody, possible, says nobody'],
    ['Rebels attempted to seize Kidal.', 'COERCE: Malian armed groups to nobody, planned, says nobody'],
    ['The truce in Hodeidah collapsed.', 'RETREAT: nobody to nobody, denied, says nobody']
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

describe('who kills and who is killed', () => {
  test.each([
    [
      'Tuareg rebels said they had killed ten soldiers in an ambush near Kidal.',
      'ASSAULT: Tuareg rebels to Malian government, asserted, says Tuareg rebels'
    ],
    [
      'Yemeni officials said coalition warplanes bombed Dhamar.',
      'ASSAULT: Saudi-led coalition to nobody, asserted, says Yemeni government'
    ],
    ['Two soldiers were killed in Pakistani shelling in Lahore.', 'ASSAULT: Pakistan to Two soldiers, asserted, says nobody'],
    [
      'Bogota ended its truce with the FARC dissidents after they killed four farmers.',
      'ASSAULT: FARC dissidents to civilians, asserted, says nobody'
    ]
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

describe('a leader is of those whom he leads', () => {
  test.each([
    ['Police in Gao killed a jihadist commander.', 'ASSAULT: Malian government to jihadist commander, asserted, says nobody'],
    ['A gang leader was shot in Bamako.', 'ASSAULT: nobody to gang leader, asserted, says nobody'],
    ['Soldiers in Kidal arrested a separatist leader.', 'COERCE: Malian government to Malian armed groups, asserted, says nobody'],
    ['CRPF men killed two villagers in Chhattisgarh.', 'ASSAULT: India to civilians, asserted, says nobody'],
    [
      'The army said it had repelled an RSF attack on El Fasher.',
      'ASSAULT: Rapid Support Forces to Sudanese government, asserted, says Sudanese government'
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

describe('what is written is said by whoever issues it', () => {
  test.each([
    ['Communique No. 5 of the Malian army said that soldiers killed 15 rebels near Kidal.', 'says Malian government'],
    ['A statement by the ministry of defence said rebels burned a clinic in Djugu.', 'says Congolese government'],
    ['Mortars hit Gao overnight, according to a doctor who told the governor that rebels killed a nurse.', 'says civilians']
  ])('%s', async (text, says) => expect((await read(text)).at(-1)).toContain(says))
})
