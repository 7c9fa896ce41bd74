/**
 * One pattern of a claim rule, with its examples beside it.
 *
 * `when` is read over the dependency tree, on lemmas, in the active voice:
 * - `BY shell TO|AT`: verb; its subject is `by`; its object is `to` when it is an actor, `at` when it is a place.
 *   Passives, participles, relative clauses, control, coordination and "by"-agents are undone by the engine: write only the active form.
 * - `BY (shell|bombard|pound) TO|AT`: alternatives of a lemma, in whatever form and spelling; brackets around words hold them together and leave none out.
 * - `BY take control of AT`: verb + object noun + preposition (on the verb or on the noun).
 * - `BY pull out_of AT`: words of one preposition are joined by `_`.
 * - `BY take up AT`: verb + particle; `BY haul +in TO` where the particle could be a preposition too, `BY carry +away|off TO` where several do.
 * - `AT fall to BY`: roles go wherever the words put them.
 * - `AT be in hands of BY`: copula or a verb like remain, with a prepositional predicate.
 * - `the shelling of TO|AT by BY`: begins with `the`: a noun of action. Possessor, compound or demonym before it ("Russian shelling")
 *   and "by …" are `by` unless the pattern gives them another role; "in/at/near …" are `at`. Support verbs ("carried out", "came under")
 *   are undone by the engine.
 * - `the attack ~drone|bomb on AT`: one of these lemmas or `@class`es stands before the noun ("drone attack", "roadside bomb attack").
 * - `BY warn TO` … a role in capitals: BY TO AT ABOUT; `(TO)` in brackets is optional; a bare role is required. BY is optional always, unless written `BY!`.
 * - `TO|AT`: an actor fills TO, a place fills AT. `X` matches anything and fills nothing. `X:rocket` must be one of these lemmas or of the noun class `@weapon`,
 *   `X:convoy~aid` with one of these before it; `@actor` and `@named` are a phrase that names an actor, a place; `@people` takes a bare number too.
 * - `CLAUSE`: a complement clause or infinitive, `INFINITIVE` only the latter ("told them to leave", not "told them that"); after a preposition, a gerund ("accuse TO of CLAUSE").
 * - `DUTY`: a clause that says what another must do ("said that the rebels must leave"); `RESOLVE`: what the subject itself will or will not ("warned
 *   that it would strike"); `REFUSAL`: what it will not ("said it would not leave").
 */
export type Pattern = {
  readonly when: string
  /** Marked examples: `[by=sy-army: The army] shelled [at: Saraqeb].` Each is a test. */
  readonly says: readonly string[]
  /** Sentences in which the pattern must find nothing. */
  readonly not?: readonly string[]
  /** What a number on `to` means here: `killed` for "killed 12 people". */
  readonly figures?: string
  /**
   * What becomes of claims inside the CLAUSE: `absorb` takes them in (a threat's content is not claimed), `keep` leaves both (an accusation and what
   * it alleges), `yield` gives way to them ("agreed to meet" is the planned meeting). Default `absorb`.
   */
  readonly clause?: 'absorb' | 'keep' | 'yield'
  /** Overrides the rule's type (mode) for this pattern. */
  readonly type?: string
  /** The pattern's own words say that it is not so: "lost control of" denies control. Negated in turn, it is asserted. */
  readonly denies?: true
  /** Denied, it tells nothing: that no body was found does not say that nobody died. */
  readonly onlyIfSo?: true
  /** What is told is not told of AT as a whole: ground gained in it, the way to it. Who holds it does not follow. */
  readonly partly?: true
}

export type ClaimRule = {
  /** Kebab-case, unique: `shelling`. */
  readonly rule: string
  readonly kind: 'event' | 'state' | 'toll'
  readonly type: string
  readonly acled?: string
  /** Broad idioms: gives way to any other rule that fits the same word, however much these account for. */
  readonly yields?: true
  readonly patterns: readonly Pattern[]
}
