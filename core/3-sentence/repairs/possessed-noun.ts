import { type Repair, rehang } from './rehang.ts'

/** "A mine went off": a word that is a pronoun or a noun is the noun where nothing before it shows the pronoun ("of mine"). */
export const possessedNoun: Repair = (tokens, { nounsLikePronouns, ownersBefore }) =>
  rehang(
    tokens,
    tokens
      .filter(
        ({ index, tag, words }) =>
          tag === 'PRON' && nounsLikePronouns.has(words.toLowerCase()) && !ownersBefore.has(tokens[index - 1]?.words.toLowerCase() ?? '')
      )
      .map(({ index, words }) => ({ index, tag: 'NOUN' as const, lemma: words.toLowerCase() }))
  )
