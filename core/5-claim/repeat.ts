import type { Draft } from './draft.ts'
import { rootOf } from './root-of.ts'

/** A draft with what it is compared by, read once. */
type Told = {
  readonly draft: Draft
  readonly source: string
  readonly date: string | undefined
  readonly counts: string
  readonly places: readonly string[]
  readonly isHeadline: boolean
}

const toldOf = (draft: Draft, isHeadline: boolean): Told => ({
  draft,
  isHeadline,
  source: names(draft.source),
  date: draft.on?.date,
  counts: draft.figures
    .map(figure => `${figure.what}${figure.count ?? figure.words}`)
    .sort()
    .join(),
  places: draft.at.map(place => place.name)
})

/** Marks once, at its fullest, what one report says several times in the same voice: the headline again in the lead, a lead again in the body. */
export function dropRepeats(drafts: readonly Draft[], isHeadline: (sentence: Draft['sentence']) => boolean): readonly Draft[] {
  const kept: Told[] = []
  const ofKind = new Map<string, number[]>()
  for (const draft of drafts) {
    const told = toldOf(draft, isHeadline(draft.sentence))
    const key = `${draft.kind} ${draft.stance} ${rootOf(draft.type)}`
    const alike = ofKind.get(key) ?? []
    ofKind.set(key, alike)
    const at = alike.find(index => {
      const other = kept[index]!
      if (other.draft.sentence === draft.sentence) return false
      return other.isHeadline === told.isHeadline ? repeats(other, told) : retells(other.draft, draft)
    })
    if (at === undefined) alike.push(kept.push(told) - 1)
    else {
      const other = kept[at]!
      if (!told.isHeadline && (other.isHeadline || fullness(draft) > fullness(other.draft))) kept[at] = told
    }
  }
  return kept.map(({ draft }) => draft)
}

/** A headline tells what the text tells: the same kind of thing about parties that can be the same. */
const retells = (a: Draft, b: Draft): boolean => mayShare(a.by, b.by) && mayShare(a.to, b.to)

type Party = { readonly name: string; readonly side?: string }
/** Whether two lists of parties can be the same: one of them names nobody, or they share a name or a side. */
export const mayShare = (x: readonly Party[], y: readonly Party[]): boolean =>
  x.length === 0 ||
  y.length === 0 ||
  x.some(one => y.some(two => one.name === two.name || (one.side !== undefined && one.side === two.side)))

function repeats(one: Told, other: Told): boolean {
  const { draft: a } = one
  const { draft: b } = other
  if (one.source !== '' && other.source !== '' && one.source !== other.source) return false
  if (one.date !== undefined && other.date !== undefined && one.date !== other.date) return false
  if (!mayShare(a.by, b.by) || !mayShare(a.to, b.to) || areOtherDeeds(a.type, b.type) || isAnother(a, b)) return false
  if (one.counts !== '' && other.counts !== '' && one.counts !== other.counts) {
    const [counts, others] = [one.counts.split(','), other.counts.split(',')]
    return counts.every(each => others.includes(each)) || others.every(each => counts.includes(each))
  }
  const meet = one.places.some(name => other.places.includes(name))
  const evidence =
    (meet ? 1 : 0) +
    (one.counts !== '' && one.counts === other.counts && (!isOne(a) || shareName(a.to, b.to)) ? 2 : 0) +
    (a.by.length > 0 && b.by.length > 0 ? 1 : 0) +
    (one.date !== undefined && one.date === other.date ? 1 : 0)
  return evidence >= 3 && (meet || one.places.length === 0 || other.places.length === 0)
}

/** Many deeds are done to one person: that two are says nothing of whether they are the same. */
const isOne = ({ figures }: Draft): boolean => figures.every(({ count }) => count === 1)

/** "shot a judge … shot a teacher": who is told of as one that nobody has heard of is another. */
const isAnother = (a: Draft, b: Draft): boolean =>
  isOne(a) && isOne(b) && a.to.length > 0 && b.figures.some(({ rule }) => rule === 'indefinite-one') && !shareName(a.to, b.to)

const shareName = (x: readonly Party[], y: readonly Party[]): boolean => x.some(one => y.some(two => one.name === two.name))

/** Cattle taken or women abducted are not the raid that killed: such deeds are told again only as themselves. */
const areOtherDeeds = (a: string, b: string): boolean => a !== b && [a, b].some(type => /\/(destroy|abduct|sexual|torture)$/.test(type))

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
