import { keepSome, onceFor } from '#base'
import type { EndingRule, LemmaKnowledge } from './knowledge.ts'

/** The lemma of a word with its universal tag, in lower case and in the lexicon's spelling; a proper noun is kept as printed. */
export const lemmaOf = (words: string, tag: string, knowledge: LemmaKnowledge): string =>
  tag === 'PROPN' ? straighten(words) : words.length > longestKept ? findLemma(words, tag, knowledge) : lemmasOf(knowledge)(tag)(words)

/** By tag and word: the same words come again and again. */
const lemmasOf = onceFor((knowledge: LemmaKnowledge) =>
  keepSome((tag: string) => keepSome((words: string) => findLemma(words, tag, knowledge)))
)

/** Longer words may be views into the text of their report, which must not be kept with them. */
const longestKept = 12

const straighten = (words: string): string => words.replaceAll(/[’`]/g, "'")

function findLemma(words: string, tag: string, knowledge: LemmaKnowledge): string {
  const form = straighten(words).toLowerCase()
  const lemma = knowledge.exceptions[tag]?.get(form) ?? rewrite(form, knowledge.rules[tag] ?? [])
  return knowledge.spellings.get(lemma) ?? rewrite(lemma, tag === 'VERB' || tag === 'NOUN' ? knowledge.spellingRules : [])
}

function rewrite(form: string, rules: readonly EndingRule[]): string {
  for (const [ending, replacement] of rules) if (ending.test(form)) return form.replace(ending, replacement)
  return form
}
