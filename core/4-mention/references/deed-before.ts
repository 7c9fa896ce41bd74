import { ancestors, isRelation, rootOf, type Token } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** A deed or a weapon that a pronoun takes up, and whose it is, where that is said beside it. */
export type DeedBefore = { readonly doer: ActorMention | undefined }

/** "The strike hit a convoy; it killed four drivers": what the last subject before a verb of harm was goes on to do harm, when it is a deed or a weapon. */
export function deedBefore(mention: ActorMention, { sentences, knowledge, earlier }: ReferenceScene): DeedBefore | undefined {
  const sentence = sentences[mention.sentence]
  const own = sentence?.tokens[mention.head]
  const verb = sentence?.tokens[own?.head ?? -1]
  if (!sentence || !own || !isRelation(own.relation, 'nsubj') || own.relation === 'nsubj:pass') return undefined
  if (!verb || !knowledge.words.harming.includes(verb.lemma.toLowerCase())) return undefined
  const isSubject = ({ relation, tag }: Token): boolean => isRelation(relation, 'nsubj') && tag === 'NOUN'
  // Who tells of it, and whatever it is told of within, is another subject.
  const above = [verb, ...ancestors(sentence, verb.index)]
  const told = above.flatMap(({ relation, head }) => (isRelation(relation, ['conj', 'parataxis']) ? [] : head))
  const here = sentence.tokens.slice(0, own.index).findLast(token => isSubject(token) && !told.includes(token.head))
  const at = here ? sentence : above.length > 1 ? undefined : sentences[mention.sentence - 1]
  const subject = here ?? at?.tokens.findLast(token => isSubject(token) && token.head === rootOf(at)?.index)
  if (!at || !subject || !isDeedOrWeapon(subject, knowledge.nouns)) return undefined
  return { doer: earlier.of(at.index).findLast(({ head }) => head === subject.index || isWhose(at.tokens[head]!, subject)) }
}

/** "The Israeli strike", "its strike" */
const isWhose = (token: Token, deed: Token): boolean =>
  token.head === deed.index && (token.relation === 'nmod:poss' || isRelation(token.relation, ['amod', 'compound']))

const isDeedOrWeapon = ({ lemma }: Token, nouns: ReferenceScene['knowledge']['nouns']): boolean =>
  nouns.get(lemma.toLowerCase())?.classes.some(one => /^(violence|conflict|munition|aircraft)$/.test(one)) === true
