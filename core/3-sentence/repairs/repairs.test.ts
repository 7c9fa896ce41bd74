import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { repairTokens } from '../repair-tokens.ts'
import { sentenceOf } from '../sentence-of.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const knowledge = {
  ...{ singularHelpers: words(''), saying: words('say vow warn threaten'), conditions: words('if'), unsuffered: words('die') },
  ...{ blaming: words('blame'), compelling: words('force'), driving: { verbs: words('send'), ways: words('across') } },
  agreeing: { deeds: words(''), doers: words(''), plurals: words('') },
  ...{ undergone: { verbs: words('flee'), deeds: words('fight') }, suffered: words('kill') },
  ...{ fates: words('dead'), ages: { words: words('old'), units: words('year') } },
  nounsOfPeople: words('rebel'),
  ...Object.fromEntries(
    [...words('plainPasts nounsOfArms nounsOfForce headlineDeeds phrasal hyphenEnds nounsLikePronouns')].map(one => [one, words('')])
  ),
  ...{ clauseOpeners: words('as after'), deedOpeners: words('in'), joinedSpellings: new Map(), flown: { words: words('') } },
  lemmas: { exceptions: {}, rules: { NOUN: [[/s$/, '']] }, spellings: new Map(), spellingRules: [] }
} as unknown as SentenceKnowledge

/** What the repairs change: `word: old relation of old head → new relation of new head`. */
function changes(table: string): readonly string[] {
  const { tokens } = sentenceOf(table)
  const arc = (all: typeof tokens, index: number): string =>
    `${all[index]?.relation} of ${tokens[all[index]?.head ?? -1]?.words ?? 'nothing'}`
  const mended = repairTokens(tokens, knowledge)
  return tokens
    .filter(({ index }) => arc(mended, index) !== arc(tokens, index))
    .map(({ index, words }) => `${words}: ${arc(mended, index)}`)
}

describe('a verb with two subjects', () => {
  it('keeps the nearer; a name behind a comma explains the noun before it', () =>
    expect(
      changes(`
        agency _ NOUN 6 obl
        , _ PUNCT 3 punct
        Suna Suna PROPN 6 nsubj
        , _ PUNCT 3 punct
        Khartoum Khartoum PROPN 6 nsubj
        sent send VERB 0 root
        troops troop NOUN 6 obj`)
    ).toEqual(['Suna: appos of agency']))

  it('makes a relative pronoun its object', () =>
    expect(changes('group _ NOUN 0 root\nthat _ PRON 4 nsubj\nChad Chad PROPN 4 nsubj\nbacks back VERB 1 acl:relcl')).toEqual([
      'that: obj of backs'
    ]))

  it.each([
    ['a noun and its name', 'activist _ NOUN 3 nsubj\nOmar Omar PROPN 3 nsubj\nspoke speak VERB 0 root', ['Omar: flat of activist']],
    [
      'a name and what belongs to it',
      'Keitas Keitas PROPN 3 nsubj\narmy _ NOUN 3 nsubj\nleft leave VERB 0 root',
      ['Keitas: nmod:poss of army']
    ],
    ['parts of a name', 'said say VERB 0 root\nOmar Omar PROPN 1 nsubj\nAli Ali PROPN 1 nsubj', ['Ali: flat of Omar']]
  ])('makes one of %s', (_, table, wanted) => expect(changes(table)).toEqual(wanted))

  it('gives the other to a clause that has none', () =>
    expect(
      changes(
        'rebels rebel NOUN 6 nsubj\nfled flee VERB 6 ccomp\nMinna Minna PROPN 2 obj\n, _ PUNCT 6 punct\npolice _ NOUN 6 nsubj\nsaid say VERB 0 root'
      )
    ).toEqual(['rebels: nsubj of fled']))

  it('gives one behind the verb to the clause, whose own stood after "and"', () =>
    expect(
      changes(`
        Rwanda Rwanda PROPN 2 nsubj
        says say VERB 0 root
        moves move NOUN 2 nsubj
        by _ ADP 5 case
        Congo Congo PROPN 3 nmod
        and _ CCONJ 7 cc
        Burundi Burundi PROPN 8 nsubj
        threaten _ VERB 2 ccomp
        it _ PRON 8 obj`)
    ).toEqual(['moves: nsubj of threaten', 'Burundi: conj of Congo']))

  it('joins one behind "and" to the noun before it', () =>
    expect(
      changes(
        'Talks talk NOUN 6 nsubj\nbetween _ ADP 3 case\nJuba Juba PROPN 1 nmod\nand _ CCONJ 5 cc\nrebels rebel NOUN 6 nsubj\nresumed resume VERB 0 root'
      )
    ).toEqual(['rebels: conj of Juba']))

  it('makes one behind the verb its object, or the subject of the clause that follows', () => {
    expect(changes('Omar Omar PROPN 2 nsubj\ntold tell VERB 0 root\nReuters Reuters PROPN 2 nsubj\nlater _ ADV 2 advmod')).toEqual([
      'Reuters: obj of told'
    ])
    expect(
      changes('Omar Omar PROPN 2 nsubj\nleft leave VERB 0 root\nafter _ SCONJ 5 mark\nfighting _ NOUN 2 nsubj\nflared flare VERB 2 advcl')
    ).toEqual(['fighting: nsubj of flared'])
  })

  it('leaves one subject, and one behind the verb, alone', () => {
    expect(changes('Chad Chad PROPN 2 nsubj\nsaid say VERB 0 root')).toEqual([])
    expect(changes('There _ PRON 2 expl\nfell fall VERB 0 root\nKidal Kidal PROPN 2 nsubj')).toEqual([])
  })
})

