import { gather } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "A commander of the force and his driver": who is someone's goes with that person, not with what the person is of. */
export const hisBeside: Repair = (tokens, knowledge) =>
  rehang(
    tokens,
    gather(tokens, other => (other.relation === 'conj' ? beside(tokens, other, knowledge) : []))
  )

function beside(tokens: readonly Token[], other: Token, { nounsOfPeople }: SentenceKnowledge): readonly Change[] {
  const isHis = under(tokens, other.index, 'nmod').some(({ relation, tag }) => relation === 'nmod:poss' && tag === 'PRON')
  const whole = tokens[other.head]
  const person = whole && tokens[whole.head]
  if (!isHis || whole?.relation !== 'nmod' || !person || nounsOfPeople.has(whole.lemma)) return []
  if (!nounsOfPeople.has(person.lemma) || !nounsOfPeople.has(other.lemma) || person.index > whole.index) return []
  return [{ index: other.index, head: person.index }]
}
