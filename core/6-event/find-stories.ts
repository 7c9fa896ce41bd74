/** Numbers of the stories that texts tell: the most alike are put together first, as long as all of both are alike on the whole. */
export function findStories(lemmas: ReadonlyMap<string, readonly string[]>, least: number): ReadonlyMap<string, number> {
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

export function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
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
