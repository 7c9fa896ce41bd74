import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "“We did not shell it,” said a spokesman for the army": whoever stands behind a verb of saying that has no subject is its subject, and no part of what is said. */
export const speakerBehind: Repair = (tokens, { saying }) =>
  rehang(
    tokens,
    gather(tokens, verb => (verb.tag === 'VERB' && saying.has(verb.lemma) ? turned(tokens, verb) : []))
  )

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
