import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang } from './rehang.ts'

/** "a sit-in", "two F-16s": what a hyphen makes one word of is looked up as one: its head bears the lemma of the whole. */
export const hyphenedWord: Repair = (tokens, knowledge) =>
  rehang(
    tokens,
    gather(tokens, mark => joined(tokens, mark, knowledge))
  )

function joined(tokens: readonly Token[], mark: Token, { hyphenEnds, joinedSpellings }: Parameters<Repair>[1]): readonly Change[] {
  const first = tokens[mark.index - 1]
  const last = tokens[mark.index + 1]
  if (mark.words !== '-' || !first || !last || first.span[1] !== mark.span[0] || mark.span[1] !== last.span[0]) return []
  const isModel = /^[A-Z][A-Za-z]{0,3}$/.test(first.words) && /^\d+[A-Za-z]{0,3}$/.test(last.words)
  const isNoun = last.tag === 'NOUN' || (first.tag === 'NOUN' && last.head === first.index)
  if (!isModel && !(isNoun && hyphenEnds.has(last.lemma.toLowerCase()))) return []
  const inside = [first.index, mark.index, last.index]
  const head = [first, last].find(token => !inside.includes(token.head))
  const lemma = `${first.lemma}-${isModel ? last.words.replace(/s$/, '') : last.lemma}`.toLowerCase()
  return head ? [{ index: head.index, lemma: joinedSpellings.get(lemma) ?? lemma }] : []
}
