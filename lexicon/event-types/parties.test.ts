import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** What a sentence says that it should not: a party blamed for another's deed, a victim taken for a doer, a denial lost. */
async function read(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  const sides = (list: readonly { readonly name: string; readonly side?: string }[]): string =>
    list.map(one => one.side ?? one.name).join(' + ') || 'nobody'
  return claims
    .filter(({ type }) => /^(ASSAULT|COERCE|RETREAT|control)/.test(type))
    .map(({ by, to, stance, figures }) =>
      [sides(by), 'to', sides(to), stance, ...figures.map(({ count }) => String(count))].join(' ').replace(/ asserted\b/, '')
    )
}

describe('each deed keeps to its own doer and its own dead', () => {
  test.each([
    ['Israel raided Nablus in response to an attack that killed three farmers near Hebron.', ['Israel to nobody', 'nobody to civilians 3']],
    [
      'The general, whose forces killed 80 people in Homs, was assassinated in Damascus.',
      ['Syrian government to civilians 80', 'nobody to Syrian government 1']
    ],
    ['The army shelled Gao after its commander was killed.', ['Malian government to nobody', 'nobody to Malian government 1']],
    ['Ten people were killed after jets struck a market in Idlib.', ['nobody to civilians 10']]
  ])('%s', async (text, wanted) => expect([...(await read(text))].sort()).toEqual([...wanted].sort()))
})

describe('whose post is hit is whom it is done to', () => {
  test.each([
    ['Rebels attacked army positions near Bria.', 'Central African rebels to Central African government'],
    ['Rebels attacked military bases in Bria.', 'Central African rebels to Central African government'],
    ['Gunmen attacked a police station in Lagos.', 'Gunmen to Nigerian government'],
    ['A bomb exploded near an army base in Gao.', 'nobody to nobody'],
    ['Turkish warplanes bombed PKK caves near Metina.', 'Turkey to Kurdish forces'],
    ['Bedouin fighters burned Druze homes in Sweida.', 'Bedouin fighters to civilians'],
    ['Gunmen burned a government school in Gao.', 'Gunmen to civilians']
  ])('%s', async (text, wanted) => expect(await read(text)).toEqual([wanted]))
})

describe('a people is no army', () => {
  test.each([
    ['Some 300 Rohingya reached Aceh in two boats.', 'DISPLACE to civilians'],
    ['Clashes between the Tigrayan and Afar communities left nineteen dead.', 'ASSAULT by civilians + civilians']
  ])('%s', async (text, wanted) => {
    const { claims } = await codeReport(
      { id: 'r', hash: 'sha256:r', raw: text, format: 'text', published: '2024-05-15', notes: [] },
      knowledge
    )
    const sides = (list: readonly { readonly side?: string }[]): string => list.map(({ side }) => side ?? 'open').join(' + ')
    expect(claims.map(({ type, by, to }) => `${type} ${by.length > 0 ? `by ${sides(by)}` : `to ${sides(to)}`}`)).toEqual([wanted])
  })
})

describe('nobody is blamed', () => {
  test.each([
    ['for what befell them', 'A convoy from Chad was ambushed near Kidal, leaving six dead.', /^Chad/],
    ['for being killed', 'Soldiers killed in Gao ambush', /^Mali/],
    [
      'for a deed of which a part is denied',
      'The army denied its involvement in the missile attack on Erbil.',
      /^(?!nobody).*(?<! denied)$/
    ],
    ['for guns that anyone may have', 'Nine people died in artillery shelling of a market in Kidal.', /^(?!nobody)/],
    [
      'for looting what another is told of',
      'Russia abstained. Jets hit the hospital of Kidal, which had closed since Mali looted it.',
      /Russia/
    ],
    ['on a day', "Monday's attack in Kabul killed nine.", /^(?!nobody)/],
    ['for condemning', 'France condemned Russia for bombing Kharkiv.', /^France/],
    ['for what they accuse others of', 'France accused Russia of bombing Kharkiv.', /^France/],
    ['for blaming', 'The army blamed the attack in Kidal on Wagner.', /^Mali|to Russia/],
    ['for counting the dead', 'The Observatory gave a death toll of 12 in the strikes.', /^(?!nobody)/]
  ])('%s', async (_, text, blamed) => expect((await read(text)).filter(one => blamed.test(one))).toEqual([]))
})

