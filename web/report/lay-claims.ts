import type { Entry } from '../picture/entry.ts'
import type { LineClaim, Span } from '../picture/picture.ts'
import type { NameMark } from './lay-names.ts'
import { type Segment, segments } from './segments.ts'

/** The parts of a claim that are shown in its words, in the order in which they win where two are on the same words. */
export const roles = ['figures', 'by', 'to', 'at', 'on', 'source', 'if'] as const
export type Role = (typeof roles)[number]

/** Short questions that the parts answer. */
export const roleWords: Readonly<Record<Role, string>> = {
  by: 'who',
  to: 'whom',
  at: 'where',
  on: 'when',
  source: 'says',
  figures: 'how many',
  if: 'if'
}

/** A mark on the text: that a claim rests on these words, or that they are a part of the chosen claim. */
export type TextMark = {
  readonly claim: Entry
  readonly role: Role | undefined
  readonly starts: number
  readonly ends: number
}

/** The same, or a name that is marked whether a claim has it or not. */
export type LaidMark = TextMark | { readonly name: NameMark }

export const isName = (mark: LaidMark): mark is { readonly name: NameMark } => 'name' in mark
export const isText = (mark: LaidMark): mark is TextMark => !isName(mark)

/** Cuts a paragraph so that the claims and the parts of the chosen claim can be drawn on it. */
export function layClaims(
  range: Span,
  entries: readonly Entry[],
  chosen: Entry | undefined,
  names: readonly NameMark[] = []
): readonly Segment<LaidMark>[] {
  const evidence = entries.map(claim => ({
    span: claim.claim.span,
    mark: { claim, role: undefined, starts: claim.claim.span[0], ends: claim.claim.span[1] }
  }))
  const parts = chosen
    ? partsOf(chosen.claim).map(({ span, role }) => ({ span, mark: { claim: chosen, role, starts: span[0], ends: span[1] } }))
    : []
  return segments<LaidMark>(range, [...evidence, ...parts, ...names.map(name => ({ span: name.span, mark: { name } }))])
}

/** Where the parts of a claim stand. */
export function partsOf(claim: LineClaim): readonly { readonly span: Span; readonly role: Role }[] {
  return roles.flatMap(role => {
    const value = claim[role]
    const list = value === null ? [] : 'span' in value ? [value] : value
    return list.map(({ span }) => ({ span, role }))
  })
}

/** The claim that a click on some words chooses: the one with the shortest quote; when one of them is chosen already, the next. */
export function nextClaim(marks: readonly TextMark[], chosen: Entry | undefined): Entry | undefined {
  const there = [...new Set(marks.filter(mark => mark.role === undefined).map(mark => mark.claim))]
  const length = ({ claim }: Entry) => claim.span[1] - claim.span[0]
  const sorted = there.sort((a, b) => length(a) - length(b) || a.index - b.index)
  const at = chosen ? sorted.indexOf(chosen) : -1
  return sorted[(at + 1) % sorted.length]
}
