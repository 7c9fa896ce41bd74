import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Jets bomb market in Idlib", "Army bombs rebel posts": in a headline without a verb, a noun between those who fight and what they hit is one. */
export const headlineVerb: Repair = (tokens, knowledge) =>
  tokens.reduce((mended, { index }) => rehang(mended, told(mended, mended[index]!, knowledge)), tokens)

function told(tokens: readonly Token[], deed: Token, { headlineDeeds, nounsOfForce }: SentenceKnowledge): readonly Change[] {
  const doer = tokens[deed.index - 1]
  const top = tokens[deed.head]
  if (!doer || !top || !mayTell(deed, doer) || !headlineDeeds.has(deed.lemma)) return []
  if (top.relation !== 'root' || top.index < deed.index || !nounsOfForce.has(doer.lemma.toLowerCase().replace(/s$/, ''))) return []
  if (doer.relation !== 'compound' || (doer.head !== deed.index && doer.head !== top.index)) return []
  if (under(tokens, top.index, 'nsubj', 'csubj', 'cop', 'aux', 'det').length > 0) return []
  // "rebel posts": a noun that a tagger took for the verb.
  const target = top.tag === 'VERB' ? under(tokens, top.index, 'obj')[0] : top
  if (!target || target.index < top.index) return []
  const others = tokens.filter(
    ({ index, head, relation }) =>
      (head === top.index || head === target.index) &&
      index !== deed.index &&
      index !== target.index &&
      (index < deed.index || /^(parataxis|punct|conj|advcl)/.test(relation))
  )
  return [
    { index: deed.index, head: -1, relation: 'root', tag: 'VERB' },
    { index: target.index, head: deed.index, relation: 'obj' },
    ...(target === top ? [] : [{ index: top.index, head: target.index, relation: 'compound', tag: 'NOUN' as const }]),
    ...others.map(({ index, relation }) => ({
      index,
      head: deed.index,
      ...(index === doer.index ? { relation: 'nsubj' } : relation === 'parataxis' ? { relation: 'conj' } : {})
    })),
    ...(doer.head === deed.index ? [{ index: doer.index, relation: 'nsubj' }] : [])
  ]
}

/** "Rebels free hostages": what stands like an adjective tells a deed only behind a plural. */
const mayTell = ({ tag, relation }: Token, { words, lemma }: Token): boolean =>
  (/^(NOUN|VERB)$/.test(tag) && relation === 'compound') ||
  (tag === 'ADJ' && relation === 'amod' && /s$/i.test(words) && words.toLowerCase() !== lemma)