describe('whose they are is told by the report, or left open', () => {
  const sides = async (raw: string): Promise<readonly string[]> => {
    const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
    return claims.map(({ type, to, source }) =>
      [type.split('/')[0], ...to.map(one => one.side ?? '?'), 'says', ...source.map(one => one.side ?? '?')].join(' ')
    )
  }
  test.each([
    ["Turkish jets bombed camps in Iraq's Qandil mountains, the defense ministry said.", /says \?$/],
    ['Turkish jets bombed PKK camps near Erbil in Iraq. The strikes killed 12 militants, officials said.', /Kurdish forces says/],
    ['Two soldiers were killed when fighters attacked an outpost near Rafah.', /^ASSAULT \? says/],
    ['Hezbollah said Israeli strikes on Tyre killed four of its members.', /^ASSAULT Hezbollah says Hezbollah/],
    ['Three men were shot in Jenin, the Palestinian health ministry said.', /says Palestinian Authority$/]
  ])('%s', async (text, wanted) => expect((await sides(text)).at(-1)).toMatch(wanted))

  test("but a ministry of the theatre's own speaks where no other state acts", async () =>
    expect((await sides('A bomb killed nine people in Baghdad, the interior ministry said.')).at(-1)).toMatch(/says Iraqi government/))
})

describe('who spoke goes on speaking', () => {
  const doer = async (raw: string, kind: string): Promise<string> => {
    const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
    return (
      claims
        .find(({ type }) => type.startsWith(kind))
        ?.by.map(one => one.side ?? one.name)
        .join() ?? 'none'
    )
  }
  test.each([
    [
      'Chad says that the Sudanese army has surrounded the post, and it has threatened to respond if any soldier is hurt.',
      'THREATEN',
      /^Chad/
    ],
    ['Ukraine said that Russia has massed troops near Sumy, and it vowed to strike back if they cross.', 'THREATEN', /^Ukrain/]
  ])('%s', async (text, kind, wanted) => expect(await doer(text, kind)).toMatch(wanted))

  test('but what it says was done, they did', async () =>
    expect(await doer('Chad says that the Sudanese army has surrounded the post, and it has shelled the market.', 'ASSAULT')).toMatch(
      /^Sudanese/
    ))
})

describe('what is refuted is denied', () => {
  test.each([
    'Claims that Russian forces captured Kupyansk are untrue, Kyiv said.',
    'It is not true that our soldiers fled, the ministry said.'
  ])('%s', async text => expect((await read(text)).join()).toMatch(/denied/))

  test('but what goes along with a denial is not', async () => {
    const { claims } = await codeReport(
      { id: 'r', hash: 'sha256:r', raw: 'The army denied bombing a market, blaming the RSF.', format: 'text', notes: [] },
      knowledge
    )
    expect(claims.find(({ type }) => type.startsWith('ACCUSE'))?.stance).toBe('asserted')
  })
})

describe('a pronoun is someone else than whoever acts on them', () => {
  test.each([
    ['Gunmen ambushed soldiers near Gao, but the soldiers killed six of them.', 'Malian government to Gunmen 6'],
    ['Hamas said it had fired at Israel and Israel bombed it.', 'Israel to Hamas']
  ])('%s', async (text, wanted) => expect(await read(text)).toContain(wanted))
})

