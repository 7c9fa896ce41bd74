import type { Sentence, Token } from '#sentence'
import type { CountKnowledge } from './count-knowledge.ts'
import { type Counted, thingOf } from './find-counted.ts'
import type { Amount } from './read-amount.ts'

/** "Houses destroyed: 146", "Number of wounded 12 (as of Monday)": in a line of a table, which tells no sentence, the number counts what stands before it. */
export function labelBefore(sentence: Sentence, words: readonly string[], amount: Amount, knowledge: CountKnowledge): Counted | undefined {
  if (!ends(words[amount.to]) || tells(sentence, amount.from)) return undefined
  const last = sentence.tokens[amount.from - 1]
  const label = last && isSign(last) ? sentence.tokens[amount.from - 2] : last
  const noun =
    label &&
    sentence.tokens
      .slice(Math.max(0, label.index - 4), label.index + 1)
      .reverse()
      .find(one => named(one, knowledge) && isHead(sentence, one, knowledge))
  if (!noun) return undefined
  const what = knowledge.fates[noun.words.toLowerCase()] ?? thingOf(noun, knowledge)
  if (what === undefined || what === 'none') return undefined
  return {
    from: amount.from,
    to: amount.to,
    head: noun.index,
    what,
    who: knowledge.fates[noun.words.toLowerCase()] ? undefined : noun.words
  }
}

const named = (token: Token, knowledge: CountKnowledge): boolean =>
  Object.hasOwn(knowledge.fates, token.words.toLowerCase()) || thingOf(token, knowledge) !== undefined

/** "families in camps": the families are counted. */
const isHead = ({ tokens }: Sentence, { index }: Token, { partitives }: CountKnowledge): boolean =>
  tokens.every(({ head, relation, lemma }) => head !== index || relation !== 'case' || partitives.includes(lemma))

const isSign = ({ tag, words }: Token): boolean => tag === 'PUNCT' || tag === 'SYM' || words === '='

const ends = (next: string | undefined): boolean => next === undefined || /^[.;,(]$/.test(next)

/** Whether a verb has a subject: then it is a sentence, and its numbers are no entries of a table. */
const tells = ({ tokens }: Sentence, to: number): boolean =>
  tokens
    .slice(0, to)
    .some(
      ({ tag, relation, head }) =>
        (tag === 'AUX' && relation !== 'dep') ||
        (relation.startsWith('nsubj') && tokens[head]?.tag === 'VERB' && !/ed$/i.test(tokens[head]?.words ?? ''))
    )
