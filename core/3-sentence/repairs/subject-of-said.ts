import { gather } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import { lemmaOf } from '../lemma-of.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "A strike on a school sheltering refugees killed nine, doctors said": who stands first is no speaker beside the one behind, but does what is said; whom a word in -ing
 * between them is done to does not.
 */
export const subjectOfSaid: Repair = (tokens, knowledge) =>
  rehang(
    tokens,
    gather(tokens, verb => (verb.tag === 'VERB' && knowledge.saying.has(verb.lemma) ? ofFirst(tokens, verb, knowledge) : []))
  )

function ofFirst(tokens: readonly Token[], said: Token, { lemmas }: SentenceKnowledge): readonly Change[] {
  const [first, speaker, ...more] = under(tokens, said.index, 'nsubj')
  const deed = under(tokens, said.index, 'ccomp').find(({ index }) => index < said.index)
  const other = deed && under(tokens, deed.index, 'nsubj')[0]
  if (!first || !speaker || more.length > 0 || !deed || !other) return []
  if (!(first.index < other.index && other.index < deed.index && deed.index < speaker.index)) return []
  const doing = tokens
    .slice(first.index + 1, other.index)
    .findLast(({ words, tag }) => /ing$/.test(words) && (tag === 'NOUN' || tag === 'VERB'))
  if (!doing || under(tokens, doing.index, 'obj').length > 0) return []
  const noun = doing.tag === 'NOUN' ? under(tokens, doing.index, 'compound').find(({ index }) => index === doing.index - 1) : undefined
  const asVerb: readonly Change[] = noun
    ? [
        { index: noun.index, head: doing.head, relation: doing.relation },
        ...under(tokens, doing.index, 'case', 'det', 'amod').map(({ index }) => ({ index, head: noun.index })),
        { index: doing.index, head: noun.index, relation: 'acl', tag: 'VERB', lemma: lemmaOf(doing.words, 'VERB', lemmas) }
      ]
    : []
  if (!noun && doing.tag === 'NOUN') return []
  return [
    { index: first.index, head: deed.index, relation: other.relation },
    ...asVerb,
    { index: other.index, head: doing.index, relation: 'obj' }
  ]
}