describe('who attacked', () => {
  test.each([
    [
      'is whom "the attackers" take up, not whom they attacked',
      'Suspected jihadists raided a camp near Djibo, killing ten volunteer fighters. The attackers burned three lorries.',
      /^(Suspected )?jihadists? to|^jihadist/i
    ],
    [
      'is whoever took the town after a fight, with whom they fought',
      'The Houthis entered Marib after heavy clashes with Sudanese troops.',
      /Houthis \+ Suda/
    ],
    ['is the subject of the clause', 'Sudanese police fired on men who had blocked a bridge in Atbara, killing three.', /^Sud.* 3$/],
    ['is told by the name after "known as"', 'The group known as Boko Haram raided Konduga.', /^Boko Haram/],
    ['may be called with a hyphen', 'In Ukraine, pro-Russian militants shelled Popasna in May.', /^Pro-Russian separatists/]
  ])('%s', async (_, text, wanted) => expect((await read(text)).at(-1) ?? '').toMatch(wanted))
})

test('a suspected strike that kills is one deed, and asserted', async () =>
  expect(await read('A suspected drone strike hit the town of Debark on Sunday, killing 26 people.')).toEqual(['nobody to civilians 26']))

test('of whoever denies one thing and accuses another, the accusation is no denial', async () =>
  expect(await read('Hamas denied that its fighters were hiding there and accused Israel of killing nine civilians.')).toEqual([
    'Israel to civilians possible 9'
  ]))

describe('who is meant', () => {
  test.each([
    [
      'by a name whose last word is told once',
      'Fighting between Sinaloa and the Jalisco cartel left nine dead.',
      /^Sinaloa Cartel \+ Jalisco/
    ],
    ['by the land of the same name', 'Clashes between the army and gunmen erupted in Sinaloa.', /^(?!.*Sinaloa)/],
    ['by security services', 'Syrian security services shot dead two protesters in Daraa.', /^Syrian government to .* 2$/],
    ['of two deeds, each has its own', 'Guerrillas burned a bus near Tame and shot dead a driver.', /to civilians 1$/],
    [
      'by an order, not what went before it',
      'The king ordered the army to strike Derna after rebels beheaded 21 workers.',
      /to civilians 21$/
    ]
  ])('%s', async (_, text, wanted) => expect((await read(text)).at(-1) ?? '').toMatch(wanted))
})

test('whoever has the will or a plan does what is meant', async () => {
  expect(await read('France has plans to attack Kidal.')).toEqual(['France to nobody planned'])
  expect(await read('France denied any intention of taking Kidal.')).toEqual(['France to nobody denied'])
})

test('that someone died, told as what something is about, is no killing', async () => {
  expect(await read('Leaders sent condolences over the death of Queen Elizabeth.')).toEqual([])
  expect(await read('The raid caused the death of nine miners.')).not.toEqual([])
})

describe('whose it is said to be, or who it is told of', () => {
  test.each([
    [
      'its ministry is of the state before it',
      'Jets hit Kharkiv in Ukraine. Russia denies targeting civilians. Its defence ministry said it struck a depot in Sumy.',
      /^Russia/
    ],
    [
      'attackers who are killed did not kill themselves',
      'In Kabul 28 members of the Taliban were killed on Monday after they attacked a depot.',
      /^nobody to Taliban/
    ],
    ['whoever blames goes on behind a comma', 'Chad blamed Egypt, accusing it of a raid in Nyala.', /^Egypt to nobody possible/],
    ['a verb in the singular is of one', 'Shells hit the followers of Idriss Deby, who was killed in Mao.', /to Chadian government 1/]
  ])('%s', async (_, text, wanted) => expect(await read(text)).toContainEqual(expect.stringMatching(wanted)))
})

describe('whose officers they are is told by where they were', () => {
  test.each([
    ['Al-Shabaab raided Baidoa and Kismayo in Somalia. Gunmen killed three police officers in Garissa.', 'Gunmen to Kenya 3'],
    ['Fighting went on in Aleppo and Idlib in Syria. A bomb killed two soldiers in Hatay.', 'nobody to Turkey 2'],
    ['Boko Haram attacked Maiduguri and Bama in Nigeria. Raiders shot four policemen in Diffa.', 'Raiders to Nigerien government 4'],
    ['Fighting went on in Aleppo and Idlib in Syria. A bomb killed two soldiers on Monday.', 'nobody to Syrian government 2']
  ])('%s', async (text, wanted) => expect((await read(text)).at(-1)).toBe(wanted))
})
