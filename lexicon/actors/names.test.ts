import { type Actor, type CleanText, findActors, sentenceOf, textOf } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { loadActors } from './load-actors.ts'

const knowledge = loadActors()

/** Why actors of several countries bear one name, and the names, as they are indexed. The theatre of a report decides who is meant. */
const reasons: Readonly<Record<string, string>> = {
  'the same letters begin the words of two names':
    'adf afp agc akp alp aswj cndh cnrd cnsp emc fdn fpi gam isi jem knf mnla mrc ndf nup pdf pdp pna pnc psf pti rada raf saf sna spa sspc tmc updf vdp',
  'groups of two wars took the same words for a name':
    'alsaiqa alshabab amniyat ansaralsharia ansaralshariah ansaralsunna hirak maoistguerrillas maoistrebels maoists northernalliance populardefenceforces populardefenseforces popularforces popularresistancecommittees popularresistancefighters volontairespourladefensedelapatrie',
  'two states gave a body the same name':
    'congress democraticunionistparty federalpolice nationalarmy nationalcivilpolice peoplesdefenceforces peoplesdefenseforces peoplesdemocraticparty peoplesliberationarmy republicanguard',
  'a gang has its own branch in each country': '18thstreetgang barrio18 mara18 marasalvatrucha ms13',
  'each war has its coalition': 'coalitionaircraft coalitionforces coalitionwarplanes',
  'an alliance and an air base are called by the same word': 'taqaddum taqadum'
}
const explained = new Set(Object.values(reasons).flatMap(names => names.split(' ')))

/** Parties without a country of their own, or of one country, that share a name all the same. */
const besideEachOther = new Set(['afp', 'amniyat', 'coalitionaircraft', 'coalitionforces', 'coalitionwarplanes', 'isi', 'popularforces'])

/** A state that is an actor by itself, and a movement that is told of as a people. */
const statesAndPeoples = new Set(['houthi', 'houthis', 'islamicemirateofafghanistan', 'israel', 'whitehouse'])

/** Words that name an actor when they begin with a capital. */
const commonNouns = new Set(['amnesty', 'congress', 'hindu', 'national', 'pope', 'sentry'])

type Shared = { readonly name: string; readonly bearers: readonly Actor[] }

const shared: readonly Shared[] = [...knowledge.names].flatMap(([name, names]) => {
  const bearers = [...new Set(names.flatMap(({ actor }) => actor ?? []))]
  return bearers.length > 1 ? [{ name, bearers }] : []
})

const told = ({ name, bearers }: Shared): string => `${name}: ${bearers.map(actor => actor.id).join(', ')}`

const inOneCountry = ({ bearers }: Shared): boolean =>
  bearers.some(actor => actor.country === undefined) || new Set(bearers.map(actor => actor.country)).size < bearers.length

describe('the names of actors', () => {
  test('an id is given once', () => {
    expect(knowledge.byId.size).toBe(knowledge.actors.length)
    expect(knowledge.actors.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([])
  })

  test('a name is borne by one actor of a country', () => {
    expect(shared.filter(found => inOneCountry(found) && !besideEachOther.has(found.name)).map(told)).toEqual([])
  })

  test('a name that is borne in several countries has a reason', () => {
    expect(shared.filter(({ name }) => !explained.has(name)).map(told), 'give its reason above, or take the name from one').toEqual([])
  })

  test('a part belongs to an actor that is known', () => {
    expect(knowledge.actors.filter(({ partOf }) => partOf !== undefined && !knowledge.byId.has(partOf)).map(({ id }) => id)).toEqual([])
  })

  test('years are years, and the last is not before the first', () => {
    const year = /^\d{4}(-\d{2})?$/
    const wrong = ({ from, to }: Actor): boolean =>
      [from, to].some(given => given !== undefined && !year.test(given)) || (from !== undefined && to !== undefined && to < from)
    expect(knowledge.actors.filter(wrong).map(({ id }) => id)).toEqual([])
  })

  test('a name is not that of a state or a people', () => {
    const found = [...knowledge.names].filter(
      ([, names]) => names.some(({ actor }) => actor) && names.some(name => name.state ?? name.people)
    )
    expect(found.map(([name]) => name).filter(name => !statesAndPeoples.has(name))).toEqual([])
  })

  test('a name of one word is no common noun', () => {
    const words = [...knowledge.names].filter(([, names]) => names.some(({ actor, length, acronym }) => actor && length === 1 && !acronym))
    expect(words.map(([word]) => word).filter(word => knowledge.nouns.has(word) && !commonNouns.has(word))).toEqual([])
  })
})

/** Who attacks in "NAME attacked villagers in COUNTRY". */
function attacker(name: string, country: string, published: string): string | undefined {
  const parts = name.split(' ')
  const rows = parts.map((word, index) =>
    index === parts.length - 1 ? `${word} ${word} PROPN ${parts.length + 1} nsubj` : `${word} ${word} PROPN ${parts.length} compound`
  )
  const verb = parts.length + 1
  const rest = ['attacked attack VERB 0 root', `villagers villager NOUN ${verb} obj`, `in in ADP ${verb + 3} case`]
  const sentence = sentenceOf([...rows, ...rest, `${country} ${country} PROPN ${verb} obl`].join('\n'), { index: 0, offset: 0 })
  const text: CleanText = {
    text: textOf([sentence]),
    rawFrom: new Int32Array(),
    rawTo: new Int32Array(),
    paragraphs: [],
    language: 'en',
    notes: [],
    published
  }
  return findActors(text, [sentence], { places: [], knowledge }).actors.find(mention => mention.words === name)?.id
}

describe('names in the wars since 2011', () => {
  test.each([
    ['Kaniyat', 'Libya', '2019-09-20', 'ly-kaniyat'],
    ['SAF', 'Sudan', '2024-05-02', 'sd-army'],
    ['SAF', 'Philippines', '2015-01-25', 'ph-saf'],
    ['Bui Warriors', 'Cameroon', '2021-03-04', 'cm-warriors-nso'],
    ['Agwelek', 'Sudan', '2022-12-01', 'ss-agwelek'],
    ['Macawisley', 'Somalia', '2022-09-12', 'so-macawisley'],
    ['SSC-Khatumo', 'Somalia', '2023-02-20', 'so-ssc'],
    ['Fano', 'Ethiopia', '2024-01-08', 'et-fano'],
    ['Wazalendo', 'Congo', '2024-03-03', 'cd-wazalendo'],
    ['Nyatura Abazungu', 'Congo', '2021-06-06', 'cd-nyatura-abazungu'],
    ['VDP', 'Burkina', '2023-04-15', 'bf-vdp'],
    ['Lakurawa', 'Nigeria', '2025-01-05', 'ng-lakurawa'],
    ['ESN', 'Nigeria', '2021-05-05', 'ng-esn'],
    ['KNDF', 'Myanmar', '2022-02-02', 'mm-kndf'],
    ['Pyusawhti', 'Myanmar', '2022-02-02', 'mm-pyusawhti'],
    ['BIFF', 'Philippines', '2018-07-01', 'ph-biff'],
    ['RKK', 'Thailand', '2012-03-31', 'th-rkk'],
    ['EMC', 'Colombia', '2023-09-17', 'co-emc'],
    ['CDN', 'Mexico', '2020-08-01', 'mx-cdn'],
    ['Gran Grif', 'Haiti', '2024-10-03', 'ht-grangrif'],
    ['Los Lobos', 'Ecuador', '2024-01-09', 'ec-lobos']
  ])('%s in %s, %s', (name, country, published, id) => {
    expect(attacker(name, country, published)).toBe(id)
  })
})
