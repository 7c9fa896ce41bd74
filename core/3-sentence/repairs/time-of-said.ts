import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Troops left on Thursday, residents said, two weeks after a deal was signed": a clause that begins with a word of time or cause is not what is
 * said; it goes to what was said before.
 */
export const timeOfSaid: Repair = (tokens, { saying, clauseOpeners }) =>
  rehang(
    tokens,
    gather(tokens, (clause): readonly Change[] => {
      const verb = tokens[clause.head]
      if (clause.relation !== 'ccomp' || !verb || verb.index > clause.index || !saying.has(verb.lemma)) return []
      if (!under(tokens, clause.index, 'mark').some(({ lemma }) => clauseOpeners.has(lemma))) return []
      const said = saidBefore(tokens, verb)
      return said ? [{ index: clause.index, head: said.index, relation: 'advcl' }] : []
    })
  )

/** What a verb of saying says that stands before it, or is hung behind. */
const saidBefore = (tokens: readonly Token[], verb: Token): Token | undefined =>
  verb.relation === 'parataxis' && verb.head < verb.index
    ? tokens[verb.head]
    : under(tokens, verb.index, 'ccomp').find(({ index }) => index < verb.index)
