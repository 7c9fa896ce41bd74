import type { Token } from '../sentence.ts'
import { type Change, hungOn, type Repair, reaches, rehang, under } from './rehang.ts'

/**
 * "Armed settlers, accompanied by soldiers, torched olive groves": the verb behind an aside between commas, taken for a description of its object in a
 * sentence that has no verb else, is what the sentence tells.
 */
export const verbBehindAside: Repair = tokens => {
  const subject = tokens.find(({ relation }) => relation === 'root')
  if (!subject || !/^(NOUN|PROPN)$/.test(subject.tag) || under(tokens, subject.index, 'nsubj', 'cop', 'case').length > 0) return tokens
  const object = under(tokens, subject.index, 'conj').find(({ index }) => under(tokens, index, 'cc').length === 0)
  const verb = object && under(tokens, object.index, 'amod').find(({ tag, index }) => tag === 'VERB' && tokens[index - 1]?.words === ',')
  if (!object || !verb || verb.index > object.index || /ing$/i.test(verb.words)) return tokens
  return rehang(tokens, [
    { index: verb.index, head: -1, relation: 'root' },
    { index: subject.index, head: verb.index, relation: 'nsubj' },
    { index: object.index, head: verb.index, relation: 'obj' },
    ...goingOn(tokens, subject, verb),
    ...hungOn(tokens, subject.index)
      .filter(({ index, relation }) => index > verb.index && /^(punct|advcl|obl|parataxis)/.test(relation))
      .map(({ index }): Change => ({ index, head: verb.index }))
  ])
}

/** Verbs behind it that were joined to one in the aside. */
const goingOn = (tokens: readonly Token[], subject: Token, verb: Token): readonly Change[] =>
  tokens
    .filter(
      ({ index, head, tag, relation }) =>
        tag === 'VERB' && relation === 'conj' && index > verb.index && head < verb.index && reaches(tokens, head, subject.index)
    )
    .map(({ index }) => ({ index, head: verb.index }))
