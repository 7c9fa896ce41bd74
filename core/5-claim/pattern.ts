import { gather, invariant } from '#base'
import type { Grammar } from './grammar.ts'
import type { ClaimRule, Pattern } from './rule.ts'

/** A place in a pattern that something of the sentence fills. */
export type Slot = {
  /** What it fills: `by`, `to`, `at`, `about`; empty for `X`. */
  readonly roles: readonly Role[]
  readonly required: boolean
  /** Only these lemmas or `@class`es. */
  readonly only?: ReadonlySet<string>
  /** Only with one of these lemmas or `@class`es before it: `X:convoy~aid|relief`. */
  readonly modifiers?: ReadonlySet<string>
}

export type Role = 'by' | 'to' | 'at' | 'about'

/** One thing that follows the anchor: an object, a prepositional phrase, a predicate word, a clause. */
export type Complement = {
  /** Preposition lemmas; absent for a bare complement. */
  readonly prepositions?: ReadonlySet<string>
  readonly slot?: Slot
  readonly lemmas?: ReadonlySet<string>
  readonly clause?: ClauseKind
  /** Lemmas or `@class`es one of which must stand before the anchor noun: `~air|drone`. */
  readonly modifiers?: ReadonlySet<string>
  readonly required: boolean
}

/** Any clause; `infinitive` only "to do"; `duty` what another must do; `resolve` what the subject itself will or will not do; `refusal` what it will not. */
export type ClauseKind = 'any' | 'infinitive' | 'duty' | 'resolve' | 'refusal'

export type CompiledPattern = {
  readonly rule: ClaimRule
  readonly pattern: Pattern
  readonly type: string
  readonly nominal: boolean
  readonly anchors: ReadonlySet<string>
  /** One of these must go with the verb. */
  readonly particles?: ReadonlySet<string>
  readonly subject?: Slot
  readonly complements: readonly Complement[]
  /** Words or lemmas of which the sentence must have one, for each word that the pattern cannot do without. */
  readonly words: readonly (readonly string[])[]
}

/** Reads `when` of one pattern. Throws, naming the rule, when it is not written as `rule.ts` says. */
export function compilePattern(rule: ClaimRule, pattern: Pattern, grammar: Grammar): CompiledPattern {
  const fail = (why: string) => `${rule.rule}: ${pattern.when}: ${why}`
  invariant(pattern.says.length > 0, fail('a pattern needs an example'))
  const { words, nominal, at } = openPattern(pattern)
  invariant(at >= 0 && at <= 1, fail('write at most one role, then the verb or noun'))
  invariant(!nominal || at === 0, fail('a noun comes right after "the"'))
  const subject = at === 1 ? slotOf(words[0]!) : undefined
  const anchors = alternatives(words[at]!)
  const rest = words.slice(at + 1)
  const marked = rest[0]?.startsWith('+') ? rest.shift()?.slice(1) : undefined
  const particle =
    marked ?? (!nominal && rest[0] !== undefined && grammar.particles.has(rest[0]) && !takesNoun(rest, grammar) ? rest.shift() : undefined)
  const complements = complementsOf(rest, grammar, fail)
  return {
    rule,
    pattern,
    type: pattern.type ?? rule.type,
    nominal,
    anchors,
    ...(particle ? { particles: alternatives(particle) } : {}),
    ...(subject ? { subject } : {}),
    complements,
    words: gather(complements, complement => wordsNeeded(complement, nominal))
  }
}

/** Words of a pattern, whether it is told by a noun, and which of them is the first that is no role: its anchor. */
function openPattern({ when }: Pattern): { readonly words: string[]; readonly nominal: boolean; readonly at: number } {
  const words = when.trim().split(/\s+/)
  const nominal = words[0] === 'the'
  if (nominal) words.shift()
  return { words, nominal, at: words.findIndex(word => !isRole(word)) }
}

