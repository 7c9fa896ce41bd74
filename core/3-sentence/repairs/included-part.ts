import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "killing three, including two women wounding 15 others": what a part that is only named in passing seems to do, the verb before it does. */
export const includedPart: Repair = tokens => {
  const changes = gather(tokens, (verb): readonly Change[] => {
    const part = tokens[verb.head]
    if (!part || !/^acl/.test(verb.relation) || !/ing$/i.test(verb.words) || under(tokens, verb.index, 'nsubj').length > 0) return []
    if (!under(tokens, part.index, 'case').some(({ lemma }) => lemma === 'include')) return []
    let at = part.head
    while (at >= 0 && tokens[at]?.tag !== 'VERB') at = tokens[at]?.head ?? -1
    return at >= 0 ? [{ index: verb.index, head: at, relation: 'conj' }] : []
  })
  return rehang(tokens, changes)
}
