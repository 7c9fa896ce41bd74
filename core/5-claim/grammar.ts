import type { StandingWords } from './standing/standing-words.ts'

/** What a language does around a predicate, as data: everything that the claim stage knows of a language beside the rules themselves. */
export type Grammar = StandingWords & {
  /** Prepositions that patterns may name. */
  readonly prepositions: ReadonlySet<string>
  /** Particles of phrasal verbs: up, out, off … */
  readonly particles: ReadonlySet<string>
  /** Pronouns and adverbs that open a relative clause: which, who, where … */
  readonly relatives: ReadonlySet<string>
  /** Verbs whose object does what the infinitive says: tell, order, force, urge … */
  readonly objectControl: ReadonlySet<string>
  /** Modal auxiliaries of what someone means to do: will, would. */
  readonly willing: ReadonlySet<string>
  /** Nouns of answering: what they answer was done before, by others: response, revenge … */
  readonly answers: ReadonlySet<string>
  /** Prepositions of where a move leads. */
  readonly goals: ReadonlySet<string>
  /** Words that open a clause about the time before them: "when". */
  readonly timeRelatives: ReadonlySet<string>
  /** Words that say among which a rank holds: "the first since". */
  readonly rankedFrom: ReadonlySet<string>
  /** Ranks: "first", "deadliest". */
  readonly rank: RegExp
  /** Prepositions of what a deed is done for: "arrested over the killing of". */
  readonly grounds: ReadonlySet<string>
  /** Prepositions of what is talked about: about, regarding … */
  readonly topics: ReadonlySet<string>
  /** Conjunctions of what happened before: after, since … */
  readonly earlier: ReadonlySet<string>
  /** Conjunctions of what happened afterwards: before. */
  readonly later: ReadonlySet<string>
  /** Conjunctions that open a condition: if, unless, once … */
  readonly conditions: ReadonlySet<string>
  /** Those of them that call off what is said: unless, until. */
  readonly exceptions: ReadonlySet<string>
  /** Noun phrases that open a condition after "in": case, event … */
  readonly conditionNouns: ReadonlySet<string>
  /** Prepositions that place a claim: in, at, near … */
  readonly locative: ReadonlySet<string>
  /** Words that say that all of something is meant: all, entire, full … */
  readonly wholes: ReadonlySet<string>
  /** Adverbs that take something from a whole: almost, nearly … */
  readonly nearly: ReadonlySet<string>
  /** Prepositions of what a whole does not take in: except, but … */
  readonly excepting: ReadonlySet<string>
  /** Words before a day up to which something was counted: as of. */
  readonly reckoning: ReadonlySet<string>
  /** Nouns of dying that say nothing of a killing: death, demise … */
  readonly passings: ReadonlySet<string>
  /** Nouns of how many there are, which with "the" are not those they count: number, total … */
  readonly tallies: ReadonlySet<string>
  /** Words before what is named of a whole: including, such as. */
  readonly including: ReadonlySet<string>
  /** Nouns of how one travels or when, which do nothing behind "by": boat, road, night. */
  readonly conveyances: ReadonlySet<string>
  /** Verbs whose past is as their present: "hit", "slit". */
  readonly unchanging: ReadonlySet<string>
  /** Verbs that nothing is done by, unless an auxiliary says so: "exploded by the door" tells where. */
  readonly intransitive: ReadonlySet<string>
  /** Verbs and nouns of mishaps, by which people die and nobody kills them: sink, capsize, stampede. */
  readonly mishaps: ReadonlySet<string>
  /** Prepositions of whom a deed would meet: against, on, to, with … */
  readonly meeting: ReadonlySet<string>
  /** Prepositions by which a subject takes part in a deed: "advanced in an offensive". */
  readonly partaking: ReadonlySet<string>
  /** Words that put others beside who acts, alone or before a preposition: "alongside the army", "together with the army". */
  readonly accompanying: ReadonlySet<string>
  /** Prepositions of whom a fight is with: with, against. */
  readonly opposing: ReadonlySet<string>
  /** Lemmas of those who tell of their own town, or before a noun for them: mayor, resident, hospital, local. */
  readonly locals: ReadonlySet<string>
  /** Lemmas of nouns of people that are many in the singular, or not one: population, clergy. */
  readonly peopleAtLarge: ReadonlySet<string>
  /** Lemmas of what force is used for against people: "fired to disperse the crowd". */
  readonly dispersing: ReadonlySet<string>
  /** Prepositions of a fight that went before what the clause tells: after, following. */
  readonly outlasting: ReadonlySet<string>
  /** Verbs of taking a place, for which forces fight: capture, retake, seize … */
  readonly taking: ReadonlySet<string>
  /** Verbs by which a lasting state begins: establish, set up, sign … */
  readonly beginning: ReadonlySet<string>
  /** Verbs of saying, whose clause is what someone says. */
  /** Times that only lead from one thing told to another: `meanwhile`. */
  readonly asides: ReadonlySet<string>
  /** Words at the head of a sentence that turns to something else: `separately`. */
  readonly turns: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  /** Nouns of saying with a clause or "of": statement, report, announcement … */
  readonly sayingNouns: ReadonlySet<string>
  /** Prepositions that name a source: according to, per … */
  readonly sourcePrepositions: ReadonlySet<string>
  /** Verbs of saying that leave open what they say: accuse, suspect, believe … */
  readonly doubting: ReadonlySet<string>
  /** Verbs by which a deed is blamed on someone: blame, pin … */
  readonly blaming: ReadonlySet<string>
  /** Adjectives of who did a deed: responsible, guilty … */
  readonly answerable: ReadonlySet<string>
  /** Verbs by which one has a part in a deed: claim, accept, bear, play … */
  readonly owning: ReadonlySet<string>
  /** Verbs of answering to what others say: comment, respond, react … */
  readonly reacting: ReadonlySet<string>
  /** Classes of actors whose being somewhere is no presence of forces: media, monitors, aid agencies … */
  readonly unarmed: ReadonlySet<string>
  /** Classes of nouns, and adjectives on them, that name what civilians live by: homes, schools, "residential" … */
  readonly civilianThings: ReadonlySet<string>
}
