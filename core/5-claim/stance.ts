import type { Sentence } from '#sentence'
import type { Stance } from './claim.ts'
import type { Grammar } from './grammar.ts'
import { above, caseLemmas, deps, relationIs } from './walk.ts'

/** What the words around a predicate make of it: that it was, was not, is meant, asked for, or only may be. */
export function readStance(sentence: Sentence, anchor: number, grammar: Grammar): Stance {
  let stance = ownStance(sentence, anchor, grammar)
  let at = anchor
  for (const up of above(sentence, anchor)) {
    const { relation } = sentence.tokens[at]!
    const carries = relationIs(relation, ['xcomp', 'ccomp', 'acl', 'conj', 'obj', 'nmod', 'obl', 'advcl', 'csubj', 'nsubj:pass', 'fixed'])
    if (!carries || relation === 'acl:relcl' || isAside(sentence, at)) break
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
  return stance === 'asserted' && isComing(sentence, anchor) ? 'planned' : stance
}

/** "denied bombing a market, blaming the rebels": what goes along with it is not denied with it. */
const isAside = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.relation === 'advcl' && /ing$/i.test(sentence.tokens[at]!.words) && deps(sentence, at, ['mark', 'aux']).length === 0

/** "Juba to host talks": a headline's infinitive. */
const isComing = (sentence: Sentence, anchor: number): boolean =>
  [anchor, ...above(sentence, anchor)].some(
    index =>
      sentence.tokens[index]!.relation === 'root' &&
      sentence.tokens[index]!.tag === 'VERB' &&
      deps(sentence, index, 'nsubj').length > 0 &&
      deps(sentence, index, 'mark').some(mark => /^to$/i.test(sentence.tokens[mark]!.words))
  )

/** Negation, modal and hedges on the word itself. */
function ownStance(sentence: Sentence, anchor: number, grammar: Grammar): Stance {
  const children = sentence.dependents[anchor] ?? []
  const lemmas = children
    .map(index => sentence.tokens[index]!)
    .map(({ lemma, words, relation }) => ({ lemma: lemma.toLowerCase(), printed: words.toLowerCase(), relation }))
  const negated =
    lemmas.some(({ lemma, relation }) => grammar.negations.has(lemma) && /^(advmod|det|case|cc:preconj|neg|aux)/.test(relation)) ||
    deps(sentence, anchor, ['nsubj', 'obj']).some(
      index =>
        deps(sentence, index, 'det').some(det => /^no$/i.test(sentence.tokens[det]!.words)) ||
        /^(no one|nobody|none|nothing)$/i.test(sentence.tokens[index]!.words)
    )
  if (negated) return 'denied'
  for (const { lemma, printed, relation } of lemmas) {
    const modal = relation === 'aux' ? grammar.modals.get(lemma) : undefined
    if (modal) return modal
    const hedge = relationIs(relation, ['advmod', 'amod']) ? (grammar.hedges.get(printed) ?? grammar.hedges.get(lemma)) : undefined
    if (hedge) return hedge
  }
  return 'asserted'
}

function governorStance(sentence: Sentence, at: number, up: number, grammar: Grammar): Stance | undefined {
  const governor = sentence.tokens[up]!
  const { relation } = sentence.tokens[at]!
  if (isOpenQuestion(sentence, at, up, grammar)) return 'possible'
  if (isRefuted(sentence, at, up, grammar)) return 'denied'
  if (relationIs(relation, 'csubj')) return undefined
  const infinitive = deps(sentence, at, ['mark', 'aux']).some(index => /^to$/i.test(sentence.tokens[index]!.words))
  const lemma = governor.lemma.toLowerCase()
  const stance = grammar.governors.get(lemma)
  const told = relation === 'ccomp' && grammar.saying.has(lemma) && !grammar.doubting.has(lemma) && stance !== 'denied'
  if (stance === 'requested' && relation === 'obl' && caseLemmas(sentence, at).some(one => grammar.topics.has(one))) return undefined
  const charged = relation === 'advcl' && !infinitive && grammar.doubting.has(lemma)
  if (stance && !told && (charged || relationIs(relation, ['xcomp', 'ccomp', 'acl', 'obj', 'nmod', 'obl'])))
    return ownStance(sentence, up, grammar) === 'denied' && stance !== 'denied' ? 'denied' : stance
  if (infinitive && relationIs(relation, ['advcl', 'acl'])) return 'planned'
  return undefined
}

/** "It is not clear if …", "it is unknown whether …", "could not confirm whether …": what is asked about is left open. */
function isOpenQuestion(sentence: Sentence, at: number, up: number, grammar: Grammar): boolean {
  if (!relationIs(sentence.tokens[at]!.relation, ['ccomp', 'csubj', 'advcl'])) return false
  if (!deps(sentence, at, 'mark').some(index => grammar.askers.has(sentence.tokens[index]!.lemma.toLowerCase()))) return false
  const lemma = sentence.tokens[up]!.lemma.toLowerCase()
  return grammar.unsettled.has(lemma) || (grammar.settled.has(lemma) && ownStance(sentence, up, grammar) !== 'asserted')
}

/** "Claims that … are untrue", "it is not true that …". */
function isRefuted(sentence: Sentence, at: number, up: number, grammar: Grammar): boolean {
  if (!relationIs(sentence.tokens[at]!.relation, ['acl', 'ccomp', 'csubj'])) return false
  const judged = sentence.tokens[up]!.tag === 'NOUN' && sentence.tokens[up]!.relation.startsWith('nsubj') ? sentence.tokens[up]!.head : up
  const verdicts = [judged, ...deps(sentence, up, ['ccomp', 'xcomp'])].filter(index => index >= 0 && sentence.tokens[index]!.tag === 'ADJ')
  return verdicts.some(index => {
    const lemma = sentence.tokens[index]!.lemma.toLowerCase()
    return grammar.refuting.has(lemma) || (grammar.upholding.has(lemma) && ownStance(sentence, index, grammar) === 'denied')
  })
}

/** Verbs that carry a noun of action without adding to it. */
const isLight = (sentence: Sentence, verb: number, grammar: Grammar): boolean =>
  grammar.doing.has(sentence.tokens[verb]!.lemma.toLowerCase()) || grammar.suffering.has(sentence.tokens[verb]!.lemma.toLowerCase())

/** "did not attack or shell", but not "did not admit it and dismisses the report": a verb with an ending of its own stands for itself. */
const shareModal = (sentence: Sentence, at: number, up: number): boolean =>
  !hasEnding(sentence.tokens[at]!) &&
  deps(sentence, at, ['aux', 'nsubj']).length === 0 &&
  deps(sentence, up, 'aux').length > 0 &&
  sentence.tokens[at]!.tag === sentence.tokens[up]!.tag

const hasEnding = ({ words, lemma }: Sentence['tokens'][number]): boolean =>
  /s$/i.test(words) && words.toLowerCase() !== lemma.toLowerCase()

const combine = (outer: Stance, inner: Stance): Stance =>
  inner === 'asserted' ? outer : inner === 'denied' && outer !== 'asserted' ? 'denied' : inner
