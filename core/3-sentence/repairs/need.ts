import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'

/**
 * What must stand among the tokens for a repair to change any: of each part one of its signs, parted by `|`. A sign is a tag (`VERB`), a relation with or
 * without its subtype (`acl`, `acl:relcl`), a word or lemma (`=by`), or the words of some knowledge (`@saying`).
 */
export type Need = readonly (readonly Sign[])[]

type Sign = { readonly kind: 'said' | 'kind' | 'known'; readonly word: string }

/** Reads `acl|advcl VERB =by`. */
export const readNeed = (words: string): Need => (words === '' ? [] : words.split(' ').map(part => part.split('|').map(readSign)))

const readSign = (sign: string): Sign =>
  sign.startsWith('=')
    ? { kind: 'said', word: sign.slice(1) }
    : sign.startsWith('@')
      ? { kind: 'known', word: sign.slice(1) }
      : { kind: 'kind', word: sign }

/** What stands among some tokens, gathered once for all repairs that look at them. */
export type Signs = {
  readonly tokens: readonly Token[]
  /** Their tags and relations. */
  readonly kinds: ReadonlySet<string>
  /** Their words in lower case and their lemmas. */
  readonly said: ReadonlySet<string>
}

export function signsIn(tokens: readonly Token[]): Signs {
  const kinds = new Set<string>()
  const said = new Set<string>()
  for (const { tag, relation, words, lemma } of tokens) {
    said.add(words.toLowerCase()).add(lemma)
    kinds.add(tag).add(relation)
    const colon = relation.indexOf(':')
    if (colon >= 0) kinds.add(relation.slice(0, colon))
  }
  return { tokens, kinds, said }
}

/** Whether tokens have all that a repair needs: most sentences have what few repairs look for. */
export function meets(signs: Signs, need: Need, knowledge: SentenceKnowledge): boolean {
  for (const some of need) if (!hasOne(signs, some, knowledge)) return false
  return true
}

function hasOne(signs: Signs, some: readonly Sign[], knowledge: SentenceKnowledge): boolean {
  for (const sign of some) if (isAmong(signs, sign, knowledge)) return true
  return false
}

function isAmong({ tokens, kinds, said }: Signs, { kind, word }: Sign, knowledge: SentenceKnowledge): boolean {
  if (kind !== 'known') return (kind === 'kind' ? kinds : said).has(word)
  const known = knowledge[word as keyof SentenceKnowledge] as ReadonlySet<string>
  for (const { lemma, words } of tokens) if (known.has(lemma) || known.has(words)) return true
  return false
}
