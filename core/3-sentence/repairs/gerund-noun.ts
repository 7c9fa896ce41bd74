import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, isPassive, type Repair, rehang, under } from './rehang.ts'

/**
 * "died in police firing", "killed in shelling targeting a market": a form in -ing after a preposition, without an object of its own, names a
 * deed; it is no clause.
 */
export const gerundNoun: Repair = (tokens, { deedOpeners, gerundDeeds, undergone }) =>
  tokens.reduce(
    (mended, verb) =>
      rehang(
        mended,
        asNoun(mended, verb, deedOpeners) ??
          asLoneNoun(mended, mended[verb.index]!, deedOpeners, gerundDeeds) ??
          asAgent(mended, mended[verb.index]!, undergone.deeds) ??
          asObject(mended, mended[verb.index]!, undergone) ??
          asBareNoun(mended, verb, deedOpeners)
      ),
    tokens
  )

/** "died in shelling near Gao", "after a week of fighting with the army": right behind its preposition, and done to nothing, a deed is a noun. */
function asLoneNoun(
  tokens: readonly Token[],
  verb: Token,
  openers: ReadonlySet<string>,
  deeds: ReadonlySet<string>
): readonly Change[] | undefined {
  const opener = tokens[verb.index - 1]
  if (verb.tag !== 'VERB' || !/ing$/i.test(verb.words) || !/^(?:advcl|acl)$/.test(verb.relation) || !deeds.has(verb.lemma)) return undefined
  if (opener?.head !== verb.index || opener.relation !== 'mark' || !(openers.has(opener.lemma) || opener.lemma === 'of')) return undefined
  return named(tokens, verb, opener)
}

/** "families displaced by fighting in Kurmuk": what a participle or a passive is done by is no deed of those to whom it was done. */
function asAgent(tokens: readonly Token[], verb: Token, deeds: ReadonlySet<string>): readonly Change[] | undefined {
  const opener = tokens[verb.index - 1]
  const over = tokens[verb.head]
  if (verb.tag !== 'VERB' || !/ing$/i.test(verb.words) || verb.relation !== 'advcl' || !deeds.has(verb.lemma)) return undefined
  if (opener?.head !== verb.index || opener.lemma !== 'by' || over?.tag !== 'VERB' || /ing$/i.test(over.words)) return undefined
  return over.relation === 'acl' || isPassive(tokens, over) ? named(tokens, verb, opener) : undefined
}

/** A form in -ing as a noun behind its preposition, unless it is done to something or by someone of its own. */
const named = (tokens: readonly Token[], verb: Token, opener: Token): readonly Change[] | undefined =>
  under(tokens, verb.index, 'nsubj', 'obj', 'xcomp', 'ccomp', 'aux').length > 0
    ? undefined
    : [
        { index: verb.index, tag: 'NOUN', lemma: verb.words.toLowerCase(), relation: tokens[verb.head]?.tag === 'NOUN' ? 'nmod' : 'obl' },
        { index: opener.index, relation: 'case' },
        ...under(tokens, verb.index, 'obl').map(({ index }) => ({ index, relation: 'nmod' }))
      ]

/** "fled fighting in Bria", "survived shelling": a deed done to nothing that someone flees or lives through is not their own. */
function asObject(tokens: readonly Token[], deed: Token, { verbs, deeds }: SentenceKnowledge['undergone']): readonly Change[] | undefined {
  const verb = tokens[deed.head]
  const isDeed = /^(?:VERB|NOUN)$/.test(deed.tag) && /ing$/i.test(deed.words) && (deeds.has(deed.lemma) || deed.tag === 'NOUN')
  if (!isDeed || deed.relation !== 'xcomp' || verb?.tag !== 'VERB' || !verbs.has(verb.lemma) || deed.index < verb.index) return undefined
  if (under(tokens, deed.index, 'obj', 'xcomp', 'ccomp', 'aux', 'mark').length > 0 || under(tokens, verb.index, 'obj').length > 0)
    return undefined
  return [
    { index: deed.index, tag: 'NOUN', lemma: deed.words.toLowerCase(), relation: 'obj' },
    ...under(tokens, deed.index, 'obl', 'advmod').map(({ index }) => ({ index, relation: 'nmod' }))
  ]
}

function asBareNoun(tokens: readonly Token[], verb: Token, openers: ReadonlySet<string>): readonly Change[] {
  const opener = tokens[verb.index - 1]
  const next = tokens[verb.index + 1]
  if (verb.tag !== 'VERB' || !/ing$/i.test(verb.words) || verb.relation !== 'advcl') return []
  if (opener?.head !== verb.index || opener.relation !== 'mark' || !openers.has(opener.lemma)) return []
  if (next?.tag !== 'VERB' || next.head !== verb.index || under(tokens, verb.index, 'obj', 'xcomp', 'ccomp', 'aux').length > 0) return []
  return [
    { index: verb.index, tag: 'NOUN', lemma: verb.words.toLowerCase(), relation: tokens[verb.head]?.tag === 'NOUN' ? 'nmod' : 'obl' },
    { index: opener.index, relation: 'case' },
    { index: next.index, relation: 'acl' }
  ]
}

function asNoun(tokens: readonly Token[], verb: Token, openers: ReadonlySet<string>): readonly Change[] | undefined {
  const doer = tokens[verb.index - 1]
  const article = tokens[verb.index - 2]?.tag === 'DET' ? tokens[verb.index - 2] : undefined
  const opener = tokens[verb.index - (article ? 3 : 2)]
  if (verb.tag !== 'VERB' || !/ing$/i.test(verb.words) || !/^(?:advcl|acl|obl|nmod)$/.test(verb.relation)) return undefined
  if (doer?.tag !== 'NOUN' || doer.head !== verb.index || !/^(?:nsubj|compound)$/.test(doer.relation)) return undefined
  if (opener?.head !== verb.index || !openers.has(opener.lemma)) return undefined
  if (under(tokens, verb.index, 'obj', 'xcomp', 'ccomp', 'aux').length > 0) return undefined
  const over = tokens[verb.head]
  return [
    { index: verb.index, tag: 'NOUN', lemma: verb.words.toLowerCase(), relation: over?.tag === 'NOUN' ? 'nmod' : 'obl' },
    { index: doer.index, relation: 'compound' },
    { index: opener.index, relation: 'case' }
  ]
}
