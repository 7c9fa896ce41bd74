import { cleanText, compileRules, type Encoding, type Knowledge, type Report, readSentences } from '@vedette/core'

/**
 * Knowledge that claims something of every verb and noun of one report, with the word's lemma as its type: what is measured is then who
 * says a thing and whether it happened, not which deeds the lexicon knows. Verbs of saying, which only hand on, are left out.
 */
export async function anyWordKnowledge(report: Report, knowledge: Knowledge): Promise<Knowledge> {
  const read = new Map<string, Promise<Encoding>>()
  const encoder = (words: readonly string[]): Promise<Encoding> => {
    const key = words.join(' ')
    const encoding = read.get(key) ?? knowledge.encoder(words)
    read.set(key, encoding)
    return encoding
  }
  const { grammar } = knowledge.claims
  const { sentences } = await readSentences(cleanText(report, knowledge.text), { encoder, language: knowledge.sentences })
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ lemma }) => /^[a-z]+(-[a-z]+)*$/i.test(lemma))
  const lemmasOf = (tags: RegExp): readonly string[] => [
    ...new Set(words.filter(({ tag }) => tags.test(tag)).map(({ lemma }) => lemma.toLowerCase()))
  ]
  const verbs = lemmasOf(/^(VERB|ADJ|AUX)$/).filter(lemma => !grammar.saying.has(lemma))
  const nouns = lemmasOf(/^NOUN$/)
  const rules = [
    ...verbs.map(lemma => ruleOf(`verb-${lemma}`, lemma, `BY ${lemma}`)),
    ...nouns.map(lemma => ruleOf(`noun-${lemma}`, lemma, `the ${lemma}`))
  ]
  return {
    ...knowledge,
    encoder,
    claims: { ...knowledge.claims, rules: compileRules(rules, grammar), codings: { ...knowledge.claims.codings, acled: [] } }
  }
}

const ruleOf = (rule: string, type: string, when: string) => ({
  rule,
  kind: 'event' as const,
  type,
  patterns: [{ when, says: ['made for one report'] }]
})
