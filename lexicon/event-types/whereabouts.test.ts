import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** The places of the last claim of a report. */
async function lastPlaces(raw: string): Promise<string> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return (claims.at(-1)?.at ?? []).map(({ name }) => name).join(' + ')
}

describe('a deed told of again is where it was', () => {
  test.each([
    [
      'Shells hit a market in Donetsk on Friday, killing three. Rescuers worked all night. Officials in Kyiv met on Saturday. The shelling has forced 300 people to leave, the mayor said.',
      'Donetsk'
    ],
    [
      'Gunmen raided Birao in Vakaga, Central African Republic, on Monday. The minister spoke in Paris. Radio France carried his words. The attack left nine farmers dead.',
      'Birao'
    ],
    [
      'Militants attacked Konduga in Borno, Nigeria, on Monday. Others attacked Monguno on Tuesday. The governor of Borno spoke in Lagos. He thanked the army. The attacks have forced 4,000 people to flee.',
      'Borno'
    ]
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))

  test('but one that is told of for the first time is not', async () =>
    expect(
      await lastPlaces(
        'Shells hit Donetsk on Friday. Talks were held in Geneva. An attack by gunmen in Kabul on Sunday killed nine people.'
      )
    ).toBe('Kabul'))
})

describe('of a place and the area around it, the place', () => {
  test.each([
    ['Gunmen attacked a police post in Konduga, in Borno state, on Monday.', 'Konduga'],
    ['The army shelled Taiz, in southwestern Yemen.', 'Taiz'],
    ['In Kutum, west of El Fasher, armed men stole 200 camels on Saturday.', 'Kutum'],
    ['Gunmen attacked the town of Shangil Tobaya, south of El Fasher in Sudan, on Monday.', 'Shangil Tobaya'],
    [
      'Troops retook Shangil Tobaya from the RSF on Saturday, the governor of Darfur said. The RSF denied it had lost the town.',
      'Shangil Tobaya'
    ],
    ['Rebels attacked Sirte and Tripoli.', 'Sirte + Tripoli'],
    ['The rebels took the towns of Minova, Lumbishi and Numbi in Congo.', 'Minova + Lumbishi + Numbi'],
    ['Fighting was reported in Minova, Lumbishi and Shanje in Congo.', 'Minova + Lumbishi + Shanje'],
    [
      'Rebels marched into Goma on Monday. They controlled the airport, but gunfire could be heard near the border with Rwanda.',
      'Democratic Republic of the Congo–Rwanda border'
    ]
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))
})

describe('what is taken is the place named before', () => {
  test.each([
    ['Wagner fighters reached Kidal on Tuesday and took it from the CMA.', 'Kidal'],
    ['Government troops entered Bentiu on Sunday. Rebels retook it a day later.', 'Bentiu']
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))

  test('but what is eaten is not', async () =>
    expect(await lastPlaces('The soldiers reached Kidal. They had bread and ate it.')).toBe('Kidal'))
})

test('a province before a deed is where it was, not who did it', async () => {
  const raw = 'Mali: 9 herders killed in Kidal mortar strike'
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.map(({ by, at }) => [by.length, at.map(({ name }) => name)])).toEqual([[0, ['Kidal']]])
})

describe('where it was, and not who took part or from where it is measured', () => {
  test.each([
    ['Shots were heard in Gao. Gunmen took two schools in the city, some 90 kilometers (56 miles) from the border with Niger.', 'Gao'],
    ['Militants attacked Konduga in Borno. They burned Monguno in Borno. Borno is poor. Soldiers arrested nine men.', 'Borno']
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))
})

describe('where the other words of a deed say, not where a party, a speaker or an answered deed is', () => {
  test.each([
    ['The ULA overran the town of Kyauktaw in western Myanmar on Sunday.', 'Kyauktaw'],
    ['The army said that its jets had bombed RSF bases in Omdurman.', 'Omdurman'],
    ['The wounded soldiers were treated in Kenyan hospitals.', 'Kenya'],
    ['Fighters launched rockets from Lebanese soil at a farm.', 'Lebanon'],
    ['The general threatened to strike if his men in Ituri were attacked.', 'Ituri'],
    ['The minister urged villagers in Mopti to stay indoors.', 'Mopti'],
    ['The Peace Watch, a monitor in Norway, said that militants shelled Taiz and that nine miners were killed.', 'Taiz'],
    ['Mobs killed nine men in revenge for the murders in Jos.', '']
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))
})

