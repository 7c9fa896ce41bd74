import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "the followers of Ida Koné, who was arrested": a verb in the singular is of the one named right before "who", not of the many before that one. */
export const relativeOfOne: Repair = (tokens, { singularHelpers }) =>
  rehang(
    tokens,
    gather(tokens, verb => (/^acl:relcl/.test(verb.relation) ? ofOne(tokens, verb, singularHelpers) : []))
  )

function ofOne(tokens: readonly Token[], verb: Token, singulars: ReadonlySet<string>): readonly Change[] {
  const many = tokens[verb.head]
  if (many?.tag !== 'NOUN' || many.words.toLowerCase() === many.lemma.toLowerCase()) return []
  const subject = under(tokens, verb.index, 'nsubj').find(({ tag, index }) => tag === 'PRON' && index < verb.index)
  const helpers = under(tokens, verb.index, 'aux', 'cop')
  if (!subject || !helpers.some(({ words }) => singulars.has(words.toLowerCase()))) return []
  const one = under(tokens, many.index, 'nmod').findLast(({ index, tag }) => tag === 'PROPN' && many.index < index && index < subject.index)
  return one ? [{ index: verb.index, head: one.index }] : []
}
