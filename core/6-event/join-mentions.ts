/** Words in a text that name something that happens, of whatever type. */
export type EventMention = {
  readonly id: string
  /** The text in which they stand. */
  readonly text: string
  /** What the verb and the noun of one deed have alike: the lemma, without what makes the one the other. */
  readonly key: string
  /** Lemmas of who and what is named with it. */
  readonly parts: readonly string[]
}

/** By what mentions are joined: few numbers, to be argued with. */
export const mentionSettings = {
  /** So alike are the words of texts of one story: the cosine of their lemmas, each weighed by how few texts have it. */
  storyLikeness: 0.08,
  /** A word that names deeds of so many stories says little: "say", "make", "announce". It names one deed only where the same is named with it. */
  commonFrom: 6
} as const

/**
 * Which mentions of several texts are of one event: ids, each in one group. Mentions of one story with one key are of one event; those whose key
 * names deeds of many stories only where a part is shared as well. `lemmas` has the content words of each text. A function beside the journey: no claim hangs on it.
 */
export function joinMentions(
  mentions: readonly EventMention[],
  lemmas: ReadonlyMap<string, readonly string[]>,
  settings: { readonly storyLikeness: number; readonly commonFrom: number } = mentionSettings
): readonly (readonly string[])[] {
  const storyOf = findStories(lemmas, settings.storyLikeness)
  const stories = new Map<string, Set<number | undefined>>()
  for (const { key, text } of mentions) stories.set(key, (stories.get(key) ?? new Set()).add(storyOf.get(text)))
  const groups: { readonly name: string; readonly members: EventMention[] }[] = []
  for (const mention of mentions) {
    const name = `${storyOf.get(mention.text)} ${mention.key}`
    const isCommon = (stories.get(mention.key)?.size ?? 0) >= settings.commonFrom
    const isOne = (other: EventMention): boolean => !isCommon || other.parts.some(part => mention.parts.includes(part))
    const known = groups.find(group => group.name === name && group.members.some(isOne))
    if (known) known.members.push(mention)
    else groups.push({ name, members: [mention] })
  }
  return groups.map(({ members }) => members.map(({ id }) => id))
}

/** Numbers of the stories that texts tell: the most alike are put together first, as long as all of both are alike on the whole. */
function findStories(lemmas: ReadonlyMap<string, readonly string[]>, least: number): ReadonlyMap<string, number> {
  const texts = [...lemmas.keys()].sort()
  const vectors = texts.map(text => vectorOf(lemmas.get(text) ?? []))
  const spread = new Map<string, number>()
  for (const vector of vectors) for (const lemma of vector.keys()) spread.set(lemma, (spread.get(lemma) ?? 0) + 1)
  for (const vector of vectors)
    for (const [lemma, times] of vector) vector.set(lemma, (1 + Math.log(times)) * Math.log(texts.length / (spread.get(lemma) ?? 1)))
  const likeness = vectors.map(one => vectors.map(other => cosine(one, other)))
  let groups = texts.map((_, at) => [at])
  for (;;) {
    let best = { score: least, a: -1, b: -1 }
    groups.forEach((one, a) => {
      for (let b = a + 1; b < groups.length; b++) {
        const score = meanOf(one, groups[b] as number[], likeness)
        if (score > best.score) best = { score, a, b }
      }
    })
    if (best.a < 0) break
    const joined = [...(groups[best.a] as number[]), ...(groups[best.b] as number[])]
    groups = [...groups.filter((_, at) => at !== best.a && at !== best.b), joined]
  }
  return new Map(groups.flatMap((group, story) => group.map(at => [texts[at] as string, story] as const)))
}

function vectorOf(lemmas: readonly string[]): Map<string, number> {
  const vector = new Map<string, number>()
  for (const lemma of lemmas) vector.set(lemma, (vector.get(lemma) ?? 0) + 1)
  return vector
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [both, a, b] = [0, 0, 0]
  for (const [lemma, weight] of one) {
    both += weight * (other.get(lemma) ?? 0)
    a += weight * weight
  }
  for (const weight of other.values()) b += weight * weight
  return a * b === 0 ? 0 : both / Math.sqrt(a * b)
}

function meanOf(one: readonly number[], other: readonly number[], likeness: readonly (readonly number[])[]): number {
  let sum = 0
  for (const a of one) for (const b of other) sum += likeness[a]?.[b] ?? 0
  return sum / (one.length * other.length)
}
