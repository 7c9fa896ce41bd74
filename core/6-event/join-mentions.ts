import { cosine, findStories } from './find-stories.ts'

/** Words in a text that name something that happens, of whatever type. */
export type EventMention = {
  readonly id: string
  /** The text in which they stand. */
  readonly text: string
  /** What the verb and the noun of one deed have alike: the lemma, without what makes the one the other. */
  readonly key: string
  /** Names of the kinds of deeds that the key may tell of, which other words tell of too: `die` and `kill` are of one. */
  readonly kin: readonly string[]
  /** Lemmas of who and what is named with it. */
  readonly parts: readonly string[]
  /** Lemmas of the content words of its sentence, without its own. */
  readonly around: readonly string[]
}

/** By what mentions are joined: few numbers, to be argued with. */
export const mentionSettings = {
  /** So alike are the words of texts of one story: the cosine of their lemmas, each weighed by how few texts have it. */
  storyLikeness: 0.08,
  /** A word that names deeds of so many stories says little: "say", "make", "announce". It names one deed only where the same is named with it, or much the same is said. */
  commonFrom: 4,
  /** So alike are the sentences that say much the same: the cosine of their lemmas, weighed alike. */
  sameSaid: 0.25,
  /** So alike are the sentences in which two words of one kin name one deed. */
  kinSaid: 0.35,
  /** From so many stories on a word is of no use as kin. */
  kinCommonFrom: 6
} as const

export type MentionSettings = Readonly<Record<keyof typeof mentionSettings, number>>

/**
 * Which mentions of several texts are of one event: ids, each in one group. Mentions of one story with one key are of one event; those whose key
 * names deeds of many stories only where a part is shared or the sentences are alike; those of one kin only where the sentences are. `lemmas` has the
 * content words of each text. A function beside the journey: no claim hangs on it.
 */
export function joinMentions(
  mentions: readonly EventMention[],
  lemmas: ReadonlyMap<string, readonly string[]>,
  settings: MentionSettings = mentionSettings
): readonly (readonly string[])[] {
  const storyOf = findStories(lemmas, settings.storyLikeness)
  const stories = new Map<string, Set<number | undefined>>()
  for (const { key, text } of mentions) stories.set(key, (stories.get(key) ?? new Set()).add(storyOf.get(text)))
  const spreadOf = ({ key }: EventMention): number => stories.get(key)?.size ?? 0
  const likeness = sentenceLikeness(mentions, lemmas)
  const isOne = (one: EventMention, other: EventMention): boolean => {
    if (one.key === other.key)
      return (
        spreadOf(one) < settings.commonFrom ||
        one.parts.some(part => other.parts.includes(part)) ||
        likeness(one, other) > settings.sameSaid
      )
    return (
      one.kin.some(kin => other.kin.includes(kin)) &&
      Math.max(spreadOf(one), spreadOf(other)) < settings.kinCommonFrom &&
      likeness(one, other) > settings.kinSaid
    )
  }
  let groups: { readonly story: number | undefined; readonly members: readonly EventMention[] }[] = []
  for (const mention of mentions) {
    const story = storyOf.get(mention.text)
    const own = groups.filter(group => group.story === story && group.members.some(member => isOne(member, mention)))
    const [first] = own
    const joined = { story, members: [...own.flatMap(({ members }) => members), mention] }
    groups =
      first === undefined ? [...groups, joined] : groups.flatMap(group => (group === first ? [joined] : own.includes(group) ? [] : [group]))
  }
  return groups.map(({ members }) => members.map(({ id }) => id))
}

/** How alike the sentences of two mentions are: words that few texts have weigh more. */
function sentenceLikeness(
  mentions: readonly EventMention[],
  lemmas: ReadonlyMap<string, readonly string[]>
): (one: EventMention, other: EventMention) => number {
  const spread = new Map<string, number>()
  for (const words of lemmas.values()) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1)
  const weightOf = (word: string): number => Math.log(lemmas.size / (spread.get(word) ?? 1))
  const vectors = new Map(mentions.map(each => [each, new Map(each.around.map(word => [word, weightOf(word)] as const))]))
  const vectorOf = (mention: EventMention): ReadonlyMap<string, number> => vectors.get(mention) ?? new Map()
  return (one, other) => cosine(vectorOf(one), vectorOf(other))
}
