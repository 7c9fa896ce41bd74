import { caseOf, firstConjunct, headOf, isRelation, type Sentence } from '#sentence'
import type { NounKnowledge } from '../noun.ts'
import type { ActorWords } from './actor-knowledge.ts'

/** Whether a country's name stands where one acts, is acted on or owns, and not where something happens. A city that seats a government must do more: act or be party to something. */
export function isActorPosition(sentence: Sentence, head: number, seat: boolean, words: ActorWords, nouns: NounKnowledge): boolean {
  const first = besideName(sentence, head) ?? firstConjunct(sentence, head)
  const token = sentence.tokens[first]
  if (!token) return false
  if (first !== head && nouns.get(token.lemma.toLowerCase())?.classes.some(className => /^(people|body)$/.test(className))) return true
  const preposition = caseOf(sentence, first)
  if (preposition !== undefined && preposition !== "'s") return actsUnder(sentence, first, preposition, seat, words, nouns)
  const { relation } = token
  if (isRelation(relation, 'nsubj')) return relation !== 'nsubj:pass' || !seat
  if (isRelation(relation, 'nmod:poss')) return true
  if (isRelation(relation, ['obj', 'iobj', 'vocative', 'root', 'parataxis', 'xcomp', 'obl', 'nmod'])) return !seat
  if (relation === 'appos') return !seat && isActorPosition(sentence, token.head, seat, words, nouns)
  return isRelation(relation, 'compound') && !seat
}

/** The name before "and": two names side by side stand in one position, whatever the tree says. */
function besideName(sentence: Sentence, head: number): number | undefined {
  const { tokens } = sentence
  if (tokens[head]?.relation !== 'conj' || tokens[head - 1]?.tag !== 'CCONJ' || tokens[head - 2]?.tag !== 'PROPN') return undefined
  return head - 2
}

function actsUnder(
  sentence: Sentence,
  index: number,
  preposition: string,
  seat: boolean,
  words: ActorWords,
  nouns: NounKnowledge
): boolean {
  if (words.locativePrepositions.includes(preposition) && preposition !== 'on' && preposition !== 'toward' && preposition !== 'towards')
    return false
  if (!words.actorPrepositions.includes(preposition)) return false
  const governor = headOf(sentence, index)
  const noun = governor && nouns.get(governor.lemma.toLowerCase())
  if (noun?.classes.some(className => /^(place|road|border|building|post)$/.test(className))) return false
  const nominal = isRelation(sentence.tokens[index]?.relation ?? '', 'nmod') || behindNoun(sentence, index)
  if (preposition === 'of') return nominal && !seat
  if (preposition === 'from') return nominal
  if (preposition === 'to' || preposition === 'for' || preposition === 'on') return !seat
  return true
}

/** "Officials from Turkey": a noun right before the preposition, whatever the tree says. */
function behindNoun(sentence: Sentence, index: number): boolean {
  const first = (sentence.dependents[index] ?? []).find(child => sentence.tokens[child]?.relation === 'case')
  return first !== undefined && /^(NOUN|PROPN)$/.test(sentence.tokens[first - 1]?.tag ?? '')
}
