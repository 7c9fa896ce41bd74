import type { Line, LineClaim } from '@vedette/core'

/** A claim that two readings make in two ways, and in which of its parts they differ. */
export type ChangedClaim = { readonly before: LineClaim; readonly after: LineClaim; readonly parts: readonly Part[] }

/** What another reading of a report would change, claim by claim. */
export type Compared = {
  readonly same: number
  readonly changed: readonly ChangedClaim[]
  readonly gone: readonly LineClaim[]
  readonly added: readonly LineClaim[]
}

/** A part of a claim in words, before and after. */
export type Part = { readonly name: string; readonly before: string; readonly after: string }

/** Compares two readings of one report: claims of one kind are the same when their passages overlap and their types are of one family, those alike in most parts first. */
export function compareCodings(before: Line, after: Line): Compared {
  const left = new Set(after.claims)
  const pairs = before.claims.map(claim => {
    const [best] = [...left]
      .filter(other => mayBe(claim, other))
      .sort((one, other) => differences(claim, one).length - differences(claim, other).length)
    if (best !== undefined) left.delete(best)
    return { claim, best }
  })
  const met = pairs.flatMap(({ claim, best }) =>
    best === undefined ? [] : [{ before: claim, after: best, parts: differences(claim, best) }]
  )
  return {
    same: met.filter(({ parts }) => parts.length === 0).length,
    changed: met.filter(({ parts }) => parts.length > 0),
    gone: pairs.flatMap(({ claim, best }) => (best === undefined ? [claim] : [])),
    added: [...left]
  }
}

const family = (type: string): string => type.split('/')[0] ?? type

const mayBe = (one: LineClaim, other: LineClaim): boolean =>
  one.kind === other.kind && family(one.type) === family(other.type) && one.span[0] < other.span[1] && other.span[0] < one.span[1]

function differences(one: LineClaim, other: LineClaim): readonly Part[] {
  const parts = partsOf(other)
  return partsOf(one).flatMap(([name, before], at) => {
    const after = parts[at]?.[1] ?? ''
    return before === after ? [] : [{ name, before, after }]
  })
}

const names = (parts: readonly { readonly name: string }[]): string => parts.map(({ name }) => name).join(', ')

const partsOf = ({
  type,
  by,
  to,
  at,
  on,
  source,
  stance,
  if: condition,
  figures,
  quote
}: LineClaim): readonly (readonly [name: string, words: string])[] => [
  ['type', type],
  ['by', names(by)],
  ['to', names(to)],
  ['at', names(at)],
  ['on', on?.date ?? ''],
  ['source', names(source)],
  ['stance', stance],
  ['if', condition?.words ?? ''],
  ['figures', figures.map(({ words, what }) => `${words} ${what ?? ''}`.trim()).join(', ')],
  ['quote', quote]
]
