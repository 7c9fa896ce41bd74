/** How far words of nearness and direction reach, and the words by which distances are told. All words in lower case, all distances in km. */
export type Nearness = {
  /** "near" → 10: how far beyond a place's own radius it reaches. */
  readonly aroundKm: ReadonlyMap<string, number>
  /** How far words of nearness reach that are not told apart. */
  readonly otherwiseKm: number
  /** How far "north of X" reaches beyond a town; beyond a wider place half its radius, if that is more. */
  readonly beyondKm: number
  /** Words for the inner part of a place: "central", "heart". */
  readonly middles: ReadonlySet<string>
  /** Words for what lies around a town and belongs to it: "countryside" → 20. */
  readonly belts: ReadonlyMap<string, number>
  /** "km" → 1, "mile" → 1.61. */
  readonly units: ReadonlyMap<string, number>
  /** "twenty" → 20. */
  readonly numbers: ReadonlyMap<string, number>
  /** May stand between a distance and the place that it is measured from: "to the west of the city of". */
  readonly fillers: ReadonlySet<string>
  /** Before "north of X" these say that a part of X is meant: "in". */
  readonly inside: ReadonlySet<string>
  /** Articles: "the north of X" is a part of X. */
  readonly articles: ReadonlySet<string>
  /** "between". */
  readonly between: ReadonlySet<string>
  /** Verbs of what a road does: "link A with B", "run from A to B". */
  readonly linking: ReadonlySet<string>
  /** Prepositions of the one end of a road and of the other: "from", "to". */
  readonly fromEnd: ReadonlySet<string>
  readonly toEnd: ReadonlySet<string>
  /** Features of open water, which is in no country: "SEA". */
  readonly seas: ReadonlySet<string>
  /** "coast". */
  readonly coasts: ReadonlySet<string>
}
