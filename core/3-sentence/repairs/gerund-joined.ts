import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Bombs fell on the town, killing two and injuring nine": a form in -ing behind a comma, joined by no word, says what came of the deed; it is no deed beside it. */
export const gerundJoined: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, gerund => cameOf(tokens, gerund))
  )

function cameOf(tokens: readonly Token[], { index, tag, words, relation, head }: Token): readonly Change[] {
  const verb = tokens[head]
  if (tag !== 'VERB' || relation !== 'conj' || !/ing$/i.test(words) || tokens[index - 1]?.words !== ',') return []
  if (verb?.tag !== 'VERB' || verb.index > index || /ing$/i.test(verb.words)) return []
  return under(tokens, index, 'cc', 'aux', 'nsubj', 'mark').length === 0 ? [{ index, relation: 'advcl' }] : []
}
