/**
 * What a common noun tells about the thing it names. Classes are words of the lexicon (`languages/<code>/nouns.tsv`):
 * people: civilian, fighter, soldier, force, police, leader, official, suspect, victim, speaker, crowd
 * bodies: state, government, organisation, media, monitor, agency
 * things: place, building, post, road, border, weapon, munition, vehicle, aircraft, supply
 * happenings: violence, agreement, talks, toll
 */
export type Noun = {
  readonly lemma: string
  readonly classes: readonly string[]
  /** Side of those it names whatever the context: "civilians", "United Nations". */
  readonly side?: string
}

export type NounKnowledge = ReadonlyMap<string, Noun>
