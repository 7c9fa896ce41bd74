import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "3 civilians killed 8 injured", "12 killed 30 hurt in …": two participles in a row, each with its number before it, and nobody who did it. */
export const countedInRow: Repair = (tokens, { suffered }) =>
  tokens.reduce((mended, number) => (number.tag === 'NUM' ? rehang(mended, inRow(mended, number, suffered)) : mended), tokens)

function inRow(tokens: readonly Token[], number: Token, suffered: ReadonlySet<string>): readonly Change[] {
  const [first, second] = [tokens[number.index - 1], tokens[number.index + 1]]
  if (!first || !second || !isFate(first, suffered) || !isFate(second, suffered)) return []
  if (number.head !== first.index || !isUnder(tokens, second, first)) return []
  const subject = under(tokens, first.index, 'nsubj').find(({ index }) => isCounted(tokens, index))
  if (!subject && first.relation !== 'acl') return []
  return [
    ...(subject ? [{ index: subject.index, relation: 'nsubj:pass' }] : []),
    { index: second.index, head: first.index, relation: 'conj', tag: 'VERB', lemma: lemmaOf(second, suffered) },
    { index: number.index, head: second.index, relation: 'nsubj:pass' }
  ]
}

const isFate = (token: Token, suffered: ReadonlySet<string>): boolean =>
  /^(?:VERB|ADJ)$/.test(token.tag) && !/ing$/i.test(token.words) && suffered.has(lemmaOf(token, suffered))

/** An adjective's lemma is the participle: "injured" is of "injure". */
const lemmaOf = ({ lemma }: Token, suffered: ReadonlySet<string>): string =>
  [lemma, lemma.replace(/d$/, ''), lemma.replace(/ed$/, '')].find(one => suffered.has(one)) ?? lemma

const isCounted = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag === 'NUM' || under(tokens, index, 'nummod').length > 0

const isUnder = (tokens: readonly Token[], token: Token, above: Token): boolean =>
  token.head === above.index || tokens[token.head]?.head === above.index
