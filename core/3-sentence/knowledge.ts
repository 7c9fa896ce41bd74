/** Rewrites of a word's ending, tried in order; the first that matches is taken. */
export type EndingRule = readonly [ending: RegExp, replacement: string]

/** How a language's words go back to their lemmas. */
export type LemmaKnowledge = {
  /** Universal tag → form → lemma, for what the rules would get wrong. All in lower case. */
  readonly exceptions: Readonly<Record<string, ReadonlyMap<string, string>>>
  /** Universal tag → rules for forms that are no exception. A tag without rules keeps its form. */
  readonly rules: Readonly<Record<string, readonly EndingRule[]>>
  /** Lemma → the one spelling that all rules of the lexicon use: `defence` → `defense`. */
  readonly spellings: ReadonlyMap<string, string>
  readonly spellingRules: readonly EndingRule[]
}

/** What this stage has to know of a language. Words are in lower case; abbreviations carry their full stop. */
export type SentenceKnowledge = {
  /** Never end a sentence before a capital: `gen.`, `lt.`, `st.` */
  readonly abbreviations: ReadonlySet<string>
  /** May end a sentence, and keep their full stop there: `a.m.`, `u.s.`, `inc.` */
  readonly closingAbbreviations: ReadonlySet<string>
  /** Abbreviations only before a number: `no.`, `sept.`, `art.` */
  readonly numberAbbreviations: ReadonlySet<string>
  /** Names of one letter that may end a sentence: `X`, the network */
  readonly letterNames: ReadonlySet<string>
  /** Words that, capitalised after a doubtful full stop, begin a sentence: `the`, `he`, `meanwhile` */
  readonly openers: ReadonlySet<string>
  /** Openers so sure that they begin a sentence even where the full stop was lost: `the`, `it`, `meanwhile` */
  readonly lostStopOpeners: ReadonlySet<string>
  /** Words after which a capitalised opener begins no sentence: `of`, `in`, `said` */
  readonly lostStopBlockers: ReadonlySet<string>
  /** Words of two tokens: `cannot` → `can`, `not` (only the lengths matter) */
  readonly contractions: ReadonlyMap<string, readonly string[]>
  /** Endings that are tokens of their own, with `'` for every apostrophe: `n't`, `'s` */
  readonly clitics: readonly string[]
  /** Stay joined to what follows their hyphen: `anti`, `non`, `co` */
  readonly prefixes: ReadonlySet<string>
  /** Units that are cut from the number before them: `km`, `m`, `pm` */
  readonly units: ReadonlySet<string>
  /** Words before which a sentence that is far too long may be cut: `and`, `but`, `while` */
  readonly joiners: ReadonlySet<string>
  readonly lemmas: LemmaKnowledge
  /** Lemmas of common nouns of people: `rebel`, `resident`. */
  readonly nounsOfPeople: ReadonlySet<string>
  /** Munitions, aircraft and deeds of violence, in the singular: they too begin sentences in the plural. */
  readonly nounsOfArms: ReadonlySet<string>
  /** Words that before a colon are who speaks, not where: `mayor`, `nato` */
  readonly speakerLabels: ReadonlySet<string>
  /** Lemmas of the verbs that report speech: `say`, `warn` */
  readonly saying: ReadonlySet<string>
  /** Lemmas of the conjunctions that begin a condition: `if`, `unless`. */
  readonly conditions: ReadonlySet<string>
  /** Lemmas of verbs that nobody suffers: before them a number is who does it: `die`, `flee`, `return`. */
  readonly unsuffered: ReadonlySet<string>
  /** Lemmas of verbs that make someone do something: `force`, `order`. */
  readonly compelling: ReadonlySet<string>
  /** Lemmas of verbs that make someone go, and prepositions of ways that are the verb's: `send`, `across`. */
  readonly driving: { readonly verbs: ReadonlySet<string>; readonly ways: ReadonlySet<string> }
  /** Lemmas of verbs by which a deed is blamed on someone: `blame`. */
  readonly blaming: ReadonlySet<string>
  /** Past forms that are no participles: `took`, `overran`. */
  readonly plainPasts: ReadonlySet<string>
  /** Words that open a clause of time or cause and may look like prepositions: `as`, `after`. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Lemmas of deeds of violence that are named in -ing: `shell`, `fight`. */
  readonly gerundDeeds: ReadonlySet<string>
  /** Lemmas of what people flee or live through, and of verbs for that: "fled fighting". */
  readonly undergone: { readonly verbs: ReadonlySet<string>; readonly deeds: ReadonlySet<string> }
  /** Prepositions before a deed named in -ing: "in police firing". */
  readonly deedOpeners: ReadonlySet<string>
  /** Adjectives of what became of someone, which a tagger takes for verbs in headlines: `dead`. */
  readonly fates: ReadonlySet<string>
  /** Words that end an age, and what it is counted in: "14-year-old". */
  readonly ages: { readonly words: ReadonlySet<string>; readonly units: ReadonlySet<string> }
  /** Lemmas of verbs that are always done to someone: without an object their past form is passive: `kill`, `wound`, with a particle `round up`. */
  readonly suffered: ReadonlySet<string>
  /** Words that stand for one more of those just named: `another`, `third`. */
  readonly oneMore: ReadonlySet<string>
  /** Verbs of two words whose second could be a preposition: `hand over`. */
  readonly phrasal: ReadonlySet<string>
  /** Lemmas of deeds of violence that are noun and verb: `bomb`, `shell`. */
  readonly headlineDeeds: ReadonlySet<string>
  /**
   * Verbs of deeds that a headline tells right behind who does them, in the form that agrees: `lynch`, `pound`; nouns of doers beside those of force and of
   * arms: `court`; and nouns that take the plural form as they are: `police`.
   */
  readonly agreeing: { readonly deeds: ReadonlySet<string>; readonly doers: ReadonlySet<string>; readonly plurals: ReadonlySet<string> }
  /** Forms of helping verbs that agree with one: `was`, `has`. */
  readonly singularHelpers: ReadonlySet<string>
  /** What ends a noun made of a verb by a hyphen: the "in" of "sit-in". */
  readonly hyphenEnds: ReadonlySet<string>
  /** Words with a hyphen → the lemma that the lexicon has: `shoot-out` → `shootout`. */
  readonly joinedSpellings: ReadonlyMap<string, string>
  /** Nouns that a tagger takes for pronouns: `mine`; and words before them that show the pronoun. */
  readonly nounsLikePronouns: ReadonlySet<string>
  readonly ownersBefore: ReadonlySet<string>
  /** Words for a person and for a machine that flies; words before them and verbs after them that show the machine; and its plain lemma. */
  readonly flown: {
    readonly words: ReadonlySet<string>
    readonly kinds: ReadonlySet<string>
    readonly verbs: ReadonlySet<string>
    readonly meant: string
  }
  /** Lemmas of nouns of those who fight, fly or riot: `army`, `jet`. */
  readonly nounsOfForce: ReadonlySet<string>
}
