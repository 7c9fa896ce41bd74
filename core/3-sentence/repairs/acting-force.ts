import { gather } from '#base'
import { type Change, isCounted, type Repair, rehang, under } from './rehang.ts'

/** "Russian occupiers deported 14 children": those under arms who do it to people without a passive's helper are no sufferers. */
export const actingForce: Repair = (tokens, { nounsOfForce, nounsOfPeople }) =>
  rehang(
    tokens,
    gather(tokens, (verb): readonly Change[] => {
      if (verb.tag !== 'VERB') return []
      const doer = under(tokens, verb.index, 'nsubj').find(({ relation }) => relation === 'nsubj:pass')
      const target = under(tokens, verb.index, 'obj').find(({ index }) => index > verb.index)
      if (!doer || !target || under(tokens, verb.index, 'aux').length > 0) return []
      if (!nounsOfForce.has(doer.lemma.toLowerCase()) || !nounsOfPeople.has(target.lemma.toLowerCase())) return []
      return isCounted(tokens, doer) || under(tokens, target.index, 'case').length > 0 ? [] : [{ index: doer.index, relation: 'nsubj' }]
    })
  )
