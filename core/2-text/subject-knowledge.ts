/** A word that speaks of what claims are made of. */
export type SubjectWord = {
  readonly word: string
  /** Grave ones ("airstrike", "earthquake") weigh two, and one more each time they are said again, up to three; public ones ("parliament") one. */
  readonly weight: 1 | 2
}

/** What shows that a report may be about conflict, disaster or politics, and how little of it passes a report by. */
export type SubjectKnowledge = {
  /** Each form in lower case. */
  readonly words: ReadonlyMap<string, SubjectWord>
  /** Reports of fewer words are read whatever they are about. */
  readonly shortest: number
  /** What the different words of a report may weigh, and one more for every so many words of it, up to the most. */
  readonly spare: number
  readonly wordsForOne: number
  readonly most: number
}
