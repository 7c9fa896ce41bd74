import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Of the 900 people hit, 40 fled", "900 were hit (40 of whom fled)": the number acts, and the whole that it is taken from does not. */
export const ofWhole: Repair = tokens => {
  const changes = gather(tokens, token =>
    token.tag === 'NUM' ? [...before(tokens, token), ...behind(tokens, token)] : before(tokens, token)
  )
  return rehang(tokens, changes)
}

/** The whole stands first, and the number behind its comma. */
function before(tokens: readonly Token[], whole: Token): readonly Change[] {
  if (!/^nsubj/.test(whole.relation) || !under(tokens, whole.index, 'case').some(({ lemma }) => lemma === 'of')) return []
  const beside = under(tokens, whole.head, 'nsubj').filter(({ relation }) => relation === whole.relation)
  const part = [...under(tokens, whole.index, 'appos'), ...beside].find(({ tag, index }) => tag === 'NUM' && index > whole.index)
  if (!part) return []
  return [
    { index: part.index, head: whole.head, relation: whole.relation },
    { index: whole.index, head: part.index, relation: 'nmod' }
  ]
}

/** The whole is a pronoun behind the number. */
function behind(tokens: readonly Token[], part: Token): readonly Change[] {
  const [of, whole] = [tokens[part.index + 1], tokens[part.index + 2]]
  if (of?.lemma !== 'of' || whole?.tag !== 'PRON') return []
  const verb = tokens[whole.head]
  if (verb?.relation !== 'acl:relcl' || part.head === verb.index || under(tokens, verb.index, 'nsubj').length > 0) return []
  const passive = tokens.some(({ head, relation }) => head === verb.index && relation === 'aux:pass')
  return [
    { index: part.index, head: verb.index, relation: passive ? 'nsubj:pass' : 'nsubj' },
    { index: whole.index, head: part.index, relation: 'nmod' }
  ]
}
