import type { EndingRule, LemmaKnowledge } from './knowledge.ts'

/** The lemma of a word with its universal tag, in lower case and in the lexicon's spelling; a proper noun is kept as printed. */
export function lemmaOf(words: string, tag: string, knowledge: LemmaKnowledge): string {
  const plain = words.replaceAll(/[’`]/g, "'")
  if (tag === 'PROPN') return plain
  const form = plain.toLowerCase()
  const lemma = knowledge.exceptions[tag]?.get(form) ?? rewrite(form, knowledge.rules[tag] ?? [])
  return knowledge.spellings.get(lemma) ?? rewrite(lemma, tag === 'VERB' || tag === 'NOUN' ? knowledge.spellingRules : [])
}

function rewrite(form: string, rules: readonly EndingRule[]): string {
  for (const [ending, replacement] of rules) if (ending.test(form)) return form.replace(ending, replacement)
  return form
}
