import type { SentenceKnowledge } from './knowledge.ts'
import { accordingTo } from './repairs/according-to.ts'
import { actingForce } from './repairs/acting-force.ts'
import { agedPerson } from './repairs/aged-person.ts'
import { agentOfDeed } from './repairs/agent-of-deed.ts'
import { agentOfWay } from './repairs/agent-of-way.ts'
import { agreedVerb } from './repairs/agreed-verb.ts'
import { anotherSuffers } from './repairs/another-suffers.ts'
import { apposedParts } from './repairs/apposed-parts.ts'
import { backedName } from './repairs/backed-name.ts'
import { bareNumber } from './repairs/bare-number.ts'
import { blamedDeed } from './repairs/blamed-deed.ts'
import { boundNumber } from './repairs/bound-number.ts'
import { calledObject } from './repairs/called-object.ts'
import { caseOfCompound } from './repairs/case-of-compound.ts'
import { clauseOfNoun } from './repairs/clause-of-noun.ts'
import { clauseSubject } from './repairs/clause-subject.ts'
import { compelledDeed } from './repairs/compelled-deed.ts'
import { compoundSubject } from './repairs/compound-subject.ts'
import { conditionOfSaid } from './repairs/condition-of-said.ts'
import { conjunctBefore } from './repairs/conjunct-before.ts'
import { countedInRow } from './repairs/counted-in-row.ts'
import { countedParticiples } from './repairs/counted-participles.ts'
import { dueTo } from './repairs/due-to.ts'
import { fate } from './repairs/fate.ts'
import { firstNoun } from './repairs/first-noun.ts'
import { firstOfTwoNouns } from './repairs/first-of-two-nouns.ts'
import { flownWord } from './repairs/flown-word.ts'
import { forceNoun } from './repairs/force-noun.ts'
import { gerundApart } from './repairs/gerund-apart.ts'
import { gerundJoined } from './repairs/gerund-joined.ts'
import { gerundNoun } from './repairs/gerund-noun.ts'
import { gerundSubject } from './repairs/gerund-subject.ts'
import { givenNumber } from './repairs/given-number.ts'
import { harmed } from './repairs/harmed.ts'
import { headNumber } from './repairs/head-number.ts'
import { headedVerb } from './repairs/headed-verb.ts'
import { headingDeed } from './repairs/heading-deed.ts'
import { headlinePair } from './repairs/headline-pair.ts'
import { headlineVerb } from './repairs/headline-verb.ts'
import { hisBeside } from './repairs/his-beside.ts'
import { hyphenedWord } from './repairs/hyphened-word.ts'
import { inRelative } from './repairs/in-relative.ts'
import { includedPart } from './repairs/included-part.ts'
import { joinedVerb } from './repairs/joined-verb.ts'
import { labelledSubject } from './repairs/labelled-subject.ts'
import { listedDoer } from './repairs/listed-doer.ts'
import { lostVerb } from './repairs/lost-verb.ts'
import { nearestVerb } from './repairs/nearest-verb.ts'
import { meets, type Need, readNeed, signsIn } from './repairs/need.ts'
import { numberSubject } from './repairs/number-subject.ts'
import { objectBehind } from './repairs/object-behind.ts'
import { objectOfParticle } from './repairs/object-of-particle.ts'
import { ofWhole } from './repairs/of-whole.ts'
import { oneByOne } from './repairs/one-by-one.ts'
import { oneSubject } from './repairs/one-subject.ts'
import { participleOfNoun } from './repairs/participle-of-noun.ts'
import { passive } from './repairs/passive.ts'
import { phrasalVerb } from './repairs/phrasal-verb.ts'
import { plainPast } from './repairs/plain-past.ts'
import { possessedNoun } from './repairs/possessed-noun.ts'
import type { Repair } from './repairs/rehang.ts'
import { relativeOfOne } from './repairs/relative-of-one.ts'
import { relativeOfSaid } from './repairs/relative-of-said.ts'
import { relativeVerb } from './repairs/relative-verb.ts'
import { saidBefore } from './repairs/said-before.ts'
import { saidBehindAlone } from './repairs/said-behind-alone.ts'
import { saidBesides } from './repairs/said-besides.ts'
import { sayingApart } from './repairs/saying-apart.ts'
import { speakerAdds } from './repairs/speaker-adds.ts'
import { speakerApart } from './repairs/speaker-apart.ts'
import { speakerBehind } from './repairs/speaker-behind.ts'
import { speakerGoesOn } from './repairs/speaker-goes-on.ts'
import { subjectJoined } from './repairs/subject-joined.ts'
import { subjectOfSaid } from './repairs/subject-of-said.ts'
import { subjectTold } from './repairs/subject-told.ts'
import { suspectedNumber } from './repairs/suspected-number.ts'
import { takenFor } from './repairs/taken-for.ts'
import { timeOfSaid } from './repairs/time-of-said.ts'
import { twoSufferers } from './repairs/two-sufferers.ts'
import { verbBehindAside } from './repairs/verb-behind-aside.ts'
import { verbOfNoun } from './repairs/verb-of-noun.ts'
import { wayOfDriven } from './repairs/way-of-driven.ts'
import type { Token } from './sentence.ts'

