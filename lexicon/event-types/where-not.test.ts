import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** The places of each claim of an invented report. */
async function placesOf(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ at }) => at.map(({ name, part }) => (part === undefined ? name : `${part} of ${name}`)).join(' + '))
}

describe('where those who were harmed are brought is not where they were harmed', () => {
  test.each([
    ['Shells hit Bentiu on Sunday. Seven others were hurt and were taken to a clinic in Malakal.', ['Bentiu', 'Bentiu']],
    ['Gunmen attacked Monguno. Four drivers sustained injuries and were flown to Maiduguri, a nurse said.', ['Monguno', 'Monguno']],
    ['Jets bombed Sirte. Six wounded people were taken to Misrata.', ['Sirte']],
    ['Four men were wounded at a checkpoint in Gao.', ['Gao']]
  ])('%s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))
})

describe('whom a deed is for, or who has a name of a place, is not where it happened', () => {
  test.each([
    ['Yemen hanged a man who had spied for Israel.', ['']],
    ["The army killed the group's leader, Abu Hamza, in Deir ez-Zor.", ['Deir ez-Zor']],
    ['Kurdish forces repelled an attack on the Tishreen dam.', ['Tishrin Dam']],
    ['Missiles hit the tanker Chios Lion in the Red Sea.', ['Red Sea']]
  ])('%s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))
})

describe('where someone is at home is not where it happened', () => {
  test.each([
    ['In Zhob, a soldier (age 24, resident of Mardan) was killed.', ['Zhob']],
    ['Shells hit Taiz. Nine people, including a teacher from Aden, were killed.', ['Taiz', 'Taiz']],
    ['A teacher, a resident of Aden, was shot dead in Taiz.', ['Taiz']],
    ['Nine residents of Taiz were killed.', ['Taiz']]
  ])('%s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))
})

test.each([
  ['Gunmen killed nine people in the southwestern province of Balochistan.', ['Balochistan']],
  ['Gunmen killed nine people in the southern part of Balochistan.', ['south of Balochistan']],
  ['Gunmen killed nine people in southern Balochistan.', ['south of Balochistan']]
])('what lies in the south of a country is no part of itself: %s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))

test('a command named by a point of the compass is no province of another country', async () =>
  expect(await placesOf('Rebels seized the headquarters of the Northeastern Command in Lashio on Saturday.')).toEqual(['part of Lashio']))

describe('whose base it is is not where it is', () => {
  test.each([
    ['Militias attacked a US base in eastern Syria on Monday.', ['east of Syria']],
    ['A drone hit a UK base in Akrotiri on Monday.', ['Akrotiri']],
    ['Rockets hit a US base near Hasakah on Monday.', ['Hasakah']],
    ['Gunmen attacked a base in Mali on Monday.', ['Mali']]
  ])('%s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))
})

describe('where someone speaks is not where it happened', () => {
  test.each([
    ['Speaking in Geneva, an envoy said that gunmen killed 40 villagers.', ['']],
    ['Addressing reporters in Bamako, the minister said that soldiers killed nine rebels in Gossi.', ['Gossi']]
  ])('%s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))
})

describe('what a state does at home is not where another fights', () => {
  test.each([
    ['Russia killed four people in Kyiv on Sunday. Poland scrambled fighter jets and closed its airspace.', ['Kyiv', '', '']],
    ['Rebels attacked Goma in Congo on Sunday. Congo closed an airport.', ['Goma', 'Goma']],
    ['Russia killed four people in Kyiv on Sunday. Russia closed a crossing.', ['Kyiv', 'Kyiv']]
  ])('%s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))
})

test.each([
  ['Tehran: A judge was stabbed to death on his way to work in Shiraz.', ['Shiraz']],
  ['Tehran: A judge was stabbed to death on his way to work.', ['Tehran']]
])('a place before a colon is where, unless what follows says where: %s', async (raw, places) =>
  expect(await placesOf(raw)).toEqual(places)
)

test.each([
  ["Jets bombed a monastery in Sagaing's Lin Ta Lu village.", ['Sagaing + Lin Ta Lu']],
  ['Jets bombed Bor village.', ['Bor']]
])('a part of a name that no map has is no far city: %s', async (raw, places) => expect(await placesOf(raw)).toEqual(places))

test.each([
  ['The mayor of Kherson said a woman was killed by shells.', ['Kherson']],
  ['Two men were killed by shells, local officials in Nyala said.', ['Nyala']],
  ['Two men were killed by shells, American officials in Washington said.', ['']],
  ['Shells hit Avdiivka and killed two, the mayor of Kherson said.', ['Avdiivka']]
])('those who tell of their own town tell where, when nothing else does: %s', async (raw, places) =>
  expect(await placesOf(raw)).toEqual(places)
)