describe('a deed told two sentences on is where the last one was', () => {
  test.each([
    ['A bomb killed nine people in the market of Kismayo on Monday. Nobody slept. Soldiers blocked the road.', 'Kismayo'],
    ['Gunmen burned the village of Bankass in Mali on Monday. A minister wept. They abducted six farmers.', 'Bankass']
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))

  test('but not one told long after', async () =>
    expect(
      await lastPlaces(
        'A bomb killed nine people in Kismayo in Somalia. Nobody slept. A minister wept. He spoke of peace. It rained. Soldiers arrested nine men.'
      )
    ).toBe('Somalia'))
})

describe('"the site" and "the scene" are where what was told of happened, "the area" is the part of a country', () => {
  test.each([
    ['A cargo plane crashed in Kunar in eastern Afghanistan on Friday. Nine people were killed at the scene.', 'Kunar'],
    ['The army said that nine were killed at the site of a blast in Aden.', 'Aden'],
    [
      'A jet fell near Moura in Mali. Men fired around the crash site. The jet came from Bamako. Troops were sent to the crash site.',
      'Moura'
    ],
    ['Fighting has spread in northern Mali. Soldiers were deployed to the area.', 'Mali']
  ])('%s', async (text, place) => expect(await lastPlaces(text)).toBe(place))

  test('but a site that reports is a page', async () =>
    expect(await lastPlaces('A court sat in Aden. Gunmen killed nine people in Taiz, the site reported.')).toBe('Taiz'))
})

/** The places of all claims of a report. */
async function allPlaces(raw: string): Promise<string> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ at }) => at.map(({ name }) => name).join(' + ')).join(' | ')
}

describe('each deed has its own place', () => {
  test.each([
    ['Six farmers were killed at Bunagana on Tuesday, while nine men were shot dead near Goma.', 'Bunagana | Goma'],
    ['Gunmen stormed Karak Castle in Jordan on Sunday. Soldiers retook the castle.', 'Karak Castle | Karak Castle'],
    ['Rebels entered Bentiu on Sunday. They burned houses in the town about 90 kilometers (56 miles) from the border.', 'Bentiu | Bentiu'],
    ['A massacre by soldiers killed nine people. The soldiers attacked the village of Moura in Mali on Friday.', 'Moura | Moura']
  ])('%s', async (text, places) => expect(await allPlaces(text)).toBe(places))

  test('whoever is made to talk is not where "there" is', async () =>
    expect(await allPlaces('Rebels attacked Idlib. The raid led Ankara and Moscow to hold talks. Jets bombed schools there.')).not.toMatch(
      /Moscow|Ankara/
    ))
})

test('what is talked about is not where they talk', async () => {
  const raw = 'Jets bombed Nyala on Sunday. Envoys from Chad and Egypt held talks on Monday about the siege there.'
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.filter(({ type }) => type.startsWith('CONSULT')).flatMap(({ at }) => at)).toEqual([])
})

describe('what is taken in a place is not the place', () => {
  test.each([
    ['Rebels seized a checkpoint in Sirte.', 'part of Sirte'],
    ['The army captured a factory 7 km from Bentiu.', 'part of Bentiu'],
    ['The army withdrew from its base in Sirte.', 'part of Sirte'],
    ['The army captured the provincial capital, Sirte, on Monday.', 'Sirte'],
    ['The rebels took control of most of the town of Bentiu.', 'Bentiu'],
    ['In Borno state, militants captured the town of Monguno on Monday.', 'Monguno'],
    ['Shells hit a checkpoint in Sirte.', 'Sirte']
  ])('%s', async (raw, places) => {
    const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
    expect((claims.at(-1)?.at ?? []).map(({ part, name }) => (part === undefined ? name : `${part} of ${name}`)).join(' + ')).toBe(places)
  })
})

describe('a name is a place', () => {
  test.each([
    ['that jets strike', 'Zahr al-Qadim was also hit by warplanes on Monday.', 'Zahr al-Qadim'],
    ['that a road leads to', 'Gunmen attacked a bus on the road between Lashio and Muse.', 'Lashio + Muse'],
    ['as a capital of a country', "A bomber attacked a police post in Somalia's capital.", 'Mogadishu'],
    [
      'that is fought for',
      'Clashes near Zliten went on. The militia launched an offensive with Chadian help to seize the town of Sirte.',
      'Sirte'
    ]
  ])('%s', async (_, text, place) => expect(await lastPlaces(text)).toBe(place))

  test('but a man whom a gunman hits is a man', async () =>
    expect(await lastPlaces('Gunmen shot Karim al-Dabba in Homs on Monday.')).toBe('Homs'))
})

test('a toll of months is not where the last shell fell', async () =>
  expect(
    await lastPlaces(
      'Shells hit Avdiivka in Ukraine on Monday. The offensive has killed more than 9,000 people in Ukraine since March 2022. Some 14,000 people have been killed in the war since then.'
    )
  ).toBe('Ukraine'))
