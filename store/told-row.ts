import { isLasting, type Line, type Pins, type Told, toTold } from '@vedette/core'
import { distinct } from './claim-rows.ts'
import { firstDay, toDays, unknownDay } from './days.ts'
import { plainOrNull } from './plain-text.ts'
import { writeToldText } from './told-text.ts'

/** The row by which what a coding tells is found and read: what matters whenever it was, and apart from it deeds, with the days that they may be of. */
export function toldRow(line: Line, key: string, coder: string, pins?: ReadonlyMap<string, Pins>) {
  const { title, published, outlet, url } = line.report
  const publishedDay = firstDay(published)
  const all = toTold(line, key, line.report.id, pins)
  const { mark = null, credit = null, amends = null } = all[0]?.report ?? {}
  const told = all.map(each => ({ ...each, areas: distinct(each.areas) }))
  const isDeed = ({ claim }: Told): boolean => publishedDay !== unknownDay && !isLasting(claim)
  const deeds = told.filter(isDeed)
  const days = deeds.map(each => deedDays(each, publishedDay))
  return {
    key,
    coder,
    publishedDay,
    url: plainOrNull(url),
    areas: distinct(told.flatMap(({ areas }) => areas)),
    report: JSON.stringify([...[title, published, outlet, url].map(plainOrNull), mark, plainOrNull(credit), amends]),
    lasting: writeToldText(told.filter(each => !isDeed(each))),
    deeds: writeToldText(deeds),
    deedsFrom: days.length === 0 ? null : Math.min(...days.map(([from]) => from)),
    deedsTo: days.length === 0 ? null : Math.max(...days.map(([, to]) => to))
  }
}

/** Days that a deed may be of: its own, else any of the year that its report was published in. */
export const deedDays = ({ days }: Pick<Told, 'days'>, publishedDay: number): readonly [from: number, to: number] =>
  days ? toDays(days) : [publishedDay, publishedDay + 366]