/** In their order, each with what it needs to find anything. */
export const REPAIRS: readonly (readonly [repair: Repair, need: Need])[] = [
  [hyphenedWord, readNeed('=-')],
  [possessedNoun, readNeed('PRON')],
  [agedPerson, readNeed('ADJ')],
  [caseOfCompound, readNeed('compound case')],
  [firstOfTwoNouns, readNeed('NOUN appos det')],
  [firstNoun, readNeed('')],
  [headingDeed, readNeed('')],
  [backedName, readNeed('')],
  [headedVerb, readNeed('VERB amod')],
  [verbBehindAside, readNeed('VERB amod conj =,')],
  [lostVerb, readNeed('')],
  [labelledSubject, readNeed('VERB appos =:')],
  [objectOfParticle, readNeed('VERB ADV obj')],
  [compoundSubject, readNeed('VERB compound obj')],
  [plainPast, readNeed('@plainPasts')],
  [listedDoer, readNeed('PROPN compound nsubj =,')],
  [agreedVerb, readNeed('')],
  [headlinePair, readNeed('compound')],
  [headlineVerb, readNeed('@headlineDeeds compound')],
  [takenFor, readNeed('VERB xcomp mark nsubj ccomp|advcl|conj|parataxis')],
  [fate, readNeed('')],
  [harmed, readNeed('ADJ cop')],
  [anotherSuffers, readNeed('VERB conj det|amod')],
  [forceNoun, readNeed('')],
  [verbOfNoun, readNeed('NOUN VERB acl ccomp mark')],
  [relativeVerb, readNeed('NOUN =which|=who')],
  [relativeOfOne, readNeed('acl:relcl nmod')],
  [relativeOfSaid, readNeed('acl:relcl ccomp PRON @saying')],
  [joinedVerb, readNeed('VERB conj cc obj|obl')],
  [phrasalVerb, readNeed('')],
  [inRelative, readNeed('acl:relcl')],
  [accordingTo, readNeed('=according')],
  [oneByOne, readNeed('=by')],
  [subjectJoined, readNeed('VERB conj cc aux')],
  [subjectOfSaid, readNeed('VERB ccomp nsubj @saying')],
  [subjectTold, readNeed('VERB ccomp @saying')],
  [oneSubject, readNeed('nsubj')],
  [clauseSubject, readNeed('acl|advcl|@saying')],
  [clauseOfNoun, readNeed('advcl|@saying')],
  [blamedDeed, readNeed('VERB @blaming')],
  [conjunctBefore, readNeed('VERB conj @saying')],
  [dueTo, readNeed('VERB cop mark case')],
  [nearestVerb, readNeed('VERB conj cc advcl')],
  [speakerApart, readNeed('VERB @saying')],
  [speakerBehind, readNeed('VERB ccomp @saying')],
  [sayingApart, readNeed('VERB nsubj conj|advcl|parataxis @saying')],
  [saidBehindAlone, readNeed('VERB ccomp nsubj @saying')],
  [saidBefore, readNeed('VERB ccomp nsubj @saying')],
  [saidBesides, readNeed('VERB conj cc mark ccomp @saying')],
  [timeOfSaid, readNeed('ccomp mark @saying')],
  [agentOfDeed, readNeed('obl obj nmod =by')],
  [agentOfWay, readNeed('VERB ADJ obl|nmod =by')],
  [participleOfNoun, readNeed('')],
  [gerundApart, readNeed('VERB acl|advcl =,')],
  [gerundJoined, readNeed('VERB conj =,')],
  [gerundNoun, readNeed('')],
  [gerundSubject, readNeed('VERB csubj|advcl obl')],
  [twoSufferers, readNeed('VERB nsubj:pass')],
  [passive, readNeed('')],
  [actingForce, readNeed('VERB nsubj:pass obj')],
  [countedInRow, readNeed('NUM')],
  [countedParticiples, readNeed('NUM|conj|=leave')],
  [suspectedNumber, readNeed('NUM amod')],
  [bareNumber, readNeed('NUM')],
  [boundNumber, readNeed('NUM obl')],
  [wayOfDriven, readNeed('VERB obj nmod case')],
  [compelledDeed, readNeed('advcl mark @compelling')],
  [hisBeside, readNeed('PRON conj nmod nmod:poss')],
  [headNumber, readNeed('NUM NOUN appos')],
  [apposedParts, readNeed('appos nummod conj')],
  [ofWhole, readNeed('NUM =of')],
  [givenNumber, readNeed('PROPN compound obj nummod')],
  [numberSubject, readNeed('NUM conj aux cc')],
  [includedPart, readNeed('acl =include')],
  [speakerGoesOn, readNeed('VERB conj ccomp @saying')],
  [speakerAdds, readNeed('VERB advcl ccomp|parataxis @saying')],
  [objectBehind, readNeed('VERB nsubj acl|advcl')],
  [calledObject, readNeed('vocative')],
  [conditionOfSaid, readNeed('mark @conditions')],
  [flownWord, readNeed('')]
]

/** Tokens with the known misparses of news text mended, in the order of the repairs. */
export function repairTokens(tokens: readonly Token[], knowledge: SentenceKnowledge): readonly Token[] {
  let signs = signsIn(tokens)
  for (const [repair, need] of REPAIRS) {
    if (!meets(signs, need, knowledge)) continue
    const mended = repair(signs.tokens, knowledge)
    if (mended !== signs.tokens) signs = signsIn(mended)
  }
  return signs.tokens
}
