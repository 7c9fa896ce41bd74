import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, isCounted, type Repair, rehang, under } from './rehang.ts'

/** "Three people, two women and a monk, died": behind the comma all are told who the three were, and nobody is joined to them. */
export const apposedParts: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, part => (part.relation === 'appos' && isCounted(tokens, part) ? joinedTo(tokens, part) : []))
  )

function joinedTo(tokens: readonly Token[], part: Token): readonly Change[] {
  const whole = tokens[part.head]
  if (whole?.tag !== 'NOUN' || !isCounted(tokens, whole)) return []
  const [joined, ...others] = under(tokens, whole.index, 'conj').filter(({ index }) => index > part.index)
  if (!joined || others.length > 0 || joined.tag !== 'NOUN') return []
  const between = tokens.slice(part.index + 1, joined.index)
  return between[0]?.tag === 'CCONJ' && between.every(({ tag }) => tag !== 'PUNCT') && closes(tokens[joined.index + 1])
    ? [{ index: joined.index, head: part.index }]
    : []
}

/** What is said in passing ends with a comma or a dash. */
const closes = (token: Token | undefined): boolean => token !== undefined && /^[,–—-]$/.test(token.words)
