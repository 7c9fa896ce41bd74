import { compileRelations, type RelationKnowledge } from '@vedette/core'
import { grammar } from '../languages/en/grammar.ts'
import { loadNouns } from '../languages/en/load-nouns.ts'
import { including, relationRules } from './index.ts'

/** What reading relations takes. Throws when a rule is badly written. */
export const loadRelations = (): RelationKnowledge => ({
  grammar,
  nouns: loadNouns(),
  relations: compileRelations(relationRules, grammar),
  including
})
