import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "The Turkish-backed National Army shelled …": of a participle joined by a hyphen and the noun behind it, the noun leads. Where both were
 * hung across the verb, the noun is its subject.
 */
export const backedName: Repair = tokens => {
  let mended = tokens
  for (const token of tokens) {
    mended = rehang(mended, leadByNoun(mended, mended[token.index] ?? token))
    mended = rehang(mended, subjectAcross(mended, mended[token.index] ?? token))
  }
  return mended
}

const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN'

function leadByNoun(tokens: readonly Token[], participle: Token): readonly Change[] {
  if (participle.tag !== 'VERB' || tokens[participle.index - 1]?.words !== '-') return []
  const noun = under(tokens, participle.index, 'compound', 'amod', 'flat', 'nmod').findLast(
    token => token.index > participle.index && isNoun(token)
  )
  if (!noun) return []
  const others = under(tokens, participle.index, 'det', 'amod', 'compound', 'case', 'nummod', 'cc', 'mark').filter(
    token => token.index !== noun.index && (token.index > participle.index || /^(?:det|case|nummod|cc|mark)$/.test(token.relation))
  )
  return [
    { index: noun.index, head: participle.head, relation: participle.relation },
    { index: participle.index, head: noun.index, relation: 'amod' },
    ...others.map(({ index }) => ({ index, head: noun.index }))
  ]
}

/** A noun before a verb that hangs on what stands behind the verb, which has no subject. */
function subjectAcross(tokens: readonly Token[], noun: Token): readonly Change[] {
  const over = tokens[noun.head]
  const verb = over && tokens[over.head]
  if (!isNoun(noun) || !over || verb?.tag !== 'VERB' || !(noun.index < verb.index && verb.index < over.index)) return []
  if (!/^(?:amod|compound|nmod|flat|nsubj)/.test(noun.relation) || under(tokens, noun.index, 'case').length > 0) return []
  return under(tokens, verb.index, 'nsubj', 'csubj', 'expl').length > 0 ? [] : [{ index: noun.index, head: verb.index, relation: 'nsubj' }]
}
