import type { Draft } from './draft.ts'

/** Two rules that come to the same claim of one word give it once. */
export const oncePerAnchor = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    (draft, index) =>
      drafts.findIndex(
        other => other.anchor === draft.anchor && other.kind === draft.kind && other.type.split('/')[0] === draft.type.split('/')[0]
      ) === index
  )
