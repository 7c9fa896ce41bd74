import type { Sentence } from './sentence.ts'
import { dependentsOf } from './tree.ts'

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor'])

/** Whether a word is denied by a word of its own: "did not shell", "no longer hold", "no civilians". What stands above it is not looked at. */
export function isNegated(sentence: Sentence, index: number): boolean {
  return dependentsOf(sentence, index, ['advmod', 'det', 'cc', 'cc:preconj']).some(
    token =>
      NEGATIONS.has(token.lemma.toLowerCase()) ||
      (token.relation === 'advmod' &&
        dependentsOf(sentence, token.index, ['advmod', 'det']).some(inner => inner.lemma.toLowerCase() === 'no'))
  )
}
