import { hashText, invariant, type PictureReport, type Report, reportKey } from '@vedette/core'
import { inventReports } from '../invent-reports.ts'
import { seeded } from '../random.ts'
import { emptyCoding } from './empty-coding.ts'

/** How many claims an invented report has. */
export const claimsOfReport = 8

/** The report of a number in a run, which no other run has, with what it is to be coded as: the same whoever asks. */
export function inventOne(run: string, number: number): { readonly report: Report; readonly coding: PictureReport } {
  const seed = Number.parseInt(hashText(`${run} ${number}`).slice(0, 8), 16)
  const [invented] = inventReports(1, { SD: ['North Darfur', 'Khartoum'] }, seeded(seed))
  invariant(invented !== undefined, 'nothing was invented')
  const lead = `${run} ${number} `
  const raw = lead + invented.report.raw
  const report: Report = { ...invented.report, id: `${run} ${number}`, hash: `sha256:${hashText(raw)}`, raw }
  const claims = invented.line.claims.map((claim, at) => ({
    ...claim,
    id: hashText(`${reportKey(report)} ${at}`).slice(0, 16),
    span: [claim.span[0] + lead.length, claim.span[1] + lead.length] as const
  }))
  return { report, coding: { ...emptyCoding(report), claims } }
}

/** What an invented report is coded as, by its name. */
export function codeInvented({ id }: Report): PictureReport {
  const [run = '', number] = id.split(' ')
  return inventOne(run, Number(number)).coding
}