describe('"according to"', () => {
  const row = (according: string, to: string, noun: string): string => `
    Rebels rebel NOUN 2 nsubj
    fled flee VERB 0 root
    , _ PUNCT 2 punct
    according accord VERB ${according}
    to _ ADP ${to}
    residents resident NOUN ${noun}`

  it('is the preposition of the noun behind it, however it was read', () => {
    expect(changes(row('2 advcl', '6 case', '4 obl'))).toEqual([
      'according: case of residents',
      'to: fixed of according',
      'residents: obl of fled'
    ])
    expect(changes(row('6 case', '6 case', '2 obl'))).toEqual(['to: fixed of according'])
    expect(changes(row('2 advmod', '6 case', '2 obl'))).toEqual(['according: case of residents', 'to: fixed of according'])
  })

  it('is left alone where it was read so, and where no noun follows', () => {
    expect(changes(row('6 case', '4 fixed', '2 obl'))).toEqual([])
    expect(changes('according accord VERB 0 root\nto _ ADP 3 mark\nflee flee VERB 1 xcomp')).toEqual([])
  })
})

describe('passives', () => {
  it('have passive subjects and auxiliaries', () => {
    expect(changes('Town _ NOUN 3 nsubj\nwas be AUX 3 aux:pass\nshelled shell VERB 0 root')).toEqual(['Town: nsubj:pass of shelled'])
    expect(changes('Town _ NOUN 4 nsubj:pass\nhas have AUX 4 aux\nbeen be AUX 4 aux\nshelled shell VERB 0 root')).toEqual([
      'been: aux:pass of shelled'
    ])
  })

  it('are not perfects, however their subject was read', () =>
    expect(changes('Troops troop NOUN 3 nsubj:pass\nhad have AUX 3 aux\nwithdrawn withdraw VERB 0 root')).toEqual([
      'Troops: nsubj of withdrawn'
    ]))

  it('are not progressives', () => expect(changes('Troops troop NOUN 3 nsubj\nwere be AUX 3 aux\nfleeing flee VERB 0 root')).toEqual([]))
})

describe('what a speaker did besides speaking', () => {
  const says = (subject: string, said: string, verb: string): string => `
    ${subject} PROPN 2 nsubj
    says say VERB 0 root
    ${said}
    and _ CCONJ 8 cc
    ${verb}`

  it('goes to the verb of saying when the number fits that alone', () =>
    expect(
      changes(
        says(
          'Rwanda Rwanda',
          'its _ PRON 4 nmod:poss\nposts post NOUN 5 nsubj\nburn burn VERB 2 ccomp',
          'has have AUX 8 aux\nvowed vow VERB 5 conj\nrevenge _ NOUN 8 obj'
        )
      )
    ).toEqual(['vowed: conj of says']))

  it('goes to the verb of saying when it speaks behind a passive', () =>
    expect(
      changes(
        says(
          'Rwanda Rwanda',
          'posts post NOUN 5 nsubj:pass\nwere be AUX 5 aux:pass\nshelled shell VERB 2 ccomp',
          'threatened threaten VERB 5 conj\nto to PART 9 mark\nanswer answer VERB 7 xcomp'
        )
      )
    ).toEqual(['threatened: conj of says']))

  it.each([
    [
      'the number fits both',
      says(
        'Rwanda Rwanda',
        'a _ DET 4 det\npost _ NOUN 5 nsubj\nburns burn VERB 2 ccomp',
        'has have AUX 8 aux\nvowed vow VERB 5 conj\nrevenge _ NOUN 8 obj'
      )
    ],
    [
      'it has a subject',
      says(
        'Rwanda Rwanda',
        'its _ PRON 4 nmod:poss\nposts post NOUN 5 nsubj\nburn burn VERB 2 ccomp',
        'M23 M23 PROPN 8 nsubj\nhas have AUX 5 conj\nit _ PRON 8 obj'
      )
    ],
    [
      'it is no saying and passive',
      says(
        'Rwanda Rwanda',
        'posts post NOUN 5 nsubj:pass\nwere be AUX 5 aux:pass\nshelled shell VERB 2 ccomp',
        'looted loot VERB 5 conj\nby _ ADP 9 case\nmen man NOUN 7 obl'
      )
    ]
  ])('stays where %s', (_, table) => expect(changes(table)).toEqual([]))
})
