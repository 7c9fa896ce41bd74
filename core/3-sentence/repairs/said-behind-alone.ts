import { gather } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Doctors put the dead at 17, the junta said there were none": who says right behind the verb what he says did not say what stands before. */
export const saidBehindAlone: Repair = (tokens, knowledge) =>
  rehang(
    tokens,
    gather(tokens, verb => partBefore(tokens, verb, knowledge))
  )

function partBefore(tokens: readonly Token[], verb: Token, { saying }: SentenceKnowledge): readonly Change[] {
  if (verb.tag !== 'VERB' || !saying.has(verb.lemma) || verb.relation !== 'root') return []
  const [before, behind, ...more] = under(tokens, verb.index, 'ccomp')
  const speaker = under(tokens, verb.index, 'nsubj')[0]
  if (!before || !behind || more.length > 0 || !speaker) return []
  if (!(before.index < speaker.index && speaker.index < verb.index && verb.index < behind.index)) return []
  // What is quoted may go on behind the speaker.
  const isQuoted = tokens.some(({ words }) => /^["“”«»]$/.test(words))
  const isBroken = tokens.slice(verb.index, behind.index).some(({ tag }) => tag === 'PUNCT')
  if (isQuoted || isBroken || under(tokens, before.index, 'mark').length > 0) return []
  return [
    { index: before.index, head: -1, relation: 'root' },
    { index: verb.index, head: before.index, relation: 'parataxis' }
  ]
}
