import type { Actor } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { loadActors } from './load-actors.ts'

const knowledge = loadActors()

/** Why actors of several countries bear one name, and the names, as they are indexed. The theatre of a report decides who is meant. */
const reasons: Readonly<Record<string, string>> = {
  'the same letters begin the words of two names':
    'adf afp agc akp alp aswj cndh cnrd cnsp emc fdn fpi gam isi jem knf mnla mrc ndf nup pdf pdp pna pnc psf pti rada raf saf sna spa sspc tmc updf vdp',
  'groups of two wars took the same words for a name':
    'alsaiqa alshabab amniyat ansaralsharia ansaralshariah ansaralsunna hirak maoists northernalliance populardefenceforces populardefenseforces popularforces popularresistancecommittees popularresistancefighters volontairespourladefensedelapatrie',
  'two states gave a body the same name':
    'congress democraticunionistparty federalpolice nationalarmy nationalcivilpolice peoplesdefenceforces peoplesdefenseforces peoplesdemocraticparty peoplesliberationarmy republicanguard',
  'a gang has its own branch in each country': '18thstreetgang barrio18 mara18 marasalvatrucha ms13',
  'an alliance and an air base are called by the same word': 'taqaddum taqadum'
}
const explained = new Set(Object.values(reasons).flatMap(names => names.split(' ')))

/** Parties without a country of their own, or of one country, that share a name all the same. */
const besideEachOther = new Set(['afp', 'amniyat', 'isi', 'popularforces'])

/** A state that is an actor by itself, and a movement that is told of as a people. */
const statesAndPeoples = new Set(['houthi', 'houthis', 'islamicemirateofafghanistan', 'israel', 'whitehouse'])

/** Words that name an actor when they begin with a capital. */
const commonNouns = new Set(['amnesty', 'congress', 'hindu', 'national', 'pope'])

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
