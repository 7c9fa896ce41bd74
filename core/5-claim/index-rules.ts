import { invariant } from '#base'
import type { Grammar } from './grammar.ts'
import { anchorsIn, type CompiledPattern, compilePattern } from './pattern.ts'
import type { ClaimRule } from './rule.ts'
import { type FindLemma, widenWords, withLemmas } from './with-lemmas.ts'

/** Patterns, in the order of their rules, by the lemma of their anchor. */
export type RuleIndex = { readonly verbs: Patterns; readonly nouns: Patterns }

export type Patterns = { readonly get: (lemma: string) => readonly CompiledPattern[] | undefined }

/** All patterns of all rules; with lemmas, whatever form their words are written in. Throws when one is badly written. */
export function compileRules(rules: readonly ClaimRule[], grammar: Grammar, lemmaOf?: FindLemma): RuleIndex {
  const all: Compile[] = []
  const index = fileRules(rules, grammar, lemmaOf, all)
  for (const compile of all) compile()
  return index
}

/**
 * The same, but a pattern is compiled when one of its anchors is first asked for: a report asks for a few of some thousand. A badly written one throws
 * then, so that rules must have been compiled once before they are given to others: a test of the lexicon does.
 */
export const indexRules = (rules: readonly ClaimRule[], grammar: Grammar, lemmaOf?: FindLemma): RuleIndex =>
  fileRules(rules, grammar, lemmaOf, [])

type Compile = () => CompiledPattern

function fileRules(rules: readonly ClaimRule[], grammar: Grammar, lemmaOf: FindLemma | undefined, all: Compile[]): RuleIndex {
  const verbs = new Map<string, Compile[]>()
  const nouns = new Map<string, Compile[]>()
  const seen = new Set<string>()
  for (const rule of rules) {
    invariant(!seen.has(rule.rule), `two rules of one name: ${rule.rule}`)
    seen.add(rule.rule)
    for (const pattern of rule.patterns) {
      const compile = once(() => {
        const written = compilePattern(rule, pattern, grammar)
        return lemmaOf ? withLemmas(written, lemmaOf) : written
      })
      all.push(compile)
      const { nominal, anchors } = anchorsIn(pattern)
      const index = nominal ? nouns : verbs
      for (const anchor of lemmaOf ? widenWords(anchors, nominal ? 'NOUN' : 'VERB', lemmaOf) : anchors) {
        const others = index.get(anchor)
        if (others) others.push(compile)
        else index.set(anchor, [compile])
      }
    }
  }
  return { verbs: compiledWhenAsked(verbs), nouns: compiledWhenAsked(nouns) }
}

function compiledWhenAsked(index: ReadonlyMap<string, readonly Compile[]>): Patterns {
  const asked = new Map<string, readonly CompiledPattern[]>()
  return {
    get: lemma => {
      const before = asked.get(lemma)
      if (before) return before
      const patterns = index.get(lemma)?.map(compile => compile())
      if (patterns) asked.set(lemma, patterns)
      return patterns
    }
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
