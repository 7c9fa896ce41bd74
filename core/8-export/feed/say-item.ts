import type { ClaimRef, Party, Spot } from '#event'
import { describeType, type TypeLabels } from '../describe-type.ts'

type Item = {
  readonly type: string
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly at: readonly Spot[]
}

/** A line of what happened or holds: "Turkey: moved forces → Syrian army (Saraqeb)". */
export function sayItem({ type, by, to, at }: Item, labels: TypeLabels): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(', ')
  const deed = `${by.length > 0 ? `${names(by)}: ` : ''}${describeType(type, labels)}${to.length > 0 ? ` → ${names(to)}` : ''}`
  return at.length > 0 ? `${deed} (${names(at)})` : deed
}

/** Who says so in which report, and the words: "state media, Nile Press, 2024-03-02: “…”". */
export const sayClaim = ({ source, outlet, reportId, published, quote }: ClaimRef): string =>
  `${[...source, outlet ?? reportId, published?.slice(0, 10)].filter(Boolean).join(', ')}: “${quote}”`
