import { gather } from '#base'
import { type Change, rehang } from './repairs/rehang.ts'
import type { Chunk, Token } from './sentence.ts'

/** "In Deir ez-Zor": the words of a name with a hyphen hang on its first, and what stands before the name on that too, where the tree parts them. */
export const hangNameOnOne = (tokens: readonly Token[], names: readonly Chunk[]): readonly Token[] =>
  rehang(
    tokens,
    gather(names, name => onFirst(tokens, name))
  )

function onFirst(tokens: readonly Token[], { from, to }: Chunk): readonly Change[] {
  const inside = tokens.slice(from, to)
  const isInside = (index: number): boolean => from <= index && index < to
  if (!inside.some(({ words }) => words === '-')) return []
  const [first, ...others] = inside.filter(({ tag, head }) => tag !== 'PUNCT' && !isInside(head))
  if (!first || others.length === 0) return []
  const moved = new Set(others.map(({ index }) => index))
  return [
    ...others.map(({ index }): Change => ({ index, head: first.index, relation: 'flat' })),
    ...gather(tokens, ({ index, head }): readonly Change[] => (moved.has(head) && !isInside(index) ? [{ index, head: first.index }] : []))
  ]
}
