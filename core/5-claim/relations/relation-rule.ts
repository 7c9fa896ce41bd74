import type { Grammar } from '../grammar.ts'
import { compileRules, type RuleIndex } from '../index-rules.ts'
import type { Pattern } from '../rule.ts'
import type { RelationKind } from './relation.ts'

/**
 * Patterns (in the notation of `rule.ts`) of what makes a relation between `BY` and `TO`, or between two that are both `BY`. A `deed` is what one does
 * to the other; a `role` is a noun for what one is to the other, whose bearer is the noun itself, who it stands beside or whom it is said of.
 */
export type RelationRule = {
  /** Kebab-case, unique: `fights`. */
  readonly rule: string
  readonly relation: RelationKind
  readonly reads: 'deed' | 'role'
  readonly patterns: readonly Pattern[]
}

/** All relation rules, by the lemma of their anchor. */
export const compileRelations = (rules: readonly RelationRule[], grammar: Grammar): RuleIndex =>
  compileRules(
    rules.map(({ rule, relation, reads, patterns }) => ({ rule, kind: reads === 'role' ? 'state' : 'event', type: relation, patterns })),
    grammar
  )