/** Which lemmas a pattern is found by, before it is compiled. */
export function anchorsIn(pattern: Pattern): Pick<CompiledPattern, 'nominal' | 'anchors'> {
  const { words, nominal, at } = openPattern(pattern)
  return { nominal, anchors: alternatives(words[at] ?? '') }
}

/**
 * What must stand in the sentence: where no class of nouns will do, one of the lemmas themselves; and a preposition, or the word it begins with.
 * What a noun is done to may stand without its own.
 */
function wordsNeeded({ lemmas, modifiers, prepositions, slot, required }: Complement, nominal: boolean): CompiledPattern['words'] {
  if (!required) return []
  const words = [...(lemmas ?? modifiers ?? [])]
  const isLed = prepositions !== undefined && !modifiers && !(nominal && slot)
  return [
    ...(words.length > 0 && !words.some(word => word.startsWith('@')) ? [words] : []),
    ...(isLed ? [gather([...prepositions], one => (one === 'of' ? [one, ...owned] : (one.split(' ')[0] ?? one)))] : [])
  ]
}

/** "the base is the rebels'": what is someone's is of them. */
const owned = ["'s", '’s', "'", '’']

function complementsOf(words: readonly string[], grammar: Grammar, fail: (why: string) => string): readonly Complement[] {
  const out: Complement[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    const options = alternatives(word)
    const next = words[i + 1]
    if (next !== undefined && [...options].every(option => grammar.prepositions.has(option))) {
      out.push({ prepositions: options, ...contentOf(next) })
      i += 1
    } else {
      invariant(![...options].some(option => grammar.prepositions.has(option)) || isRole(word), fail(`"${word}" leads nowhere`))
      out.push(contentOf(word))
    }
  }
  return out
}

function contentOf(word: string): Complement {
  if (word.startsWith('~')) return { modifiers: alternatives(word.slice(1)), required: true }
  const clause = clauseKinds[word.replace(/[()]/g, '')]
  if (clause) return { clause, required: !word.startsWith('(') }
  if (isRole(word)) {
    const slot = slotOf(word)
    return { slot, required: slot.required || word === 'X' }
  }
  const lemmas = alternatives(word)
  invariant(![...lemmas].some(isRole), `"${word}" mixes roles and words`)
  return { lemmas, required: true }
}

const clauseKinds: Readonly<Record<string, ClauseKind>> = {
  CLAUSE: 'any',
  INFINITIVE: 'infinitive',
  DUTY: 'duty',
  RESOLVE: 'resolve',
  REFUSAL: 'refusal'
}

const isRole = (word: string): boolean => /^\(?(X|[A-Z]{2,})(\|[A-Z]{2,})*(:[^)]*)?\)?!?$/.test(word)

function slotOf(word: string): Slot {
  const optional = word.startsWith('(')
  const [names = '', listed = ''] = word.replace(/[()!]/g, '').split(':')
  const [only, modifiers] = listed.split('~')
  const roles = names
    .split('|')
    .filter(name => name !== 'X')
    .map(name => name.toLowerCase() as Role)
  const byAlone = roles.length === 1 && roles[0] === 'by' && !word.endsWith('!')
  return {
    roles,
    required: !optional && !byAlone && (roles.length > 0 || listed !== ''),
    ...(only ? { only: new Set(only.split('|')) } : {}),
    ...(modifiers ? { modifiers: new Set(modifiers.split('|')) } : {})
  }
}

const alternatives = (word: string): ReadonlySet<string> => new Set(word.replace(/[()]/g, '').replaceAll('_', ' ').split('|'))

/** Whether a particle-like word stands before a noun or role: "up AT" is a particle and an object, "under fire" a preposition. */
const takesNoun = (rest: readonly string[], grammar: Grammar): boolean =>
  grammar.prepositions.has(rest[0]!) && rest[1] !== undefined && (!isRole(rest[1]) || grammar.locative.has(rest[0]!))
