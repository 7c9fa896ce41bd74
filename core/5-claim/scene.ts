import { onceFor } from '#base'
import type { ActorMention, CountMention, Mentions, NounKnowledge, PlaceMention, Site, TimeMention } from '#mention'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Grammar } from './grammar.ts'

/** All that is known of a report when its claims are read, with mentions ready to be asked for by token. */
export type Scene = {
  readonly text: CleanText
  readonly sentences: readonly Sentence[]
  readonly mentions: Mentions
  readonly grammar: Grammar
  readonly nouns: NounKnowledge
  readonly actors: BySentence<ActorMention>
  readonly places: BySentence<PlaceMention>
  readonly times: BySentence<TimeMention>
  readonly counts: BySentence<CountMention>
}

export type BySentence<T> = readonly (readonly T[])[]

/** Lays out mentions by sentence. */
export function setScene(parts: Pick<Scene, 'text' | 'sentences' | 'mentions' | 'grammar' | 'nouns'>): Scene {
  const { sentences, mentions } = parts
  const places = bySentence(sentences.length, mentions.places)
  const all = bySentence(sentences.length, mentions.times)
  return {
    ...parts,
    actors: bySentence(
      sentences.length,
      mentions.actors.filter(actor => !isOnlyPlace(actor, places[actor.sentence] ?? []) && !isTime(actor, all[actor.sentence] ?? []))
    ),
    places,
    // "the former mayor" says nothing of when he was shot.
    times: bySentence(
      sentences.length,
      mentions.times.filter(({ rule }) => !rule.startsWith('standing'))
    ),
    counts: bySentence(sentences.length, mentions.counts)
  }
}

/** "the country", "the city": a description that names no one and is a place here is no actor. */
const isOnlyPlace = (actor: ActorMention, places: readonly PlaceMention[]): boolean =>
  actor.form === 'description' &&
  actor.id === undefined &&
  actor.side === undefined &&
  places.some(place => place.literal && place.head === actor.head)

/** "Monday's attack": a day is no party. */
const isTime = (actor: ActorMention, times: readonly TimeMention[]): boolean =>
  actor.id === undefined && actor.form === 'name' && times.some(({ span }) => span[0] <= actor.span[0] && actor.span[1] <= span[1])

function bySentence<T extends Site>(length: number, mentions: readonly T[]): BySentence<T> {
  const out: T[][] = Array.from({ length }, () => [])
  for (const mention of mentions) out[mention.sentence]?.push(mention)
  return out
}

/** Mentions headed by a token, the longest first. */
export const headedBy = <T extends Site>(mentions: readonly T[] | undefined, head: number): readonly T[] => {
  let found: T[] | undefined
  for (const mention of mentions ?? none)
    if (mention.head === head) {
      if (found) found.push(mention)
      else found = [mention]
    }
  if (!found) return none
  return found.length > 1 ? found.toSorted((a, b) => b.to - b.from - (a.to - a.from)) : found
}

/** Mentions whose tokens hold this one. */
export const around = <T extends Site>(mentions: readonly T[] | undefined, index: number): readonly T[] => {
  let found: T[] | undefined
  for (const mention of mentions ?? none)
    if (mention.from <= index && index < mention.to) {
      if (found) found.push(mention)
      else found = [mention]
    }
  return found ?? none
}

const none: readonly never[] = []

/** Classes of the noun at a token, empty when the lexicon does not know it. */
export const classesOf = (scene: Scene, sentence: Sentence, index: number): readonly string[] =>
  scene.nouns.get(sentence.tokens[index]!.lemma.toLowerCase())?.classes ?? none

/** Whether one of some classes stands in a set, where it is written with its mark: `@weapon`. */
export function hasClass(words: ReadonlySet<string>, classes: readonly string[]): boolean {
  if (classes.length === 0) return false
  for (const one of marked(classes)) if (words.has(one)) return true
  return false
}

const marked = onceFor((classes: readonly string[]): readonly string[] => classes.map(one => `@${one}`))

export const isOf = (classes: readonly string[], wanted: readonly string[]): boolean => classes.some(one => wanted.includes(one))
