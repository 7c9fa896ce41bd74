import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeReport, hashText, type Knowledge, type Report } from '@vedette/core'
import { type Comparison, compareClaims } from './compare-claims.ts'
import { type GoldenReport, readGolden } from './golden-report.ts'

/** All golden reports of a folder, in the order of their names. */
export const loadGolden = (folder: string): readonly GoldenReport[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readGolden(name.slice(0, -3), readFileSync(join(folder, name), 'utf8')))

/** Codes one golden report and compares. */
export async function codeGolden(golden: GoldenReport, knowledge: Knowledge): Promise<Comparison> {
  const report: Report = {
    id: golden.name,
    hash: `sha256:${hashText(golden.text)}`,
    raw: golden.text,
    format: 'text',
    title: golden.title,
    ...(golden.published ? { published: golden.published } : {}),
    ...(golden.outlet ? { outlet: golden.outlet } : {}),
    notes: []
  }
  return compareClaims(golden, await codeReport(report, knowledge))
}

/** The section that is committed below a report's claims. */
export const missesOf = (comparison: Comparison): string =>
  [
    `Found ${comparison.found} of ${comparison.expected}, right ${comparison.right}; ${comparison.coded} coded.`,
    ...(comparison.misses.length > 0 ? ['', ...comparison.misses] : [])
  ].join('\n')
