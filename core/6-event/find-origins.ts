import { isCopy } from './mark-text.ts'
import type { Told } from './told.ts'

/** One voice behind claims, however many reports carry it, and why claims that bear other names are held to be its. */
export type Origin = { readonly name: string; readonly because: readonly string[] }

/** Who makes a claim: its innermost source, else who its report is credited to, else the outlet, else the report. */
export const claimantOf = ({ claim, report }: Told): string => claim.source.at(-1)?.name ?? report.credit ?? report.outlet ?? report.id

/** The origin of each claim, in their order. */
export type Origins = { readonly of: readonly Origin[]; readonly all: readonly Origin[] }

/**
 * Finds which claims about one thing come from one origin: of one named source, of one outlet or agency, and of reports of which one is a
 * copy of the other. What a copy says in its own voice while the other says who said it is that source's. Claims come the first-published first.
 */
export function findOrigins(told: readonly Told[]): Origins {
  const claimants = told.map(claimantOf)
  const first = told[0]
  // Most things are told once.
  if (told.length === 1 && first) return alone(first)
  const names = new Map<string, number>()
  const groups = claimants.map((name, index) => {
    const key = name.toLowerCase()
    const known = names.get(key)
    if (known === undefined) names.set(key, index)
    return known ?? index
  })
  const rootOf = (index: number): number => {
    let root = index
    while (groups[root] !== root) root = groups[root] as number
    return root
  }
  const because = new Map<number, string[]>()
  const give = (index: number, says: readonly string[]): void => {
    if (says.length > 0) because.set(rootOf(index), [...(because.get(rootOf(index)) ?? []), ...says])
  }
  const unite = (a: number, b: number, says: string): void => {
    const [one, other] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number]
    if (one === other) return
    const [reasons, more] = [because.get(one) ?? [], because.get(other) ?? []]
    groups[other] = one
    because.delete(other)
    because.set(one, [...reasons, ...more, says])
  }
  for (const [a, b] of findCopies(told)) unite(a, b, `${carrier(told[b] as Told)} has the text of ${carrier(told[a] as Told)}`)
  told.forEach((each, index) => {
    const { credit, outlet } = each.report
    if (isOwnVoice(each) && credit !== null && outlet !== null && credit.toLowerCase() !== outlet.toLowerCase())
      give(index, [`${outlet} credits ${credit}`])
  })
  const origins = new Map<number, Origin>()
  const of = told.map((_, index) => {
    const root = rootOf(index)
    const known = origins.get(root)
    if (known) return known
    const origin = { name: claimants[root] as string, because: [...new Set(because.get(root))].sort() }
    origins.set(root, origin)
    return origin
  })
  return { of, all: [...origins.values()] }
}

function alone(told: Told): Origins {
  const { credit, outlet } = told.report
  const isCredited = isOwnVoice(told) && credit !== null && outlet !== null && credit.toLowerCase() !== outlet.toLowerCase()
  const origin = { name: claimantOf(told), because: isCredited ? [`${outlet} credits ${credit}`] : [] }
  return { of: [origin], all: [origin] }
}

const isOwnVoice = ({ claim }: Told): boolean => claim.source.length === 0

const carrier = ({ report }: Told): string => report.outlet ?? report.id

/** Pairs of claims of reports of which one is a copy of the other; at least one of them does not say who said it. */
function findCopies(told: readonly Told[]): readonly (readonly [number, number])[] {
  const first = new Map<string, { readonly mark: string; own?: number; sourced?: number }>()
  told.forEach((each, index) => {
    const { key, mark } = each.report
    if (mark === null) return
    const known = first.get(key) ?? { mark }
    first.set(key, known)
    if (isOwnVoice(each)) known.own ??= index
    else known.sourced ??= index
  })
  const reports = [...first.values()]
  const pairs: (readonly [number, number])[] = []
  for (const [at, one] of reports.entries())
    for (const other of reports.slice(at + 1)) {
      const [a, b] = one.own !== undefined ? [one.own, other.own ?? other.sourced] : [one.sourced, other.own]
      if (a !== undefined && b !== undefined && isCopy(one.mark, other.mark)) pairs.push(a < b ? [a, b] : [b, a])
    }
  return pairs
}
