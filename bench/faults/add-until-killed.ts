import { hashText, type PictureReport, type Report, reportKey } from '@vedette/core'
import { openStore } from '@vedette/store'
import { inventReports } from '../invent-reports.ts'
import { seeded } from '../random.ts'
import { emptyCoding } from './empty-coding.ts'

// A process of `npm run faults`: adds invented reports and codes them until it is killed. Writes the key of each report that was acknowledged.
const [home = '', seed = '1'] = process.argv.slice(2)
const store = await openStore({ home })
const codings = new Map<string, PictureReport>()

const code = async (report: Report) => {
  const coding = codings.get(reportKey(report)) ?? emptyCoding(report)
  return { kind: 'coded', coding } as const
}

process.stdout.write('ready\n')
const codeAll = async (): Promise<void> => {
  for (;;) {
    try {
      if ((await store.codeNext('faults', code)) === 'nothing') await new Promise(resolve => setTimeout(resolve, 5))
    } catch {
      // The server was killed: the report waits as before.
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}
void codeAll()
void codeAll()
for (const { report, line } of inventReports(1_000_000, { SD: ['North Darfur', 'Khartoum'] }, seeded(Number(seed)))) {
  const before = `${seed} `.length
  const own: Report = {
    ...report,
    id: `${seed} ${report.id}`,
    hash: `sha256:${hashText(`${seed} ${report.raw}`)}`,
    raw: `${seed} ${report.raw}`
  }
  codings.set(reportKey(own), {
    ...emptyCoding(own),
    claims: line.claims.map(claim => ({
      ...claim,
      id: hashText(`${seed} ${claim.id}`).slice(0, 16),
      span: [claim.span[0] + before, claim.span[1] + before]
    }))
  })
  try {
    for (const { key } of await store.add([own])) process.stdout.write(`${key}\n`)
  } catch {
    // Not acknowledged, so not owed.
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
