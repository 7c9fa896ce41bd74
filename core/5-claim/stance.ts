import type { Sentence } from '#sentence'
import type { Stance } from './claim.ts'
import type { Grammar } from './grammar.ts'
import { above, deps, relationIs } from './walk.ts'

/** What the words around a predicate make of it: that it was, was not, is meant, asked for, or only may be. */
export function readStance(sentence: Sentence, anchor: number, grammar: Grammar): Stance {
  let stance = ownStance(sentence, anchor, grammar)
  let at = anchor
  for (const up of above(sentence, anchor)) {
    const { relation } = sentence.tokens[at]!
    const carries = relationIs(relation, ['xcomp', 'ccomp', 'acl', 'conj', 'obj', 'nmod', 'obl', 'advcl', 'csubj', 'nsubj:pass', 'fixed'])
    if (!carries || relation === 'acl:relcl') break
    if (relation === 'conj') {
      if (stance === 'asserted' && shareModal(sentence, at, up)) stance = ownStance(sentence, up, grammar)
    } else {
      const governed = governorStance(sentence, at, up, grammar)
      if (governed) return combine(governed, stance)
      if (relationIs(relation, ['obj', 'obl', 'nmod', 'nsubj:pass'])) {
        if (sentence.tokens[at]!.tag === 'VERB' || sentence.tokens[up]!.tag !== 'VERB' || !isLight(sentence, up, grammar)) break
        stance = combine(ownStance(sentence, up, grammar), stance)
      }
    }
    at = up
  }
  return stance
}

/** Negation, modal and hedges on the word itself. */
function ownStance(sentence: Sentence, anchor: number, grammar: Grammar): Stance {
  const children = sentence.dependents[anchor] ?? []
  const lemmas = children.map(index => ({ lemma: sentence.tokens[index]!.lemma.toLowerCase(), relation: sentence.tokens[index]!.relation }))
  const negated =
    lemmas.some(({ lemma, relation }) => grammar.negations.has(lemma) && /^(advmod|det|case|cc:preconj|neg|aux)/.test(relation)) ||
    deps(sentence, anchor, ['nsubj', 'obj']).some(
      index =>
        deps(sentence, index, 'det').some(det => /^no$/i.test(sentence.tokens[det]!.words)) ||
        /^(no one|nobody|none|nothing)$/i.test(sentence.tokens[index]!.words)
    )
  if (negated) return 'denied'
  for (const { lemma, relation } of lemmas) {
    const modal = relation === 'aux' ? grammar.modals.get(lemma) : undefined
    if (modal) return modal
    const hedge = relationIs(relation, ['advmod', 'amod']) ? grammar.hedges.get(lemma) : undefined
    if (hedge) return hedge
  }
  return 'asserted'
}

function governorStance(sentence: Sentence, at: number, up: number, grammar: Grammar): Stance | undefined {
  const governor = sentence.tokens[up]!
  const { relation } = sentence.tokens[at]!
  const infinitive = deps(sentence, at, ['mark', 'aux']).some(index => /^to$/i.test(sentence.tokens[index]!.words))
  const stance = grammar.governors.get(governor.lemma.toLowerCase())
  const told = relation === 'ccomp' && grammar.saying.has(governor.lemma.toLowerCase()) && stance !== 'denied'
  if (stance && !told && relationIs(relation, ['xcomp', 'ccomp', 'acl', 'obj', 'nmod', 'obl']))
    return ownStance(sentence, up, grammar) === 'denied' && stance !== 'denied' ? 'denied' : stance
  if (infinitive && relationIs(relation, ['advcl', 'acl'])) return 'planned'
  return undefined
}

/** Verbs that carry a noun of action without adding to it. */
const isLight = (sentence: Sentence, verb: number, grammar: Grammar): boolean =>
  grammar.doing.has(sentence.tokens[verb]!.lemma.toLowerCase()) || grammar.suffering.has(sentence.tokens[verb]!.lemma.toLowerCase())

const shareModal = (sentence: Sentence, at: number, up: number): boolean =>
  deps(sentence, at, ['aux', 'nsubj']).length === 0 &&
  deps(sentence, up, 'aux').length > 0 &&
  sentence.tokens[at]!.tag === sentence.tokens[up]!.tag

const combine = (outer: Stance, inner: Stance): Stance =>
  inner === 'asserted' ? outer : inner === 'denied' && outer !== 'asserted' ? 'denied' : inner
