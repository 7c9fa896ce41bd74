import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "said that troops had killed nine in two raids, and that a captain had died": a clause with a mark of its own goes on with what is said, and with
 * no noun or clause inside of it.
 */
export const saidBesides: Repair = (tokens, { saying }) =>
  rehang(
    tokens,
    gather(tokens, (verb): readonly Change[] => {
      if (verb.tag !== 'VERB' || verb.relation !== 'conj' || under(tokens, verb.index, 'cc').length === 0) return []
      const [mark] = under(tokens, verb.index, 'mark')
      if (mark?.tag !== 'SCONJ') return []
      for (let at = tokens[verb.head]; at; at = tokens[at.head]) {
        const isMarkedSo = under(tokens, at.index, 'mark').every(({ lemma }) => lemma === mark.lemma)
        if (isMarkedSo && at.relation === 'ccomp' && saying.has(tokens[at.head]?.lemma ?? ''))
          return at.index === verb.head ? [] : [{ index: verb.index, head: at.index }]
      }
      return []
    })
  )
