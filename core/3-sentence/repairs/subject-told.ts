import { gather } from '#base'
import { type Change, isPassive, type Repair, rehang, under } from './rehang.ts'

/** "said a nurse and two girls lost their lives": of a noun and a verb that are both told as what is said, the verb tells it of the noun. */
export const subjectTold: Repair = (tokens, { saying }) =>
  rehang(
    tokens,
    gather(tokens, (verb): readonly Change[] => {
      if (verb.tag !== 'VERB' || verb.relation !== 'ccomp' || !saying.has(tokens[verb.head]?.lemma ?? '')) return []
      if (under(tokens, verb.index, 'nsubj', 'csubj', 'mark').length > 0) return []
      const noun = under(tokens, verb.head, 'ccomp').find(
        ({ index, tag }) =>
          /^(NOUN|PROPN)$/.test(tag) && verb.head < index && index < verb.index && under(tokens, index, 'nsubj', 'cop', 'mark').length === 0
      )
      return noun ? [{ index: noun.index, head: verb.index, relation: isPassive(tokens, verb) ? 'nsubj:pass' : 'nsubj' }] : []
    })
  )
