import { expect, test } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { agentOfWay } from './agent-of-way.ts'
import { caseOfCompound } from './case-of-compound.ts'
import { firstOfTwoNouns } from './first-of-two-nouns.ts'
import { hisBeside } from './his-beside.ts'
import { labelledSubject } from './labelled-subject.ts'
import type { Repair } from './rehang.ts'
import { relativeOfSaid } from './relative-of-said.ts'
import { saidBehindAlone } from './said-behind-alone.ts'
import { saidBesides } from './said-besides.ts'
import { subjectJoined } from './subject-joined.ts'
import { subjectOfSaid } from './subject-of-said.ts'
import { subjectTold } from './subject-told.ts'
import { timeOfSaid } from './time-of-said.ts'
import { twoSufferers } from './two-sufferers.ts'
import { verbBehindAside } from './verb-behind-aside.ts'
import { verbOfNoun } from './verb-of-noun.ts'
import { wayOfDriven } from './way-of-driven.ts'

const driving = { verbs: new Set(['send', 'drive']), ways: new Set(['across', 'into']) }
const knowledge = {
  saying: new Set(['say']),
  clauseOpeners: new Set(['after', 'before']),
  driving,
  nounsOfPeople: new Set(['captain', 'driver']),
  lemmas: { exceptions: {}, rules: { VERB: [[/ing$/, '']] }, spellings: new Map(), spellingRules: [] }
} as unknown as SentenceKnowledge

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
const from = (before: string): string =>
  `fire fire NOUN 0 root / ${before}from from ADP 4 case / al al PROPN 5 compound / Shabaab Shabaab PROPN 1 nmod`
const drove = (verb: string, way: string): string =>
  `Raids raid NOUN 2 nsubj / did ${verb} VERB 0 root / crowds crowd NOUN 2 obj / of of ADP 5 case / people people NOUN 3 nmod / ${way} ${way} ADP 8 case / the _ DET 8 det / river river NOUN 5 nmod`
const landMine = (comma: string): string =>
  `${comma}A a DET 3 det / land land NOUN 4 nsubj / mine mine NOUN 2 appos / killed kill VERB 0 root / men man NOUN 4 obj`
const executed = (helper: string): string =>
  `Troops troop NOUN 2 nsubj:pass / executed execute VERB 0 root / men man NOUN 2 nsubj:pass${helper}`
const putAt = (mark: string): string =>
  `doctors doctor NOUN 2 nsubj / counted count VERB 5 ccomp / 17 17 NUM 2 obj / junta junta NOUN 5 nsubj / said say VERB 0 root / ${mark} / were be VERB 5 ccomp`
const captain = (other: string): string =>
  `captain captain NOUN 0 root / of of ADP 3 case / force force NOUN 1 nmod / and _ CCONJ 6 cc / his his PRON 6 nmod:poss / ${other} ${other} NOUN 3 conj`

const alight = (helper: string, of: string): string =>
  `Tankers tanker NOUN 3 nsubj${helper ? ':pass' : ''} / ${helper || 'men man NOUN 3 nsubj'} / set set VERB 0 root / alight alight ADJ 3 xcomp / ${of} ${of} ADP 6 case / rebels rebel NOUN 4 obl`

const raid = (doing: string): string =>
  `raid raid NOUN 9 nsubj / on _ ADP 4 case / school school NOUN 4 compound / ${doing} NOUN 1 nmod / crowds crowd NOUN 6 nsubj / killed kill VERB 9 ccomp / men man NOUN 6 obj / doctors doctor NOUN 9 nsubj / said say VERB 0 root`

test.each([
  ['who did it to things did not do what they are then', agentOfWay, alight('were be AUX 3 aux:pass', 'by'), 'rebels', 'obl of set'],
  ['what is behind another preposition stays', agentOfWay, alight('were be AUX 3 aux:pass', 'near'), 'rebels', 'obl of alight'],
  ['who does it himself has no other doer', agentOfWay, alight('', 'by'), 'rebels', 'obl of alight'],
  ['who stands first does what is said', subjectOfSaid, raid('hiding hiding'), 'raid', 'nsubj of killed'],
  ['whom a word in -ing is done to does nothing', subjectOfSaid, raid('hiding hiding'), 'crowds', 'obj of hiding'],
  ['without a word in -ing both stay', subjectOfSaid, raid('yard yard'), 'raid', 'nsubj of said'],
  ['the second of two nouns behind one article is meant', firstOfTwoNouns, landMine(''), 'mine', 'nsubj of killed'],
  [
    'of two nouns with an article each the first is',
    firstOfTwoNouns,
    landMine('').replace('A a DET 3', 'A a DET 2'),
    'mine',
    'appos of land'
  ],
  ['who stands before the verb does it to who stands behind', twoSufferers, executed(''), 'Troops', 'nsubj of executed'],
  ['who stands behind the verb suffers it', twoSufferers, executed(''), 'men', 'obj of executed'],
  ['a helping verb leaves both', twoSufferers, executed(' / were be AUX 2 aux:pass'), 'men', 'nsubj:pass of executed'],
  ['who says something behind did not say what is before', saidBehindAlone, putAt('there there PRON 7 expl'), 'counted', 'root of nothing'],
  ['behind a comma the speaker goes on', saidBehindAlone, putAt(', _ PUNCT 7 punct'), 'counted', 'ccomp of said'],
  ['his driver goes with him', hisBeside, captain('driver'), 'driver', 'conj of captain'],
  ['his tank goes with the force', hisBeside, captain('tank'), 'tank', 'conj of force'],
  ['a preposition before a noun of two words is that of both', caseOfCompound, from('the the DET 1 dep / '), 'from', 'case of Shabaab'],
  ["a preposition within a noun is its first word's", caseOfCompound, from('the the DET 5 det / '), 'from', 'case of al'],
  ['a preposition that the noun has itself stays', caseOfCompound, from('with with ADP 5 case / '), 'from', 'case of al'],
  ['those who are driven go the way', wayOfDriven, drove('send', 'across'), 'river', 'obl of did'],
  ['those who are told of are those of a place', wayOfDriven, drove('count', 'across'), 'river', 'nmod of people'],
  ['where those are who are driven is theirs', wayOfDriven, drove('send', 'near'), 'river', 'nmod of people'],
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
