import type { Draft } from './draft.ts'
import { isUnder, rootOf } from './root-of.ts'

/** Marks once, at its fullest, what one report says several times in the same voice: the headline again in the lead, a lead again in the body. */
export function dropRepeats(drafts: readonly Draft[], isHeadline: (sentence: Draft['sentence']) => boolean): readonly Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const root = rootOf(draft.type)
    const at = kept.findIndex(
      other =>
        other.sentence !== draft.sentence &&
        other.kind === draft.kind &&
        other.stance === draft.stance &&
        isUnder(other.type, root) &&
        (isHeadline(other.sentence) !== isHeadline(draft.sentence) ? retells(other, draft) : repeats(other, draft))
    )
    if (at < 0) kept.push(draft)
    else if (
      isHeadline(kept[at]!.sentence) ? !isHeadline(draft.sentence) : !isHeadline(draft.sentence) && fullness(draft) > fullness(kept[at]!)
    )
      kept[at] = draft
  }
  return kept
}

/** A headline tells what the text tells: the same kind of thing about parties that can be the same. */
const retells = (a: Draft, b: Draft): boolean => mayShare(a.by, b.by) && mayShare(a.to, b.to)

type Party = { readonly name: string; readonly side?: string }
/** Whether two lists of parties can be the same: one of them names nobody, or they share a name or a side. */
export const mayShare = (x: readonly Party[], y: readonly Party[]): boolean =>
  x.length === 0 ||
  y.length === 0 ||
  x.some(one => y.some(two => one.name === two.name || (one.side !== undefined && one.side === two.side)))

function repeats(a: Draft, b: Draft): boolean {
  if (names(a.source) !== '' && names(b.source) !== '' && names(a.source) !== names(b.source)) return false
  if (a.on?.date !== undefined && b.on?.date !== undefined && a.on.date !== b.on.date) return false
  if (!mayShare(a.by, b.by) || !mayShare(a.to, b.to)) return false
  const counts = (draft: Draft): string =>
    draft.figures
      .map(figure => `${figure.what}${figure.count ?? figure.words}`)
      .sort()
      .join()
  if (counts(a) !== '' && counts(b) !== '' && counts(a) !== counts(b))
    return (
      counts(a)
        .split(',')
        .every(one => counts(b).split(',').includes(one)) ||
      counts(b)
        .split(',')
        .every(one => counts(a).split(',').includes(one))
    )
  const places = (draft: Draft): readonly string[] => draft.at.map(place => place.name)
  const meet = places(a).some(name => places(b).includes(name))
  const evidence =
    (meet ? 1 : 0) +
    (counts(a) !== '' && counts(a) === counts(b) ? 2 : 0) +
    (a.by.length > 0 && b.by.length > 0 ? 1 : 0) +
    (a.on?.date !== undefined && a.on.date === b.on?.date ? 1 : 0)
  return evidence >= 3 && (meet || places(a).length === 0 || places(b).length === 0)
}

const names = (list: readonly { name: string }[]): string =>
  list
    .map(one => one.name)
    .sort()
    .join()

const fullness = (draft: Draft): number =>
  draft.by.length +
  draft.to.length +
  draft.at.length +
  (draft.on ? 1 : 0) +
  draft.figures.length +
  draft.source.length +
  (draft.type.includes('/') ? 1 : 0)
