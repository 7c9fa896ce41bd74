import type { Picture, PictureReport } from '../picture/picture.ts'
import type { StoredReport } from './ask.ts'
import { readDay } from './days.ts'

/** What of the desk's choice says which report is read. */
export type Asked = { readonly report: string | undefined; readonly open: string | undefined }

/**
 * The report to be read, where no claim is chosen: the one whose key is open, else the one of that id, else the latest.
 * Several reports may have one id, so that what the server gave for the key has the last word.
 */
export function shownReport(
  picture: Picture | undefined,
  { report, open }: Asked,
  stored: StoredReport | undefined
): PictureReport | undefined {
  if (!picture) return undefined
  const named = picture.reports.filter(held => held.report.id === report)
  if (open === undefined) return named[0] ?? (report === undefined ? picture.reports.at(-1) : undefined)
  if (stored) return stored.coding ? inPicture(picture, stored.coding) : undefined
  return named.length === 1 ? named[0] : undefined
}

/** The report of the picture that this is; itself when the picture lacks it. */
export const inPicture = (picture: Picture, coding: PictureReport): PictureReport =>
  picture.reports.find(({ report }) => isSame(report, coding.report)) ?? coding

const handedOver = ['hash', 'title', 'published', 'outlet', 'url'] as const

const isSame = (a: PictureReport['report'], b: PictureReport['report']): boolean => handedOver.every(name => a[name] === b[name])

/** Whether a report was published after the last day whose reports are taken in. */
export function isLate(report: PictureReport | undefined, known: string | undefined): boolean {
  const [published, day] = [readDay(report?.report.published), readDay(known)]
  return published !== undefined && day !== undefined && published > day
}
