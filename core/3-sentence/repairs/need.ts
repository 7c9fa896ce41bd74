import { onceFor } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'

/**
 * What must stand among the tokens for a repair to change any: of each part one of its signs, parted by `|`. A sign is a tag (`VERB`), a relation with or
 * without its subtype (`acl`, `acl:relcl`), a word or lemma (`=by`), or the words of some knowledge (`@saying`).
 */
export type Need = readonly (readonly string[])[]

/** Reads `acl|advcl VERB =by`. */
export const readNeed = (words: string): Need => (words === '' ? [] : words.split(' ').map(part => part.split('|')))

/** Whether tokens have all that a repair needs: most sentences have what few repairs look for. */
export function meets(tokens: readonly Token[], need: Need, knowledge: SentenceKnowledge): boolean {
  for (const signs of need) if (!signs.some(sign => isAmong(tokens, sign, knowledge))) return false
  return true
}

function isAmong(tokens: readonly Token[], sign: string, knowledge: SentenceKnowledge): boolean {
  if (sign.startsWith('=')) return wordsOf(tokens).has(sign.slice(1))
  if (!sign.startsWith('@')) return kindsOf(tokens).has(sign)
  const known = knowledge[sign.slice(1) as keyof SentenceKnowledge] as ReadonlySet<string>
  return tokens.some(({ lemma, words }) => known.has(lemma) || known.has(words))
}

/** The tags and relations of tokens, gathered once for all repairs that look at them. */
const kindsOf = onceFor((tokens: readonly Token[]): ReadonlySet<string> => {
  const kinds = new Set<string>()
  for (const { tag, relation } of tokens) {
    kinds.add(tag).add(relation)
    const colon = relation.indexOf(':')
    if (colon >= 0) kinds.add(relation.slice(0, colon))
  }
  return kinds
})

const wordsOf = onceFor((tokens: readonly Token[]): ReadonlySet<string> => {
  const said = new Set<string>()
  for (const { words, lemma } of tokens) said.add(words.toLowerCase()).add(lemma)
  return said
})
