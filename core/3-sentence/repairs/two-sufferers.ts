import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, hungOn, type Repair, rehang } from './rehang.ts'

/** "Soldiers executed 25 villagers": of two whom a verb without a helper is done to, who stands before it does it to who stands behind it. */
export const twoSufferers: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, verb => (verb.tag === 'VERB' ? ofBoth(tokens, verb) : []))
  )

function ofBoth(tokens: readonly Token[], verb: Token): readonly Change[] {
  const hung = hungOn(tokens, verb.index)
  const [before, behind, ...more] = hung.filter(({ relation }) => relation === 'nsubj:pass')
  if (!before || !behind || more.length > 0 || !(before.index < verb.index && verb.index < behind.index)) return []
  if (hung.some(({ relation }) => relation.startsWith('aux') || relation === 'obj')) return []
  return [
    { index: before.index, relation: 'nsubj' },
    { index: behind.index, relation: 'obj' }
  ]
}
