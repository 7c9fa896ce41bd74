import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Ten were killed and 22 wounded", "leaving three dead or at least three killed and 30 wounded": a number, or a noun with one, right before a bare
 * participle that goes on a passive is its subject, wherever the parser hung it.
 */
export const countedParticiples: Repair = (tokens, { unsuffered }) => {
  let mended = tokens
  for (const verb of tokens) {
    const caused = goesOn(mended, verb)
    if (caused) mended = rehang(mended, caused)
    if (verb.lemma === 'leave') mended = rehang(mended, [...leftBehind(mended, verb), ...leftApart(mended, verb)])
    const found = suffererOf(mended, verb) ?? (unsuffered.has(verb.lemma) ? undefined : headlineSufferer(mended, verb))
    if (found) mended = rehang(mended, found)
  }
  return mended
}

/** "left three dead and dozens hurt": each number has the word behind it that tells what became of it. */
function leftApart(tokens: readonly Token[], verb: Token): readonly Change[] {
  const [first, second] = under(tokens, verb.index, 'xcomp')
  const number = second && tokens[second.index - 1]
  if (!first || !number || number.head !== first.index || number.relation !== 'conj') return []
  return [{ index: second.index, head: first.index, relation: 'conj' }, passiveSubject(number, second)]
}

/** "left three killed": of two subjects of "leave" the one behind it is what is left. */
function leftBehind(tokens: readonly Token[], verb: Token): readonly Change[] {
  if (under(tokens, verb.index, 'obj').length > 0) return []
  const behind = under(tokens, verb.index, 'nsubj').filter(token => token.index > verb.index)
  return behind.map(({ index }) => ({ index, relation: 'obj' }))
}

/** "left a guard hurt and caused a fire": an active verb goes on "leave", not on what it left her as. */
function goesOn(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  const before = tokens[verb.head]
  const active = verb.tag === 'VERB' && verb.relation === 'conj' && under(tokens, verb.index, 'obj').length > 0
  return active && before && isLeft(tokens, before) ? [{ index: verb.index, head: before.head }] : undefined
}

function suffererOf(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  const governor = tokens[verb.head]
  if (verb.relation !== 'conj' || !governor || !isParticiple(verb) || !isSuffered(tokens, governor)) return undefined
  if (under(tokens, verb.index, 'obj', 'aux').length > 0) return undefined
  const subject = under(tokens, verb.index, 'nsubj')[0]
  if (subject) return isLeft(tokens, governor) ? [passiveSubject(subject, verb)] : undefined
  const own = tokens.find(token => token.head === verb.index && token.index < verb.index && isNumber(tokens, token))
  const before = tokens[verb.index - 1]
  const near = before && before.index > governor.index && before.relation === 'conj' && isCounted(tokens, before) ? before : undefined
  const found = own ?? near
  return found && [passiveSubject(found, verb)]
}

/** "3 killed, 5 injured in …", "Casualties: 12 killed, 30 wounded": a number right before a participle that has nothing else is its subject. */
function headlineSufferer(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  if (verb.tag !== 'VERB' || !isParticiple(verb) || under(tokens, verb.index, 'obj', 'aux').length > 0) return undefined
  const number = tokens[verb.index - 1]
  if (under(tokens, verb.index, 'nsubj').some(subject => subject !== number)) return undefined
  return number?.tag === 'NUM' &&
    /^(?:nummod|list|dep|parataxis|conj|nsubj)/.test(number.relation) &&
    !tokens.some(token => token.head === number.index && token.relation === 'nsubj')
    ? [passiveSubject(number, verb)]
    : undefined
}

const passiveSubject = ({ index }: Token, verb: Token): Change => ({ index, head: verb.index, relation: 'nsubj:pass' })

const isParticiple = ({ tag, words, lemma }: Token): boolean =>
  (tag === 'VERB' || tag === 'ADJ') && !/ing$/i.test(words) && (tag === 'ADJ' ? /(?:ed|en)$/i.test(words) : words.toLowerCase() !== lemma)

/** A passive, or what "leave" leaves someone as. */
const isSuffered = (tokens: readonly Token[], verb: Token): boolean =>
  isLeft(tokens, verb) || tokens.some(token => token.head === verb.index && token.relation.endsWith(':pass'))

const isLeft = (tokens: readonly Token[], verb: Token): boolean =>
  verb.relation === 'xcomp' && tokens[verb.head]?.lemma === 'leave' && isParticiple(verb)

const isNumber = (tokens: readonly Token[], token: Token): boolean =>
  (token.tag === 'NUM' && /^(?:nummod|obl|dep|nmod|conj)/.test(token.relation)) ||
  (token.relation === 'advmod' &&
    /^(?:more|many|several|dozens)$/.test(token.words.toLowerCase()) &&
    tokens[token.index + 1]?.index === token.head)

const isCounted = (tokens: readonly Token[], token: Token): boolean =>
  token.tag === 'NUM' || (token.tag === 'NOUN' && under(tokens, token.index, 'nummod').length > 0)
