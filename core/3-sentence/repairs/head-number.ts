import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "709 people displaced in Goma" as a whole sentence: the number is not its head, with the people beside it; it counts them. */
export const headNumber: Repair = tokens => {
  const noun = tokens.find(token => token.relation === 'appos' && token.tag === 'NOUN' && token.head === token.index - 1)
  const number = noun && tokens[noun.head]
  if (!noun || number?.tag !== 'NUM' || number.relation !== 'root') return tokens
  const moved: readonly Change[] = tokens
    .filter(({ head, index }) => head === number.index && index > noun.index)
    .map(({ index }) => ({ index, head: noun.index }))
  if (under(tokens, number.index, 'nmod', 'case').length > 0) return tokens
  return rehang(tokens, [
    { index: noun.index, head: -1, relation: 'root' },
    ...moved,
    { index: number.index, head: noun.index, relation: 'nummod' }
  ])
}
