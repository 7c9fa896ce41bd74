import { gather } from '#base'
import { type Change, hungOn, isPassive, type Repair, rehang, under } from './rehang.ts'

/**
 * "men who it says killed two", "a gang which residents say burned the clinic": the pronoun before whoever says it is the subject of what is said, where
 * that has none.
 */
export const relativeOfSaid: Repair = (tokens, { saying }) =>
  rehang(
    tokens,
    gather(tokens, (verb): readonly Change[] => {
      if (verb.relation !== 'acl:relcl' || !saying.has(verb.lemma)) return []
      const [said] = under(tokens, verb.index, 'ccomp').filter(({ index, tag }) => index > verb.index && tag === 'VERB')
      const [speaker] = under(tokens, verb.index, 'nsubj')
      if (!said || !speaker || under(tokens, said.index, 'nsubj', 'csubj').length > 0) return []
      const pronoun = [...hungOn(tokens, verb.index), ...hungOn(tokens, said.index)].find(
        ({ index, tag, relation }) => tag === 'PRON' && relation === 'obj' && index < speaker.index
      )
      return pronoun ? [{ index: pronoun.index, head: said.index, relation: isPassive(tokens, said) ? 'nsubj:pass' : 'nsubj' }] : []
    })
  )
