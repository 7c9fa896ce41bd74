import { ancestors, isRelation, rootOf, type Sentence, type Token } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** A deed or a weapon that a pronoun takes up, and whose it is, where that is said beside it. */
export type DeedBefore = { readonly doer: ActorMention | undefined }

/**
 * "The strike hit a convoy; it killed four drivers", "They fired two missiles; one of them hit a ship": what goes on to do harm, when what was told of last before it is a deed or a
 * weapon: the subject of a clause, or what somebody fired.
 */
export function deedBefore(mention: ActorMention, { sentences, knowledge, earlier }: ReferenceScene): DeedBefore | undefined {
  const sentence = sentences[mention.sentence]
  const own = sentence?.tokens[mention.head]
  if (!sentence || !own) return undefined
  const doing = isCounted(own, sentence) ? sentence.tokens[own.head]! : own
  const verb = sentence.tokens[doing.head]
  if (!isRelation(doing.relation, 'nsubj') || doing.relation === 'nsubj:pass') return undefined
  if (!verb || !knowledge.words.harming.includes(verb.lemma.toLowerCase())) return undefined
  // Who tells of it, and whatever it is told of within, is another subject.
  const above = [verb, ...ancestors(sentence, verb.index)]
  const told = above.flatMap(({ relation, head }) => (isRelation(relation, ['conj', 'parataxis']) ? [] : head))
  const isTold = (token: Token, { tokens }: Sentence): boolean =>
    token.tag === 'NOUN' &&
    (isRelation(token.relation, 'nsubj')
      ? !knowledge.words.sayVerbs.includes(tokens[token.head]?.lemma.toLowerCase() ?? '')
      : isRelation(token.relation, 'obj') && isOf(token, /^munition$/, knowledge.nouns))
  const here = sentence.tokens.slice(0, own.index).findLast(token => isTold(token, sentence) && !told.includes(token.head))
  const at = here ? sentence : above.length > 1 ? undefined : sentences[mention.sentence - 1]
  const deed = here ?? at?.tokens.findLast(token => isTold(token, at) && token.head === rootOf(at)?.index)
  if (!at || !deed || !isOf(deed, /^(violence|conflict|munition|aircraft)$/, knowledge.nouns)) return undefined
  if (/^(they|them)$/i.test(mention.words) && deed.words.toLowerCase() === deed.lemma.toLowerCase()) return undefined
  const isFired = isRelation(deed.relation, 'obj') && knowledge.words.firing.includes(at.tokens[deed.head]?.lemma.toLowerCase() ?? '')
  const isFirer = ({ head, relation }: Token): boolean => isFired && head === deed.head && relation === 'nsubj'
  return {
    doer: earlier.of(at.index).findLast(({ head }) => head === deed.index || isWhose(at.tokens[head]!, deed) || isFirer(at.tokens[head]!))
  }
}

/** "one of them", "two of them" */
const isCounted = ({ relation, head }: Token, { tokens }: Sentence): boolean =>
  isRelation(relation, 'nmod') && /^(NUM|DET|PRON)$/.test(tokens[head]?.tag ?? '')

/** "The Israeli strike", "its strike" */
const isWhose = (token: Token, deed: Token): boolean =>
  token.head === deed.index && (token.relation === 'nmod:poss' || isRelation(token.relation, ['amod', 'compound']))

const isOf = ({ lemma }: Token, wanted: RegExp, nouns: ReferenceScene['knowledge']['nouns']): boolean =>
  nouns.get(lemma.toLowerCase())?.classes.some(one => wanted.test(one)) === true
