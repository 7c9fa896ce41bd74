import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Gunmen believed to be rebels seized the bridge": a participle right behind its noun, with what the noun is taken for, and behind that a verb of the past
 * without a subject: the noun is the subject of that verb, and the participle says more of the noun.
 */
export const takenFor: Repair = tokens => tokens.reduce((mended, verb) => rehang(mended, apart(mended, mended[verb.index]!)), tokens)

function apart(tokens: readonly Token[], told: Token): readonly Change[] {
  const participle = tokens[told.head]
  if (told.tag !== 'VERB' || !/^(ccomp|advcl|conj|parataxis)$/.test(told.relation) || participle?.tag !== 'VERB') return []
  if (!isPast(participle) || participle.index > told.index) return []
  if (under(tokens, told.index, 'nsubj', 'mark', 'cc').length > 0 || !isTold(tokens, told)) return []
  const noun = under(tokens, participle.index, 'nsubj')[0]
  if (noun?.index !== participle.index - 1 || under(tokens, participle.index, 'aux', 'obj').length > 0) return []
  const taken = under(tokens, participle.index, 'xcomp')[0]
  if (!taken || taken.index > told.index || under(tokens, taken.index, 'mark').length === 0 || tokens[told.index - 1]?.tag === 'PUNCT')
    return []
  return [
    { index: told.index, head: participle.head, relation: participle.relation },
    { index: noun.index, head: told.index, relation: 'nsubj' },
    { index: participle.index, head: noun.index, relation: 'acl' },
    ...tokens
      .filter(({ head, index }) => head === participle.index && (index < noun.index || index > told.index))
      .map(({ index }) => ({ index, head: told.index }))
  ]
}

const isPast = ({ words, lemma }: Token): boolean => !/ing$/i.test(words) && words.toLowerCase() !== lemma

/** A verb that neither "to" nor an ending makes dependent. */
const isTold = (tokens: readonly Token[], { index, words, lemma }: Token): boolean =>
  !/ing$/i.test(words) && (words.toLowerCase() !== lemma || under(tokens, index, 'aux').length > 0)
