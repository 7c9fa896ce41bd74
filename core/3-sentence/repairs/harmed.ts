import { gather } from '#base'
import { lemmaOf } from '../lemma-of.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "A guard was slightly hurt": with a form of "be", a participle of a verb that is always done to someone is no adjective. */
export const harmed: Repair = (tokens, { suffered, lemmas }) =>
  rehang(
    tokens,
    gather(tokens, ({ index, tag, words }): readonly Change[] => {
      if (tag !== 'ADJ') return []
      const copula = under(tokens, index, 'cop')[0]
      const lemma = copula && !/ing$/i.test(words) ? lemmaOf(words, 'VERB', lemmas) : undefined
      if (!copula || lemma === undefined || !suffered.has(lemma)) return []
      return [
        { index, tag: 'VERB', lemma },
        { index: copula.index, relation: 'aux:pass' },
        ...under(tokens, index, 'nsubj').map(subject => ({ index: subject.index, relation: 'nsubj:pass' }))
      ]
    })
  )
