import { gather } from '#base'
import { type Repair, rehang, under } from './rehang.ts'

/** "A 14-year-old was shot": an age where a noun stands is who is that old. */
export const agedPerson: Repair = (tokens, { ages }) =>
  rehang(
    tokens,
    gather(tokens, ({ index, tag, lemma, relation }) => {
      if (tag !== 'ADJ' || !/^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/.test(relation) || !ages.words.has(lemma.toLowerCase())) return []
      const isAge = tokens.some(one => one.head === index && one.index < index && ages.units.has(one.lemma.toLowerCase()))
      return isAge && under(tokens, index, 'cop').length === 0 ? [{ index, tag: 'NOUN' as const }] : []
    })
  )
