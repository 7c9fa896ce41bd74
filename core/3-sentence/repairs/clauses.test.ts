import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { agentOfDeed } from './agent-of-deed.ts'
import { backedName } from './backed-name.ts'
import { bareNumber } from './bare-number.ts'
import { clauseSubject } from './clause-subject.ts'
import { gerundNoun } from './gerund-noun.ts'
import { nearestVerb } from './nearest-verb.ts'
import type { Repair } from './rehang.ts'

/** What a repair changes: `word: relation of head`. */
function changes(repair: Repair, table: string): readonly string[] {
  const { tokens } = sentenceOf(table)
  const arc = (all: typeof tokens, index: number): string =>
    `${all[index]?.relation} of ${tokens[all[index]?.head ?? -1]?.words ?? 'nothing'}`
  const mended = repair(tokens, {
    saying: new Set(['say']),
    plainPasts: new Set(['took']),
    clauseOpeners: new Set(['as', 'after']),
    deedOpeners: new Set(['in']),
    gerundDeeds: new Set(['shell']),
    undergone: { verbs: new Set(['flee', 'survive']), deeds: new Set(['fight', 'shell']) }
  } as unknown as SentenceKnowledge)
  return tokens
    .filter(({ index }) => arc(mended, index) !== arc(tokens, index))
    .map(({ index, words }) => `${words}: ${arc(mended, index)}`)
}

describe('the subject of a clause', () => {
  it('stands between "as" and its verb', () =>
    expect(
      changes(
        clauseSubject,
        `
        guard _ NOUN 3 nsubj:pass
        was be AUX 3 aux:pass
        hurt _ VERB 0 root
        as _ ADP 5 case
        rebels rebel NOUN 3 obl
        attacked attack VERB 3 advcl
        Nola Nola PROPN 6 obj`
      )
    ).toEqual(['as: mark of attacked', 'rebels: nsubj of attacked']))

  it('is what a headline says is to come', () =>
    expect(changes(clauseSubject, 'Juba Juba PROPN 0 root\nto _ PART 3 mark\nhold _ VERB 1 acl\ntalks talk NOUN 3 obj')).toEqual([
      'Juba: nsubj of hold',
      'hold: root of nothing'
    ]))

  it('is told before who says so', () =>
    expect(
      changes(
        clauseSubject,
        'Rebels rebel NOUN 5 nsubj\nbombed bomb VERB 1 acl\nNola Nola PROPN 2 obj\n, _ PUNCT 5 punct\nsaid say VERB 0 root\narmy _ NOUN 5 nsubj'
      )
    ).toEqual(['Rebels: nsubj of bombed', 'bombed: ccomp of said']))

  it('is left where the clause has one', () =>
    expect(
      changes(
        clauseSubject,
        'fled flee VERB 0 root\nafter _ ADP 3 case\ndusk _ NOUN 1 obl\nrebels rebel NOUN 5 nsubj\nattacked attack VERB 1 advcl\nNola Nola PROPN 5 obj'
      )
    ).toEqual([]))
})

describe('who did a deed that someone speaks of', () => {
  it('hangs on the deed', () =>
    expect(
      changes(
        agentOfDeed,
        `
        Chad Chad PROPN 2 nsubj
        condemned condemn VERB 0 root
        bombing _ NOUN 2 obj
        of _ ADP 5 case
        Nola Nola PROPN 3 nmod
        by _ ADP 7 case
        jets jet NOUN 2 obl`
      )
    ).toEqual(['jets: nmod of bombing']))

  it('is no means: "took the town of Nola by night"', () =>
    expect(
      changes(agentOfDeed, 'was be AUX 2 aux:pass\nseen see VERB 0 root\ntown _ NOUN 2 obj\nby _ ADP 5 case\nnight _ NOUN 2 obl')
    ).toEqual([]))
})

