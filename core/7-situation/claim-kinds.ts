import type { Told } from '#event'
import type { DayRange } from '#mention'
import { isLasting } from './is-lasting.ts'
import { keepMade } from './keep-made.ts'

/** What the claims of a list that tell of an area are to any question about it, whatever day that asks about. */
export type ClaimKinds = {
  /** Those that matter whenever they were. */
  readonly lasting: readonly Told[]
  readonly deeds: readonly Told[]
  /** Those of both that tell of what would meet or break them. */
  readonly wired: readonly Told[]
  /** Keys of their reports without a date of publication. */
  readonly undated: readonly string[]
}

export type ReadKinds = (list: readonly Told[], area: string | undefined, lastKnown: number) => ClaimKinds

type ReadList = { readonly lastPublished: number; last: { readonly area: string | undefined; readonly kinds: ClaimKinds } | undefined }

type ReadRange = (edtf: string) => DayRange | undefined

/** Finds them of reports published up to a day; of a list that is asked about again, it looks at no claim unless reports of later days are in it. */
export function kindsReader(readRange: ReadRange): ReadKinds {
  const readList = keepMade(
    (list: readonly Told[]): ReadList => ({
      lastPublished: list.reduce((last, { report }) => Math.max(last, publishedOn(report, readRange)), Number.NEGATIVE_INFINITY),
      last: undefined
    })
  )
  return (list, area, lastKnown) => {
    const known = readList(list)
    if (known.lastPublished <= lastKnown) {
      // A list is nearly always asked about for one area.
      if (known.last?.area !== area || known.last === undefined) known.last = { area, kinds: kindsOf(list, area) }
      return known.last.kinds
    }
    return kindsOf(
      list.filter(({ report }) => publishedOn(report, readRange) <= lastKnown),
      area
    )
  }
}

/** The first day on which a report may have been published. Those without a date are taken in: nothing says that they were not known. */
const publishedOn = ({ published }: Told['report'], readRange: ReadRange): number =>
  (published === null ? undefined : readRange(published)?.[0]) ?? Number.NEGATIVE_INFINITY

function kindsOf(list: readonly Told[], area: string | undefined): ClaimKinds {
  const told = area === undefined ? list : list.filter(({ areas }) => areas.includes(area))
  return {
    lasting: told.filter(({ claim }) => isLasting(claim)),
    deeds: told.filter(({ claim }) => !isLasting(claim)),
    wired: told.filter(({ claim }) => claim.terms !== undefined),
    undated: told.flatMap(({ report }) => (report.published === null ? [report.key] : []))
  }
}
