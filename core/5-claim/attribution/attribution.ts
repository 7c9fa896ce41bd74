import type { Span } from '#base'

/** What a cue makes of the content: said, thought, wanted, judged, or shown by what someone found. */
export type CueKind = 'say' | 'think' | 'want' | 'judge' | 'show'

/** Someone is made the source of something by a word of the text. Each part may stand in several pieces. */
export type Attribution = {
  readonly kind: CueKind
  readonly source: Span
  readonly cue: Span
  readonly content: readonly Span[]
}

/** Words that make someone a source. All are lemmas in lower case. */
export type CueWords = {
  /** Verbs whose clause is what their subject says, thinks or wants. */
  readonly clauses: ReadonlyMap<string, CueKind>
  /** Verbs that only bring what is quoted beside them: "…", he continued. */
  readonly quotes: ReadonlyMap<string, CueKind>
  /** Verbs whose object is. */
  readonly deeds: ReadonlyMap<string, CueKind>
  /** Verbs and adjectives with a preposition: `call for`, `aware of`. */
  readonly prepositions: ReadonlyMap<string, CueKind>
  /** Adjectives that take a clause: aware, sure. */
  readonly adjectives: ReadonlySet<string>
  /** Pronouns that stand for no one who could speak: that, what, there. */
  readonly nobody: ReadonlySet<string>
  /** Words that take up what was said before: "denies it". */
  readonly takingUp: ReadonlySet<string>
  /** Nouns that before a colon are whose words follow: poll, police. */
  readonly labels: ReadonlySet<string>
  /** Nouns whose owner is the source: claim, plan, view. */
  readonly nouns: ReadonlySet<string>
  /** Prepositions that lead from such a noun to its content. */
  readonly nounPrepositions: ReadonlySet<string>
  /** Prepositions that lead from such a noun to its owner. */
  readonly ownedBy: ReadonlySet<string>
}
