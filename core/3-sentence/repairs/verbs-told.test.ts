import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { agedPerson } from './aged-person.ts'
import { agreedVerb } from './agreed-verb.ts'
import { compelledDeed } from './compelled-deed.ts'
import { gerundSubject } from './gerund-subject.ts'
import { harmed } from './harmed.ts'
import { headlineVerb } from './headline-verb.ts'
import { inRelative } from './in-relative.ts'
import { joinedVerb } from './joined-verb.ts'
import { phrasalVerb } from './phrasal-verb.ts'
import { plainPast } from './plain-past.ts'
import type { Repair } from './rehang.ts'
import { suspectedNumber } from './suspected-number.ts'

const knowledge = {
  phrasal: new Set(['hand over']),
  headlineDeeds: new Set(['bomb']),
  nounsOfArms: new Set(['drone']),
  plainPasts: new Set(['broke']),
  agreeing: { deeds: new Set(['lynch', 'shell', 'stone']), doers: new Set(['villager']), plurals: new Set(['police']) },
  singularHelpers: new Set(),
  nounsOfForce: new Set(['jet', 'army']),
  suffered: new Set(['hurt']),
  ages: { words: new Set(['old']), units: new Set(['year']) },
  compelling: new Set(['force']),
  lemmas: {
    exceptions: {},
    rules: {
      NOUN: [[/s$/, '']],
      VERB: [
        [/es$/, ''],
        [/s$/, '']
      ]
    },
    spellings: new Map(),
    spellingRules: []
  }
} as unknown as SentenceKnowledge

/** What a repair changes: `word: new relation of new head`. */
const arcs = (repair: Repair, table: string): readonly string[] => {
  const { tokens } = sentenceOf(table)
  return repair(tokens, knowledge)
    .filter((token, index) => token.head !== tokens[index]?.head || token.relation !== tokens[index]?.relation)
    .map(({ words, relation, head }, _, all) => `${words}: ${relation} of ${tokens[head]?.words ?? all.length}`)
}

it('gives a verb that "and" joins to a noun back to the verb before it, with its object', () => {
  const broke =
    'broke break VERB 0 root\ninto into ADP 3 case\nflat flat ADJ 1 obl\nand and CCONJ 5 cc\nbeat beat VERB 3 conj\nmen man NOUN 1 obj'
  expect(arcs(joinedVerb, broke)).toEqual(['beat: conj of broke', 'men: obj of beat'])
  expect(arcs(joinedVerb, broke.replace('beat beat VERB', 'bars bar NOUN'))).toEqual([])
})

it('takes what follows a verb of two words as its object', () => {
  const table = 'Rebels rebel NOUN 2 nsubj\nhanded hand VERB 0 root\nover over ADP 4 case\nbodies body NOUN 2 obl'
  expect(arcs(phrasalVerb, table)).toEqual(['over: compound:prt of handed', 'bodies: obj of handed'])
  expect(arcs(phrasalVerb, table.replace('handed hand', 'flew fly'))).toEqual([])
})

it('finds the verb of a headline between those who fight and what they hit', () => {
  const table = 'Jets jet NOUN 3 compound\nbomb bomb NOUN 3 compound\nmarket market NOUN 0 root'
  expect(arcs(headlineVerb, table)).toEqual(['Jets: nsubj of bomb', 'bomb: root of 3', 'market: obj of bomb'])
  expect(arcs(headlineVerb, table.replace('Jets jet', 'Car car'))).toEqual([])
})

it('takes a past form that is no participle for what the noun before it did', () => {
  const table = 'Clerks clerk NOUN 0 root\nbroke break VERB 1 acl\nin in ADV 2 advmod'
  expect(arcs(plainPast, table)).toEqual(['Clerks: nsubj of broke', 'broke: root of 2'])
  expect(arcs(plainPast, table.replace('broke', 'broken'))).toEqual([])
})

