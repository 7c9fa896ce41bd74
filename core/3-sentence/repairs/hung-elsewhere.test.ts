import { expect, test } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { labelledSubject } from './labelled-subject.ts'
import type { Repair } from './rehang.ts'
import { relativeOfSaid } from './relative-of-said.ts'
import { saidBesides } from './said-besides.ts'
import { subjectJoined } from './subject-joined.ts'
import { subjectTold } from './subject-told.ts'
import { timeOfSaid } from './time-of-said.ts'
import { verbBehindAside } from './verb-behind-aside.ts'
import { verbOfNoun } from './verb-of-noun.ts'

const knowledge = { saying: new Set(['say']), clauseOpeners: new Set(['after', 'before']) } as unknown as SentenceKnowledge

/** The relation of a word and the word that it hangs on, once a repair is done; words parted by "/", each as `word lemma TAG head relation`. */
function arcOf(repair: Repair, words: string, word: string): string {
  const mended = repair(sentenceOf(words.replaceAll(' / ', '\n')).tokens, knowledge)
  const { relation, head } = mended.find(token => token.words === word)!
  return `${relation} of ${mended[head]?.words ?? 'nothing'}`
}

const said = (mark: string): string =>
  `army army NOUN 2 nsubj / said say VERB 0 root / men man NOUN 4 nsubj / shot shoot VERB 2 ccomp / nine nine NUM 4 obj / in _ ADP 7 case / raids raid NOUN 4 obl / and _ CCONJ 11 cc / ${mark} _ SCONJ 11 mark / guard guard NOUN 11 nsubj / died die VERB 7 conj`
const left = (mark: string): string =>
  `Troops troop NOUN 2 nsubj / left leave VERB 0 root / , _ PUNCT 5 punct / mayor mayor NOUN 5 nsubj / said say VERB 2 parataxis / , _ PUNCT 9 punct / ${mark} ${mark} SCONJ 9 mark / rebels rebel NOUN 9 nsubj / fled flee VERB 5 ccomp`
const men = (subject: string): string =>
  `shot shoot VERB 0 root / men man NOUN 1 obj / who who PRON 5 obj / it _ PRON 5 nsubj / says say VERB 2 acl:relcl / ${subject} / robbed rob VERB 5 ccomp / banks bank NOUN 7 obj`
const joined = (helper: string): string =>
  `army army NOUN 2 nsubj / shelled shell VERB 0 root / Bor Bor PROPN 2 obj / and _ CCONJ 5 cc / farmers farmer NOUN 2 conj / ${helper} / killed kill VERB 2 conj`
const reports = (clause: string): string =>
  `Reports report NOUN 0 root / that _ SCONJ 4 mark / Bor Bor PROPN 4 nsubj / fell fall VERB 1 acl / ${clause} VERB 1 ccomp / out _ ADP 5 compound:prt`
const settlers = (before: string): string =>
  `Settlers settler NOUN 0 root / , _ PUNCT 3 punct / armed arm VERB 1 acl / ${before} / torched torch VERB 6 amod / groves grove NOUN 1 conj`
const told = (relation: string): string => `said say VERB 0 root / nurse nurse NOUN 1 ${relation} / died die VERB 1 ccomp`
const label = (mark: string): string =>
  `Bor Bor PROPN 0 root / ${mark} _ PUNCT 1 punct / farmers farmer NOUN 1 appos / shot shoot VERB 1 parataxis / dead dead ADJ 4 xcomp`

test.each([
  ['a second "that" goes on with what is said', saidBesides, said('that'), 'died', 'conj of shot'],
  ['a time is none of what is said behind it', timeOfSaid, left('after'), 'fled', 'advcl of left'],
  ['who is said to have done it did it', relativeOfSaid, men('also _ ADV 7 advmod'), 'who', 'nsubj of robbed'],
  ['a noun before a helping verb is its subject', subjectJoined, joined('were be AUX 7 aux:pass'), 'farmers', 'nsubj:pass of killed'],
  ['what comes of reports is the verb', verbOfNoun, reports('turned turn'), 'Reports', 'nsubj of turned'],
  ['a verb behind an aside is the verb', verbBehindAside, settlers(', _ PUNCT 3 punct'), 'groves', 'obj of torched'],
  ['behind a label a noun before a verb is its subject', labelledSubject, label(':'), 'farmers', 'nsubj of shot'],
  ['of two that are said the verb tells it of the noun', subjectTold, told('ccomp'), 'nurse', 'nsubj of died'],
  ['the speaker behind a verb is none', subjectTold, told('nsubj'), 'nurse', 'nsubj of said'],
  [
    'a clause without a mark may go with a noun',
    saidBesides,
    said('all').replace('SCONJ 11 mark', 'ADV 11 advmod'),
    'died',
    'conj of raids'
  ],
  ['what is said behind is said', timeOfSaid, left('that'), 'fled', 'ccomp of said'],
  ['who is robbed by another is not who robs', relativeOfSaid, men('gangs gang NOUN 7 nsubj'), 'who', 'obj of says'],
  ['a noun apart from the helping verb stays', subjectJoined, joined('also _ ADV 7 advmod'), 'farmers', 'conj of shelled'],
  ['a clause with a subject stays', verbOfNoun, reports('it _ PRON 6 nsubj / turned turn'), 'Reports', 'root of nothing'],
  ['a participle before its noun stays', verbBehindAside, settlers('and _ CCONJ 6 cc'), 'groves', 'conj of Settlers'],
  ['without a colon nothing is a label', labelledSubject, label(','), 'farmers', 'appos of Bor']
])('%s', (_, repair, words, word, arc) => expect(arcOf(repair, words, word)).toBe(arc))
