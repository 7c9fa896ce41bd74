import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { share } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, Figure, ScoredSet, SetScore } from '../figure.ts'
import { readTable } from '../read-table.ts'
import { sharedFolder } from '../shared-folder.ts'
import { type GoldPlace, type ToldTown, townOfIncident, townsOfGold } from '../told-towns.ts'
import { readGold } from './gold-claims.ts'

/** How often a town that is told is the right one, and how many are told: on the marked reports, and on main incidents of the war in Syria. */
export const toldTowns: ScoredSet = { name: 'told-towns', title: 'where it says a town', measure }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const gold = sharedFolder('gold/reports')
  const incidents = sharedFolder('data/syria-news/syria-news-dev.csv')
  if (!existsSync(gold) || !existsSync(incidents)) return { absent: 'gold/reports or data/syria-news is not beside the checkout' }
  const marked = await markedTowns(code, gold)
  const rows = readTable(readFileSync(incidents, 'utf8'))
  const lines = await code(
    rows.map(row => toReport(row.unit_id ?? '', row.article_content ?? '', { title: row.article_title ?? '', outlet: row.source ?? '' }))
  )
  const main = lines.flatMap((line, at) => townOfIncident(line, rows[at]?.location ?? ''))
  const all = [...marked.told, ...main]
  return {
    size: `${marked.asked} places of marked claims, ${rows.length} main incidents`,
    figures: [
      right('marked reports: right where told', marked.told, 0.92),
      { name: 'marked reports: told as a town or site', value: marked.told.length / marked.asked, asked: marked.asked },
      right('FA-KES dev: right where told', main, 0.92),
      { name: 'FA-KES dev: told as a town or site', value: main.length / rows.length, asked: rows.length },
      ...thresholds.flatMap(least => keptAbove(all, least))
    ],
    errors: all.filter(one => !one.right).map(({ says, sure }) => ({ kind: 'another', says: `${sure} | ${says}` }))
  }
}

const right = (name: string, told: readonly ToldTown[], wanted?: number): Figure => ({
  name,
  value: share(told.map(one => one.right)),
  asked: told.length,
  ...(wanted === undefined ? {} : { wanted })
})

/** The risk and coverage of keeping only the surer towns. */
const thresholds = [0.5, 0.8, 0.9, 0.95, 0.99]

function keptAbove(all: readonly ToldTown[], least: number): readonly Figure[] {
  const kept = all.filter(({ sure }) => sure >= least)
  return [
    right(`confidence ${least.toFixed(2)} and above: right`, kept),
    { name: `confidence ${least.toFixed(2)} and above: kept`, value: kept.length / Math.max(1, all.length), asked: all.length }
  ]
}

async function markedTowns(code: CodeTexts, folder: string) {
  const reports = readGold(folder)
  const lines = await code(reports)
  const judged = lines.map((line, at) => townsOfGold(line, placesOf(join(folder, `${reports[at]?.id}.json`))))
  return { told: judged.flatMap(({ told }) => told), asked: judged.reduce((sum, { asked }) => sum + asked, 0) }
}

const placesOf = (path: string): readonly GoldPlace[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { readonly claims: readonly { readonly at: readonly GoldPlace[] }[] }).claims.flatMap(
    ({ at }) => at
  )
