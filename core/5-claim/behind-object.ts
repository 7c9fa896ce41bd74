import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Frame } from './frame.ts'
import { caseLemmas, deps } from './walk.ts'

/** "took a charge from under a car": what stands behind a preposition, as a part of the object in the tree. */
export const behindObject = (
  sentence: Sentence,
  { object, nominal }: Frame,
  prepositions: ReadonlySet<string> | undefined
): readonly number[] =>
  nominal || !prepositions
    ? []
    : gather(object, head => deps(sentence, head, 'nmod')).filter(index =>
        caseLemmas(sentence, index).some(one => one !== 'of' && prepositions.has(one))
      )

/** Adjectives and participles on an object: "left three people dead", "3 citizens killed"; on its last noun in the tree: "set the rice of ten farmers ablaze". */
export const describedBy = (sentence: Sentence, heads: readonly number[]): readonly number[] =>
  gather(heads, head => [
    ...deps(sentence, head, ['acl', 'amod', 'xcomp']),
    ...gather(deps(sentence, head, 'nmod'), index => deps(sentence, index, 'acl').filter(one => one > index))
  ])

/** "set the clinic ablaze": what becomes of the one done to, when the tree has it as a clause of one word. */
export const bareClauses = (sentence: Sentence, frame: Frame): readonly number[] =>
  frame.clauses.filter(index => (sentence.dependents[index] ?? []).length === 0)
