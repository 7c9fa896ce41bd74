import { placeKey } from '../../core/5-claim/place-key.ts'
import { type Family, familyOf } from '../look/family.ts'
import { sideOf } from '../look/side-colours.ts'
import { type DateRange, readDate } from '../timeline/date-range.ts'
import type { LineClaim, LineExtent, Picture, PicturePlace, PictureReport } from './picture.ts'

/** A claim of the picture with what the views need at hand: its report, family, date and places. */
export type Entry = {
  /** Where it stands in the list of all claims; the page's key for it. */
  readonly index: number
  readonly claim: LineClaim
  readonly report: PictureReport
  readonly reportIndex: number
  readonly family: Family
  /** Plain words for the type. */
  readonly label: string
  readonly range: DateRange | undefined
  /** Places with coordinates. */
  readonly places: readonly PicturePlace[]
  /** Broad parties that act or suffer. */
  readonly sides: readonly string[]
  /** Who says so, outermost first; the outlet is not among them. */
  readonly sources: readonly string[]
  /** All words in which a search looks, in lower case. */
  readonly words: string
}

/** Lists all claims of a picture in the order of their reports and of their words. */
export function listEntries(picture: Picture): readonly Entry[] {
  const places = placesByClaim(picture)
  const entries: Entry[] = []
  picture.reports.forEach((report, reportIndex) => {
    report.claims.forEach((claim, claimIndex) => {
      const label = picture.labels[claim.type] ?? plainType(claim.type)
      entries.push({
        index: entries.length,
        claim,
        report,
        reportIndex,
        family: familyOf(claim.type),
        label,
        range: readDate(claim.on?.date),
        places: places.get(`${reportIndex} ${claimIndex}`) ?? [],
        sides: unique([...claim.by, ...claim.to].map(sideOf)),
        sources: unique(claim.source.map(actor => actor.name)),
        words: searchWords(claim, label)
      })
    })
  })
  return entries
}

/** The part of a place that a claim means: "southeast", "half". */
export const partOf = ({ claim }: Entry, { key }: PicturePlace): string | undefined =>
  claim.at.find(place => placeKey(place) === key)?.part ?? undefined

/** Where the words of a claim put a place, when that is not the place as a whole. */
export const extentOf = ({ claim }: Entry, { key }: PicturePlace): LineExtent | undefined =>
  claim.at.find(place => placeKey(place) === key)?.extent ?? undefined

function placesByClaim(picture: Picture): ReadonlyMap<string, PicturePlace[]> {
  const found = new Map<string, PicturePlace[]>()
  for (const place of picture.places)
    for (const { report, claim } of place.claims) {
      const key = `${report} ${claim}`
      const list = found.get(key)
      if (list) list.push(place)
      else found.set(key, [place])
    }
  return found
}

const searchWords = (claim: LineClaim, label: string): string =>
  [label, claim.type, claim.quote, ...[...claim.by, ...claim.to, ...claim.at, ...claim.source].flatMap(({ name, words }) => [name, words])]
    .join(' ')
    .toLowerCase()

/** `MOBILIZE/troops` → "mobilize: troops", for a type without a label. */
const plainType = (type: string): string => type.toLowerCase().replace('/', ': ').replaceAll('-', ' ')

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]
