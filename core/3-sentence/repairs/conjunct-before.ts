import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "massacres: the monitor says they and soldiers killed": nothing is joined to what comes after it; a name right before a verb of saying that has no subject says so. */
export const conjunctBefore: Repair = (tokens, { saying }) => {
  const changes = gather(tokens, (token): readonly Change[] => {
    if (token.relation !== 'conj' || token.index > token.head || !/^(NOUN|PROPN|PRON)$/.test(token.tag)) return []
    const verb = tokens[token.index + 1]
    if (verb?.tag !== 'VERB' || !saying.has(verb.lemma) || under(tokens, verb.index, 'nsubj').length > 0) return []
    return [{ index: token.index, head: verb.index, relation: 'nsubj' }]
  })
  return rehang(tokens, changes)
}
