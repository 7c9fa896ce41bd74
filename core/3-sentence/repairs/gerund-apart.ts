import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under, verbAbove } from './rehang.ts'

/** "Rebels raided a post held by soldiers, killing five": a form in -ing behind a comma goes with the verb of the clause, not with a participle that describes a noun in it. */
export const gerundApart: Repair = (tokens, knowledge) =>
  tokens.reduce((mended, verb) => rehang(mended, apart(mended, mended[verb.index]!, knowledge)), tokens)

function apart(tokens: readonly Token[], gerund: Token, knowledge: SentenceKnowledge): readonly Change[] {
  return gerund.tag === 'VERB' && /ing$/i.test(gerund.words) && tokens[gerund.index - 1]?.words === ','
    ? [...fromParticiple(tokens, gerund, knowledge), ...fromNoun(tokens, gerund)]
    : []
}

/** "entered the town after clashes with the army, cutting the road": nor with a noun before the last, where the verb has a subject and an object. */
function fromNoun(tokens: readonly Token[], gerund: Token): readonly Change[] {
  const noun = tokens[gerund.head]
  const verb = noun && tokens[noun.head]
  if (gerund.relation !== 'acl' || noun?.relation !== 'obl' || verb?.tag !== 'VERB' || verb.index > noun.index) return []
  const apart = tokens.slice(noun.index + 1, gerund.index).some(({ tag }) => /^(NOUN|PROPN)$/.test(tag))
  const whole = ['nsubj', 'obj'].every(relation => under(tokens, verb.index, relation).some(one => !one.relation.endsWith(':pass')))
  return apart && whole && under(tokens, gerund.index, 'nsubj', 'mark').length === 0
    ? [{ index: gerund.index, head: verb.index, relation: 'advcl' }]
    : []
}

function fromParticiple(tokens: readonly Token[], gerund: Token, knowledge: SentenceKnowledge): readonly Change[] {
  const participle = tokens[gerund.head]
  if (gerund.relation !== 'advcl') return []
  if (participle?.relation === 'acl:relcl') return fromRelative(tokens, gerund, participle, knowledge)
  if (participle?.relation !== 'acl' || participle.tag !== 'VERB' || participle.index > gerund.index || /ing$/i.test(participle.words))
    return []
  if (under(tokens, gerund.index, 'nsubj', 'mark', 'aux').length > 0 || under(tokens, participle.index, 'nsubj', 'mark', 'obj').length > 0)
    return []
  const verb = verbAbove(tokens, participle.index)
  return verb && verb.index < participle.index ? [{ index: gerund.index, head: verb.index }] : []
}

/**
 * Nor with the clause that says which one a noun is: "fired on men who had blocked a bridge, killing three"; nor with one about people who do no harm
 * ("bombed a school, where families were sheltering, killing nine").
 */
function fromRelative(tokens: readonly Token[], gerund: Token, relative: Token, knowledge: SentenceKnowledge): readonly Change[] {
  const noun = tokens[relative.head]
  const verb = noun && verbAbove(tokens, relative.index)
  const opened = noun && tokens[noun.index + 1]?.words === ','
  if (!noun || !verb || verb.index > noun.index || !/^(obj|obl)/.test(noun.relation)) return []
  if (opened && !(knowledge.suffered.has(gerund.lemma) && isQuiet(tokens, relative, knowledge))) return []
  return under(tokens, gerund.index, 'nsubj', 'mark', 'aux').length === 0 ? [{ index: gerund.index, head: verb.index }] : []
}

const isQuiet = (
  tokens: readonly Token[],
  verb: Token,
  { suffered, headlineDeeds, nounsOfForce, nounsOfArms }: SentenceKnowledge
): boolean =>
  under(tokens, verb.index, 'obj').length === 0 &&
  !suffered.has(verb.lemma) &&
  !headlineDeeds.has(verb.lemma) &&
  under(tokens, verb.index, 'nsubj').some(({ tag, lemma }) => tag === 'NOUN' && !nounsOfForce.has(lemma) && !nounsOfArms.has(lemma))
