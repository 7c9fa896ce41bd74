import type { Signature, Standing } from './standing.ts'

/** The words by which a language says whether a thing happened. All are lemmas in lower case unless told otherwise. */
export type StandingWords = {
  /** A governing verb, noun or adjective → what it makes of what it governs; `fail to`, `stop doing`, `know that` go before the bare lemma. */
  readonly signatures: ReadonlyMap<string, Signature>
  /** The same for deeds named by a noun: prevent an attack, fear of an attack. */
  readonly deeds: ReadonlyMap<string, Signature>
  /** Modal auxiliaries → standing of their verb. */
  readonly modals: ReadonlyMap<string, Standing>
  /** What a modal's standing becomes before a perfect: "could have left" did not. */
  readonly perfectModals: ReadonlyMap<Standing, Standing>
  /** Adverbs and adjectives on a predicate → standing: allegedly, suspected, planned … */
  readonly hedges: ReadonlyMap<string, Standing>
  /** Negations on a predicate: not, never, hardly … */
  readonly negations: ReadonlySet<string>
  /** Words before which a negation denies nothing: not only, not just. */
  readonly notOnly: ReadonlySet<string>
  /** Determiners that leave nobody or next to nobody: no, few, neither. */
  readonly noneOf: ReadonlySet<string>
  /** Pronouns for nobody and nothing, as printed. */
  readonly nobodies: ReadonlySet<string>
  /** Conjunctions of what is only imagined: if, unless, lest … */
  readonly hypotheses: ReadonlySet<string>
  /** Words that open an indirect question: if, whether. */
  readonly askers: ReadonlySet<string>
  /** Words before a deed that was left undone: without, instead. */
  readonly withouts: ReadonlySet<string>
  /** Conjunctions of a time that has not come unless told of the past: until, once, when, before. */
  readonly openTimes: ReadonlySet<string>
  /** Verbs that need no "I": hope, thank, love. */
  readonly unspokenI: ReadonlySet<string>
  /** Prepositions of a deed that a verb is about: accuse of doing, prevent from doing. */
  readonly ofDeeds: ReadonlySet<string>
  /** Words that leave an indirect question open: unclear, doubt; and those that do when negated: clear, know. */
  readonly unsettled: ReadonlySet<string>
  readonly settled: ReadonlySet<string>
  /** "had yet to leave". */
  readonly yets: ReadonlySet<string>
  /** Adjectives that deny what they are said of: untrue, false; and those that do when negated: true. */
  readonly refuting: ReadonlySet<string>
  readonly upholding: ReadonlySet<string>
  /** Verbs whose subject came to nothing: fail, falter. */
  readonly fizzling: ReadonlySet<string>
  /** Nouns for a share in a deed, which is done or not as the share is had or not: responsibility, involvement. */
  readonly parts: ReadonlySet<string>
  /** Nouns that only count or group what follows "of". */
  readonly quantities: ReadonlySet<string>
  /** Verbs whose object is the deed and whose subject does, or suffers, it; verbs whose subject is the deed. */
  readonly doing: ReadonlySet<string>
  readonly suffering: ReadonlySet<string>
  readonly happening: ReadonlySet<string>
  /** Prepositions of what is merely talked of: "asked about the raid" asks for no raid. */
  readonly topics: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  /** Verbs that before an infinitive only tell the future: go. */
  readonly futures: ReadonlySet<string>
  /** Verbs after which, once past, what is told to follow of the thing resolved on did follow: decide, agree. */
  readonly resolves: ReadonlySet<string>
  /** Words of a time that has not come: tomorrow, next. */
  readonly comings: ReadonlySet<string>
  /** Verbs that "would" only makes polite: like, love, prefer. */
  readonly polite: ReadonlySet<string>
  /** Verbs of the senses, and the modals that make what they tell no less a fact: "could hear". */
  readonly sensing: ReadonlySet<string>
  readonly abilities: ReadonlySet<string>
  /** Words before the one thing that is left to do: "no choice but to leave". */
  readonly excepting: ReadonlySet<string>
  /** Verbs of saying that what others say is not so: deny, reject, dismiss … */
  readonly denying: ReadonlySet<string>
  /** Pronouns that stand for what was told before in "denied it". */
  readonly backPointing: ReadonlySet<string>
}
