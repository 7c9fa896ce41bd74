import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * A clause's own subject, hung elsewhere: "a guard was hurt as rebels from Nola attacked the mill" (the rebels taken for an adjunct of "hurt"),
 * "Juba to host talks" (a headline's verb taken for a description of its subject), "Rebels bombed the port, said the army" (what is said
 * taken for a description of the speaker's rival).
 */
export const clauseSubject: Repair = (tokens, { saying, clauseOpeners }) => {
  let mended = tokens
  for (const verb of tokens) {
    const changes =
      takenFromBefore(mended, verb, clauseOpeners) ??
      bareBefore(mended, verb) ??
      headline(mended, verb) ??
      (saying.has(verb.lemma) ? turnedRound(mended, verb) : undefined)
    if (changes) mended = rehang(mended, changes)
  }
  return mended
}

/** The noun between "as" and a finite verb without a subject is that verb's. */
function takenFromBefore(tokens: readonly Token[], verb: Token, openers: ReadonlySet<string>): readonly Change[] | undefined {
  if (verb.tag !== 'VERB' || !/^advcl/.test(verb.relation) || verb.words.toLowerCase() === verb.lemma || /ing$/i.test(verb.words))
    return undefined
  if (under(tokens, verb.index, 'nsubj', 'csubj', 'expl').length > 0) return undefined
  if (under(tokens, verb.index, 'obj', 'obl').filter(({ index }) => index > verb.index).length === 0) return undefined
  const noun = [...under(tokens, verb.head, 'obl'), ...under(tokens, verb.index, 'obl')].findLast(
    token => token.index < verb.index && isNear(tokens, token, verb)
  )
  const opener =
    noun &&
    [...under(tokens, noun.index, 'case', 'mark'), ...under(tokens, verb.index, 'mark')].find(
      token => token.index < noun.index && openers.has(token.words.toLowerCase())
    )
  if (!noun || !opener || under(tokens, noun.index, 'case').some(({ index }) => index !== opener.index)) return undefined
  return [
    { index: noun.index, head: verb.index, relation: 'nsubj' },
    { index: opener.index, head: verb.index, relation: 'mark' }
  ]
}

/** "after Juba's government said": a noun without a preposition between an opener and a finite verb is its subject. */
function bareBefore(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  const noun = tokens[verb.index - 1]
  if (verb.tag !== 'VERB' || !/^advcl/.test(verb.relation) || noun?.head !== verb.index || noun.relation !== 'obl') return undefined
  if (under(tokens, verb.index, 'nsubj', 'csubj', 'expl').length > 0 || under(tokens, noun.index, 'case').length > 0) return undefined
  const opener = under(tokens, verb.index, 'mark').find(({ index, lemma }) => index < noun.index && lemma !== 'to')
  return opener && !/ing$/i.test(verb.words) ? [{ index: noun.index, relation: 'nsubj' }] : undefined
}

/** Nothing but the noun's own words stands between it and the verb. */
const isNear = (tokens: readonly Token[], noun: Token, verb: Token): boolean =>
  tokens.slice(noun.index + 1, verb.index).every(token => {
    for (let at = token.head; at >= 0; at = tokens[at]?.head ?? -1) {
      if (at === noun.index) return true
      if (at === verb.index) return token.tag === 'ADV'
    }
    return false
  })

/** ", said the army": the speaker stands behind the verb, and what is said before it is a clause with a subject of its own. */
function turnedRound(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  if (tokens[verb.index - 1]?.words !== ',') return undefined
  const speaker = under(tokens, verb.index, 'nsubj', 'iobj', 'obj').find(({ index }) => index > verb.index)
  if (!speaker || under(tokens, verb.index, 'ccomp', 'obj').some(({ index }) => index > speaker.index)) return undefined
  const own: readonly Change[] = speaker.relation === 'nsubj' ? [] : [{ index: speaker.index, relation: 'nsubj' }]
  const before = under(tokens, verb.index, 'nsubj').find(({ index }) => index < verb.index)
  const told = before && under(tokens, before.index, 'acl').find(clause => isActive(tokens, clause) && clause.index < verb.index)
  if (!before || !told) return own.length > 0 && !before ? own : undefined
  return [...own, { index: told.index, head: verb.index, relation: 'ccomp' }, { index: before.index, head: told.index, relation: 'nsubj' }]
}

/** A past form with an object and nobody by whom: "bombarded the port". */
const isActive = (tokens: readonly Token[], { index, tag, words, lemma, relation }: Token): boolean =>
  tag === 'VERB' &&
  relation === 'acl' &&
  words.toLowerCase() !== lemma &&
  !/ing$/i.test(words) &&
  under(tokens, index, 'obj').length > 0 &&
  under(tokens, index, 'mark').length === 0

/** "X to do Y" as a whole sentence: the name is the subject of what is to come. */
function headline(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  const noun = tokens[verb.head]
  if (verb.tag !== 'VERB' || !noun || noun.relation !== 'root' || noun.tag !== 'PROPN' || !/^acl/.test(verb.relation)) return undefined
  if (verb.index < noun.index || under(tokens, verb.index, 'nsubj').length > 0) return undefined
  if (!under(tokens, verb.index, 'mark').some(({ lemma }) => lemma === 'to')) return undefined
  const rest = under(tokens, noun.index, 'punct', 'parataxis', 'obl').filter(({ index }) => index > verb.index)
  return [
    { index: verb.index, head: -1, relation: 'root' },
    { index: noun.index, head: verb.index, relation: 'nsubj' },
    ...rest.map(({ index }) => ({ index, head: verb.index }))
  ]
}
