import type { Token } from '../sentence.ts'
import { type Change, type Repair, reaches, rehang, under } from './rehang.ts'

/**
 * "Shells hit a mill, wounding nine, the governor, Ida Koné, said": whoever stands between a comma and a verb of saying that has no subject is its
 * subject, and no part of what is said before.
 */
export const speakerApart: Repair = (tokens, { saying }) => {
  for (const verb of tokens) {
    if (verb.tag !== 'VERB' || !saying.has(verb.lemma)) continue
    const changes = misplaced(tokens, verb) ?? unnamed(tokens, verb)
    if (changes) return rehang(tokens, changes)
  }
  return tokens
}

/** A verb that says what stands before it, without a subject. */
function unnamed(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  if (under(tokens, verb.index, 'nsubj').length > 0) return undefined
  const said = under(tokens, verb.index, 'ccomp').find(({ index }) => index < verb.index) ?? told(tokens, verb)
  const speaker = said && phraseBefore(tokens, verb, said)
  return speaker && [{ index: speaker.index, head: verb.index, relation: 'nsubj' }]
}

/** A speaker taken for the subject of a participle before, or for a second one of a verb, behind its object, where no subject can stand: whatever the verb was hung on. */
function misplaced(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  const speaker = tokens.find(({ index, head, relation }) => {
    const deed = tokens[head]
    return (
      relation === 'nsubj' &&
      deed !== undefined &&
      deed.tag === 'VERB' &&
      (/ing$/i.test(deed.words) || under(tokens, deed.index, 'nsubj').some(other => other.index < deed.index)) &&
      under(tokens, deed.index, 'obj').some(object => object.index > deed.index && object.index < index) &&
      lastBefore(tokens, verb) === lastOf(tokens, index)
    )
  })
  const root = tokens.find(({ relation }) => relation === 'root')
  if (!speaker || !root) return undefined
  const isHung = verb.relation !== 'root' && under(tokens, verb.index, 'ccomp').length === 0
  return [
    { index: speaker.index, head: verb.index },
    ...under(tokens, verb.index, 'nsubj').map(({ index }): Change => ({ index, relation: 'obj' })),
    ...(isHung ? [{ index: verb.index, head: root.index, relation: 'parataxis' }] : [])
  ]
}

const lastBefore = (tokens: readonly Token[], verb: Token): number | undefined =>
  tokens.findLast(({ index, tag }) => index < verb.index && tag !== 'PUNCT')?.index
const lastOf = (tokens: readonly Token[], head: number): number | undefined =>
  tokens.findLast(({ index, tag }) => tag !== 'PUNCT' && reaches(tokens, index, head))?.index

/** What a verb of saying is hung behind. */
const told = (tokens: readonly Token[], verb: Token): Token | undefined =>
  /^parataxis/.test(verb.relation) && verb.head < verb.index ? tokens[verb.head] : undefined

/** The widest noun phrase in a clause that begins after a comma and ends before the verb. */
function phraseBefore(tokens: readonly Token[], verb: Token, said: Token): Token | undefined {
  const last = tokens[lastBefore(tokens, verb) ?? -1]
  let found: Token | undefined
  for (let at = last; at && at.index !== said.index && reaches(tokens, at.index, said.index); at = tokens[at.head]) {
    if (at.tag !== 'NOUN' && at.tag !== 'PROPN') break
    const start = tokens.find(token => token.tag !== 'PUNCT' && reaches(tokens, token.index, at.index))
    if (start && isAfterComma(tokens, start) && under(tokens, at.index, 'case').length === 0) found = at
  }
  return found
}

/** Right behind a comma, or behind the quote that closes after one: "“We shelled it,” the army said". */
const isAfterComma = (tokens: readonly Token[], { index }: Token): boolean => {
  const before = /^["”’»]+$/.test(tokens[index - 1]?.words ?? '') ? index - 2 : index - 1
  return tokens[before]?.words === ','
}
