import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * Whoever is blamed stands behind "on", and the deed is what the verb has for its object: "blamed the attack on the rebels" tells of no attack on
 * rebels, and in "an attack the army blamed on the rebels" the clause stands on the deed.
 */
export const blamedDeed: Repair = (tokens, { blaming }) =>
  tokens.reduce((mended, verb) => (blaming.has(verb.lemma) && verb.tag === 'VERB' ? rehang(mended, blamed(mended, verb)) : mended), tokens)

function blamed(tokens: readonly Token[], verb: Token): readonly Change[] {
  const isOn = ({ index }: Token): boolean => under(tokens, index, 'case').some(({ lemma }) => lemma === 'on' || lemma === 'upon')
  if (!under(tokens, verb.index, 'obl').some(one => isOn(one) && one.index > verb.index)) {
    const [deed] = under(tokens, verb.index, 'obj')
    const culprit = deed && under(tokens, deed.index, 'nmod').findLast(one => isOn(one))
    return culprit ? [{ index: culprit.index, head: verb.index, relation: 'obl' }] : []
  }
  const subject = under(tokens, verb.index, 'nsubj').find(({ index }) => index < verb.index)
  const deed = subject && under(tokens, verb.index, 'obl').find(one => one.index < subject.index && one.tag === 'NOUN')
  if (!deed || verb.head < 0 || under(tokens, verb.index, 'obj', 'aux').length > 0) return subjectOf(tokens, verb)
  const between = tokens.slice(deed.index + 1, subject.index)
  if (between.some(({ tag }) => !/^(DET|ADJ|PROPN|NOUN|PRON)$/.test(tag))) return []
  const over = under(tokens, verb.head, 'ccomp').find(({ index }) => index < deed.index)
  return [
    { index: deed.index, head: over?.index ?? verb.head, relation: 'obl' },
    { index: verb.index, head: deed.index, relation: 'acl:relcl' },
    ...subjectOf(tokens, verb)
  ]
}

/** "an attack the army blamed on": without an auxiliary whoever stands before the verb blames. */
const subjectOf = (tokens: readonly Token[], verb: Token): readonly Change[] =>
  under(tokens, verb.index, 'aux').length > 0
    ? []
    : under(tokens, verb.index, 'nsubj')
        .filter(({ relation, index }) => relation === 'nsubj:pass' && index < verb.index)
        .map(({ index }) => ({ index, relation: 'nsubj' }))
