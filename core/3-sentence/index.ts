export { buildSentence, type SentenceParts } from './build-sentence.ts'
export { caseOf } from './case-of.ts'
export type { Encoder, Encoding } from './encoder.ts'
export { findTokens } from './find-tokens.ts'
export { isNegated } from './is-negated.ts'
export type { EndingRule, LemmaKnowledge, SentenceKnowledge } from './knowledge.ts'
export { lemmaOf } from './lemma-of.ts'
export { lemmasIn, wordsIn } from './lemmas-in.ts'
export { nounPhrase } from './noun-phrase.ts'
export { printTree } from './print-tree.ts'
export { type Reading, readEncoding } from './read-encoding.ts'
export { readSentences } from './read-sentences.ts'
export type { Chunk, Sentence, Token } from './sentence.ts'
export { type SentencePlace, sentenceOf, textOf } from './sentence-of.ts'
export { splitParagraph } from './split-paragraph.ts'
export { summedClause } from './summed-clause.ts'
export {
  ancestors,
  conjunctsOf,
  dependentsOf,
  firstConjunct,
  headOf,
  headOfRange,
  isRelation,
  isUnder,
  rootOf,
  spanOf,
  subtree,
  type TokenRange,
  wordsOf
} from './tree.ts'
