import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "“We did not shell it,” said a spokesman for the army", "two soldiers were wounded, officials on both sides said": whoever stands beside a verb of saying that has no subject is its
 * subject, and no part of what is said.
 */
export const speakerBehind: Repair = (tokens, { saying }) =>
  rehang(
    tokens,
    gather(tokens, verb => (verb.tag === 'VERB' && saying.has(verb.lemma) ? [...turned(tokens, verb), ...inOrder(tokens, verb)] : []))
  )

/** Of what is said before the verb a second subject, behind its own verb and a comma. */
function inOrder(tokens: readonly Token[], verb: Token): readonly Change[] {
  const said = under(tokens, verb.index, 'ccomp').some(({ index }) => index < verb.index)
  const comma = tokens.slice(0, verb.index).findLast(({ words }) => words === ',')?.index
  if (!said || comma === undefined || under(tokens, verb.index, 'nsubj').length > 0) return []
  const speaker = tokens
    .slice(comma + 1, verb.index)
    .find(({ head, relation, tag }) => head < comma && /^nsubj/.test(relation) && /^(NOUN|PROPN|PRON)$/.test(tag))
  if (!speaker || under(tokens, speaker.head, 'nsubj').length < 2) return []
  const beside = under(tokens, speaker.head, 'obl', 'nmod').filter(({ index }) => index > speaker.index && index < verb.index)
  return [
    { index: speaker.index, head: verb.index, relation: 'nsubj' },
    ...beside.map(({ index }) => ({ index, head: speaker.index, relation: 'nmod' }))
  ]
}

function turned(tokens: readonly Token[], verb: Token): readonly Change[] {
  const closes = /^[,"”’'»]+$/.test(tokens[verb.index - 1]?.words ?? '')
  const said = under(tokens, verb.index, 'ccomp').some(({ index }) => index < verb.index)
  if (!closes || !said || under(tokens, verb.index, 'nsubj').length > 0) return []
  const first = tokens[verb.index + 1]
  const speaker = first && headOfPhrase(tokens, first)
  if (!speaker || speaker.head > verb.index || !/^(nsubj|obj|obl|conj|appos)/.test(speaker.relation)) return []
  if (under(tokens, speaker.index, 'case').length > 0) return []
  return speaker.head === verb.index && speaker.relation === 'obl' ? [] : [{ index: speaker.index, head: verb.index, relation: 'nsubj' }]
}

/** The head of the phrase that a word opens: "a", "the", "one" and what qualifies a noun lead to the noun. */
function headOfPhrase(tokens: readonly Token[], first: Token): Token | undefined {
  let at: Token | undefined = first
  while (at && at.head > at.index && /^(det|amod|nummod|compound|nmod:poss|advmod)/.test(at.relation)) at = tokens[at.head]
  return at && /^(NOUN|PROPN|PRON|NUM)$/.test(at.tag) ? at : undefined
}
