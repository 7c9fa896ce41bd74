import type { Draft } from './draft.ts'

/** One mention for each head: the weightier, then the longer. What lies inside another as a part of it goes; owners stay. */
export function settleActors(drafts: readonly Draft[]): readonly Draft[] {
  const ranked = drafts
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => b.draft.weight - a.draft.weight || length(b.draft) - length(a.draft) || a.index - b.index)
  const kept: Draft[] = []
  for (const { draft } of ranked) if (!kept.some(other => clashes(other, draft))) kept.push(draft)
  return kept.filter(draft => !kept.some(other => other !== draft && isPart(draft, other))).sort((a, b) => a.from - b.from || b.to - a.to)
}

const length = (draft: Draft): number => draft.to - draft.from

const clashes = (kept: Draft, draft: Draft): boolean => kept.head === draft.head || (kept.from === draft.from && kept.to === draft.to)

/** A modifier that a larger mention has read as its own: the demonym of "Syrian troops", the title of a person. Possessors are actors of their own. */
function isPart(draft: Draft, other: Draft): boolean {
  const inside = other.from <= draft.from && draft.to <= other.to && length(other) > length(draft)
  if (!inside || draft.form === 'pronoun') return false
  return other.parts?.some(([from, to]) => from <= draft.head && draft.head < to && draft.to <= other.head) ?? other.head !== draft.head
}
