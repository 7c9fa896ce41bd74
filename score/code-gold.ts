import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeReport, type Knowledge, openReports, toLine } from '@vedette/core'

/** Codes every `.txt` of a folder of gold reports; gives one line of the claims format each, in the order of their names. */
export async function codeGold(folder: string, knowledge: Knowledge): Promise<readonly string[] | { readonly absent: string }> {
  if (!existsSync(folder)) return { absent: `${folder} is not beside the checkout` }
  const lines: string[] = []
  for (const name of readdirSync(folder)
    .filter(one => one.endsWith('.txt'))
    .sort()) {
    for (const opened of openReports({ name, bytes: readFileSync(join(folder, name)) })) {
      if (opened.kind === 'report') lines.push(JSON.stringify(toLine(await codeReport(opened.report, knowledge), 'clean')))
    }
  }
  return lines
}