it('finds the verb of a headline by the form that agrees with who does it', () => {
  const lynches = 'Army army NOUN 2 compound\nlynches lynches PROPN 3 compound\ntailor tailor NOUN 0 root\naccused accuse VERB 3 acl'
  expect(arcs(agreedVerb, lynches)).toEqual(['Army: nsubj of lynches', 'lynches: root of 3', 'tailor: obj of lynches'])
  const shells = 'Army army NOUN 2 compound\nshells shell NOUN 0 root\nOrmel Ormel PROPN 2 appos'
  expect(arcs(agreedVerb, shells)).toEqual(['Army: nsubj of shells', 'Ormel: obj of shells'])
  const stone = 'Villagers villager NOUN 2 compound\nstone stone NOUN 3 compound\nwidow widow NOUN 0 root'
  expect(arcs(agreedVerb, stone)).toEqual(['Villagers: nsubj of stone', 'stone: root of 3', 'widow: obj of stone'])
  expect(arcs(agreedVerb, stone.replace('Villagers', 'Villager'))).toEqual([])
  expect(arcs(agreedVerb, stone.replace('widow widow NOUN', 'on on ADP'))).toEqual([])
  const told = `${stone.replace('NOUN 0 root', 'NOUN 4 nsubj')}\nburnt burn VERB 0 root`
  expect(arcs(agreedVerb, told)).toEqual([])
})

it('takes a form in -ing before a verb without a subject for the deed that it names', () => {
  const table =
    'Fighting fight VERB 5 csubj\nbetween between ADP 3 case\narmies army NOUN 1 obl\nhad have AUX 5 aux\nresumed resume VERB 0 root'
  expect(arcs(gerundSubject, table)).toEqual(['Fighting: nsubj of resumed', 'armies: nmod of Fighting'])
  expect(arcs(gerundSubject, table.replace('had have AUX 5 aux', 'they they PRON 5 nsubj'))).toEqual([])
})

it('counts suspects by the number before "suspected"', () =>
  expect(arcs(suspectedNumber, '11 11 NUM 2 nsubj:pass\nsuspected suspect VERB 3 amod\nrebels rebel NOUN 0 root')).toEqual([
    '11: nummod of rebels'
  ]))

it('takes "was hurt" for a deed done to someone, "was sick" for none', () => {
  const table = 'guard guard NOUN 3 nsubj\nwas be AUX 3 cop\nhurt hurt ADJ 0 root'
  expect(arcs(harmed, table)).toEqual(['guard: nsubj:pass of hurt', 'was: aux:pass of hurt'])
  expect(arcs(harmed, table.replace('hurt hurt', 'sick sick'))).toEqual([])
})

it('takes "were forced by gunmen to leave" for what they were made to do', () => {
  const table = 'They they PRON 3 nsubj:pass\nwere be AUX 3 aux:pass\nforced force VERB 0 root\nto to PART 5 mark\nleave leave VERB 3 advcl'
  expect(arcs(compelledDeed, table)).toEqual(['leave: xcomp of forced'])
  expect(arcs(compelledDeed, table.replace('forced force', 'armed arm'))).toEqual([])
})

it('gives a relative clause between commas what stands in it', () => {
  const table =
    'Talks talk NOUN 8 nsubj\n, , PUNCT 4 punct\nwhich which PRON 4 nsubj\nbegan begin VERB 1 acl:relcl\nlast last ADJ 6 amod\nweek week NOUN 8 obl:tmod\n, , PUNCT 8 punct\nbroke break VERB 0 root\nMonday Monday PROPN 8 obl'
  expect(arcs(inRelative, table)).toEqual(['week: obl:tmod of began'])
  expect(arcs(inRelative, table.replace('which which PRON 4 nsubj', 'he he PRON 8 obj'))).toEqual([])
})

it('takes an age that stands where a noun does for who is that old', () => {
  const table =
    'a a DET 6 det\n14 14 NUM 4 nummod\n- - PUNCT 4 punct\nyear year NOUN 6 obl:npmod\n- - PUNCT 4 punct\nold old ADJ 8 nsubj:pass\nwas be AUX 8 aux:pass\nshot shoot VERB 0 root'
  const tagOfOld = (rows: string): string | undefined =>
    agedPerson(sentenceOf(rows).tokens, knowledge).find(({ words }) => words === 'old')?.tag
  expect(tagOfOld(table)).toBe('NOUN')
  expect(tagOfOld(table.replace('8 nsubj:pass', '8 amod'))).toBe('ADJ')
  expect(tagOfOld(table.replace('year year NOUN', 'very very ADV'))).toBe('ADJ')
})
