import type { Sentence } from '#sentence'
import { deps, relationIs } from '../walk.ts'
import { aimOf } from './aim-of.ts'
import { clauseContext } from './clause-context.ts'
import { governedClause } from './governed-clause.ts'
import { governedDeed } from './governed-deed.ts'
import { isCommand, questionOf } from './mood.ts'
import { isDenied, modalOf, ownStanding } from './own-standing.ts'
import { type Standing, within } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { isInfinitive, isPast } from './tense.ts'
import { lemmaAt, wordAt } from './words-of.ts'

/** What is read of a predicate, and the rule that settled it. */
export type StandingReading = { readonly standing: Standing; readonly rule: string }

const fact = (rule: string): StandingReading => ({ standing: 'fact', rule })

/** Whether what a predicate tells happened, by its own words and by all that stands above it in the tree. */
export function readStanding(sentence: Sentence, index: number, known: StandingWords): StandingReading {
  const own = isComing(sentence, index, known) || isDue(sentence, index, known) ? 'planned' : ownStanding(sentence, index, known)
  const context = contextOf(sentence, index, known)
  const noun = sentence.tokens[index]!.tag === 'NOUN' && deps(sentence, index, 'cop').length === 0
  const standing = noun && own === 'counterfact' ? own : within(context.standing, own)
  return { standing, rule: own === 'fact' ? context.rule : `${own} itself; ${context.rule}` }
}

/** "is going to leave": a verb that only tells the future. */
const isComing = (sentence: Sentence, index: number, known: StandingWords): boolean =>
  known.futures.has(lemmaAt(sentence, index)) &&
  /ing$/i.test(sentence.tokens[index]!.words) &&
  deps(sentence, index, 'xcomp').some(child => isInfinitive(sentence, child))

/** "the talks begin tomorrow", "is leaving next week": a verb of the present with a time that has not come. */
function isDue(sentence: Sentence, index: number, known: StandingWords): boolean {
  if (sentence.tokens[index]!.tag !== 'VERB' || isPast(sentence, index) || isInfinitive(sentence, index)) return false
  if (deps(sentence, index, 'aux').some(child => !isBe(sentence, child))) return false
  return deps(sentence, index, ['obl', 'advmod', 'nmod:tmod']).some(time =>
    [time, ...deps(sentence, time, ['amod', 'compound', 'nmod'])].some(word => known.comings.has(lemmaAt(sentence, word)))
  )
}

const isBe = (sentence: Sentence, index: number): boolean => lemmaAt(sentence, index) === 'be'

/** What the words above a predicate make of it. */
function contextOf(sentence: Sentence, index: number, known: StandingWords): StandingReading {
  const token = sentence.tokens[index]!
  const { relation, head } = token
  const condition = conditionOn(sentence, index, known)
  if (condition) return condition
  if (head < 0 || relationIs(relation, ['root', 'parataxis', 'list', 'discourse', 'dep', 'vocative']))
    return mainClause(sentence, index, known)
  if (relation === 'conj') return conjunct(sentence, index, head, known)
  if (relationIs(relation, ['advcl'])) return clauseContext(sentence, index, known, readStanding)
  if (relation === 'acl:relcl')
    return isInfinitive(sentence, index) ? governedClause(sentence, index, known, readStanding) : fact('relative clause')
  if (relationIs(relation, ['ccomp', 'xcomp', 'csubj', 'acl'])) return governedClause(sentence, index, known, readStanding)
  if (relationIs(relation, ['obj', 'obl', 'nmod', 'nsubj', 'iobj', 'fixed'])) return governedDeed(sentence, index, known, readStanding)
  return fact('other')
}

/** "… if they attack": what stands under a condition is imagined, unless it is told of the past or is itself meant or asked. */
function conditionOn(sentence: Sentence, index: number, known: StandingWords): StandingReading | undefined {
  const clauses = deps(sentence, index, 'advcl').filter(child =>
    deps(sentence, child, 'mark').some(mark => known.hypotheses.has(lemmaAt(sentence, mark)))
  )
  if (
    clauses.length === 0 ||
    isResolved(sentence, index, known) ||
    (isPast(sentence, index) && modalOf(sentence, index, known) === undefined)
  )
    return undefined
  return { standing: isCommand(sentence, index, known) ? 'requested' : 'imagined', rule: 'under a condition' }
}

/** "plans to leave if …": what is meant to be done on a condition is meant. */
const isResolved = (sentence: Sentence, index: number, known: StandingWords): boolean => {
  const { relation, head } = sentence.tokens[index]!
  return relation === 'xcomp' && isInfinitive(sentence, index) && known.signatures.get(lemmaAt(sentence, head))?.done === 'planned'
}

function mainClause(sentence: Sentence, index: number, known: StandingWords): StandingReading {
  if (isDueTo(sentence, index, known)) return { standing: 'planned', rule: 'due to' }
  if (isInfinitive(sentence, index) && deps(sentence, index, 'cop').length > 0)
    return { standing: aimOf(sentence, index, known) ?? (isPast(sentence, index) ? 'fact' : 'planned'), rule: 'was to' }
  if (isInfinitive(sentence, index))
    return { standing: deps(sentence, index, 'nsubj').length > 0 ? 'planned' : 'imagined', rule: 'main infinitive' }
  if (isCommand(sentence, index, known)) return { standing: 'requested', rule: 'command' }
  const question = questionOf(sentence, index, known)
  if (question) return { standing: question, rule: 'question' }
  return fact('main clause')
}

/** "must leave or surrender", "leave now and go home": what is joined stands as the first does, unless it has a subject and a form of its own. */
function conjunct(sentence: Sentence, index: number, head: number, known: StandingWords): StandingReading {
  const context = contextOf(sentence, head, known)
  const alone = deps(sentence, index, ['nsubj', 'aux', 'cop']).length > 0
  const shares =
    !alone &&
    sentence.tokens[index]!.tag === sentence.tokens[head]!.tag &&
    deps(sentence, head, 'aux').length > 0 &&
    isPlain(sentence, index) === isPlain(sentence, head) &&
    !/s$/i.test(sentence.tokens[index]!.words.slice(lemmaAt(sentence, index).length))
  // "neither confirmed nor denied" denies both, once each.
  const first = isDenied(sentence, index, known) ? 'fact' : ownStanding(sentence, head, known)
  if (shares) return { standing: within(context.standing, first), rule: `joined, ${context.rule}` }
  // "allegedly crossed and detained": a doubt before both holds for both.
  const doubted =
    deps(sentence, index, ['nsubj', 'aux', 'cop', 'advmod']).length === 0 && deps(sentence, head, 'advmod').some(child => child < head)
  if (doubted && ownStanding(sentence, head, known) === 'possible' && deps(sentence, head, 'aux').length === 0)
    return { standing: within(context.standing, 'possible'), rule: `joined to a doubt, ${context.rule}` }
  if (context.rule === 'command' && deps(sentence, index, 'nsubj').length > 0) return fact('joined to a command')
  return { ...context, rule: `joined, ${context.rule}` }
}

/** "was due to open": before a verb with a form of "be", a word of what is meant is no preposition. */
const isDueTo = (sentence: Sentence, index: number, known: StandingWords): boolean =>
  deps(sentence, index, 'cop').length > 0 &&
  deps(sentence, index, ['mark', 'case']).some(
    child => deps(sentence, child, 'fixed').length > 0 && known.signatures.get(lemmaAt(sentence, child))?.done === 'planned'
  )

const isPlain = (sentence: Sentence, index: number): boolean => wordAt(sentence, index) === lemmaAt(sentence, index)