describe('a deed named in -ing', () => {
  it('is a noun with its doer before it', () =>
    expect(changes(gerundNoun, 'died die VERB 0 root\nin _ SCONJ 4 mark\npolice _ NOUN 4 nsubj\nfiring fire VERB 1 advcl')).toEqual([
      'in: case of firing',
      'police: compound of firing',
      'firing: obl of died'
    ]))

  it('is what someone flees, with where it is, unless it is done to something', () => {
    const flee = 'Families family NOUN 2 nsubj\nfled flee VERB 0 root\nfighting fight VERB 2 xcomp\n'
    expect(changes(gerundNoun, `${flee}in _ ADP 5 case\nBria Bria PROPN 3 obl`)).toEqual([
      'fighting: obj of fled',
      'Bria: nmod of fighting'
    ])
    expect(changes(gerundNoun, `${flee}troops troop NOUN 3 obj`)).toEqual([])
    expect(changes(gerundNoun, flee.replace('fled flee', 'stopped stop'))).toEqual([])
  })

  it('is a clause when it has an object', () =>
    expect(
      changes(
        gerundNoun,
        'died die VERB 0 root\nin _ SCONJ 4 mark\nguards guard NOUN 4 nsubj\ndefending defend VERB 1 advcl\nNola Nola PROPN 4 obj'
      )
    ).toEqual([]))
})

describe('a number alone beside a verb', () => {
  it('is its object behind it', () =>
    expect(
      changes(bareNumber, 'Gunmen gunman NOUN 2 nsubj\nkill _ VERB 0 root\n3 _ NUM 2 nummod\nin _ ADP 5 case\nNola Nola PROPN 2 obl')
    ).toEqual(['3: obj of kill']))

  it('is its subject before it', () =>
    expect(changes(bareNumber, '3,000 _ NUM 2 nummod\nflee _ VERB 0 root')).toEqual(['3,000: nsubj of flee']))

  it('belongs to the noun of its bound', () =>
    expect(
      changes(
        bareNumber,
        'as _ ADV 2 advmod\nmany _ ADJ 5 amod\nas _ ADP 4 case\n98 _ NUM 2 obl\npeople _ NOUN 6 nsubj\ndied die VERB 0 root'
      )
    ).toEqual(['98: nummod of people']))

  it('is a time after a preposition', () =>
    expect(changes(bareNumber, 'rebels rebel NOUN 2 nsubj\nfled flee VERB 0 root\nin _ ADP 4 case\n2014 _ NUM 2 obl')).toEqual([]))
})

describe('a verb that "and" joins', () => {
  it('goes on with the clause right before it', () =>
    expect(
      changes(
        nearestVerb,
        'army _ NOUN 2 nsubj\ncame come VERB 0 root\nafter _ SCONJ 5 mark\nChad Chad PROPN 5 nsubj\nmoved move VERB 2 advcl\nand _ CCONJ 7 cc\nwarned warn VERB 2 conj'
      )
    ).toEqual(['warned: conj of moved']))

  it('does not behind a comma', () =>
    expect(
      changes(
        nearestVerb,
        'army _ NOUN 2 nsubj\ncame come VERB 0 root\nas _ SCONJ 5 mark\nChad Chad PROPN 5 nsubj\nmoved move VERB 2 advcl\n, _ PUNCT 5 punct\nand _ CCONJ 8 cc\nwarned warn VERB 2 conj'
      )
    ).toEqual([]))
})

describe('a participle joined by a hyphen and the noun behind it', () => {
  it('is led by the noun, which is the subject of the verb that it was hung across', () =>
    expect(
      changes(
        backedName,
        'Ankara _ PROPN 3 compound\n- _ PUNCT 1 punct\nbacked back VERB 6 amod\nArmy _ PROPN 3 compound\nshelled shell VERB 0 root\nTall _ PROPN 5 obj'
      )
    ).toEqual(['backed: amod of Army', 'Army: nsubj of shelled']))

  it('is left where the verb has a subject', () =>
    expect(
      changes(
        backedName,
        'Rebels _ NOUN 2 nsubj\nshelled shell VERB 0 root\nIran _ PROPN 5 compound\n- _ PUNCT 3 punct\nbacked back VERB 6 amod\ntroops _ NOUN 2 obj'
      )
    ).toEqual([]))
})
