import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { rootOf } from './root-of.ts'

/** The claims of a report, filed so that none has to be compared with all others. */
export type Company = {
  readonly beside: (sentence: Sentence) => readonly Draft[]
  /** How many claims of the same kind that name a place or party of this one stand in sentences before it; at most `most`. */
  readonly toldBefore: (draft: Draft, most: number) => number
}

export function gatherCompany(drafts: readonly Draft[]): Company {
  const sentences = new Map<Sentence, Draft[]>()
  const alike = new Map<string, Draft[]>()
  for (const draft of drafts.toSorted((a, b) => a.sentence.index - b.sentence.index))
    for (const key of keysOf(draft)) file(alike, key, draft)
  for (const draft of drafts) file(sentences, draft.sentence, draft)
  return {
    beside: sentence => sentences.get(sentence) ?? [],
    toldBefore: (draft, most) => {
      const found = new Set<Draft>()
      for (const key of keysOf(draft))
        for (const other of alike.get(key) ?? []) {
          if (other.sentence.index >= draft.sentence.index || found.size === most) break
          found.add(other)
        }
      return found.size
    }
  }
}

/** The kind of a claim with each place and party that it names. */
function keysOf({ type, at, by, to }: Draft): ReadonlySet<string> {
  const root = rootOf(type)
  return new Set([...at.map(({ name }) => `${root} at ${name}`), ...[...by, ...to].map(({ name }) => `${root} by ${name}`)])
}

function file<Key>(drawers: Map<Key, Draft[]>, key: Key, draft: Draft): void {
  const drawer = drawers.get(key)
  if (drawer) drawer.push(draft)
  else drawers.set(key, [draft])
}
