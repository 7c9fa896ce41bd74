import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReports, type Report } from '@vedette/core'
import type { CodeTexts } from '../code-texts.ts'
import type { Absent, Figure, RowError, ScoredSet, SetScore } from '../figure.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Whole reports with all their claims, scored by the program that comes with them. */
export const goldClaims: ScoredSet = { name: 'claims', title: 'gold claims', measure }

type Agreement = { readonly f1: number; readonly p: number; readonly r: number }

/** What the scoring program prints. */
export type GoldScore = {
  readonly reports: number
  readonly gold: number
  readonly found: Agreement
  readonly right: Agreement
  readonly stance_macro_f1: number
  readonly fields: Readonly<Record<string, readonly [share: number, asked: number]>>
}

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const folder = sharedFolder('gold/reports')
  const scorer = sharedFolder('tools/score_claims.py')
  if (!existsSync(folder) || !existsSync(scorer)) return { absent: 'gold/reports or its scorer is not beside the checkout' }
  const lines = await code(readGold(folder), { spans: 'clean' })
  const scratch = mkdtempSync(join(tmpdir(), 'vedette-score-'))
  const path = join(scratch, 'gold.jsonl')
  writeFileSync(path, `${lines.map(line => JSON.stringify(line)).join('\n')}\n`)
  const done = spawnSync('python3', [scorer, folder, path, '--json', '--errors'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  rmSync(scratch, { recursive: true })
  if (done.status !== 0) return { absent: `the scorer ended with ${done.status}: ${done.error?.message ?? done.stderr.trim()}` }
  return readScore(done.stdout)
}

/** The reports of a folder of gold, in the order of their names. */
export function readGold(folder: string): readonly Report[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return names
    .sort()
    .flatMap(name => [...openReports({ name, bytes: readFileSync(join(folder, name)) })])
    .flatMap(opened => (opened.kind === 'report' ? [opened.report] : []))
}

/** Figures and errors from what the scoring program prints: lines of errors, then one of figures. */
export function readScore(printed: string): SetScore {
  const lines = printed.trim().split('\n')
  const score = JSON.parse(lines.pop() ?? '') as GoldScore
  const field = (name: string, wanted?: number): readonly Figure[] => {
    const [value, asked] = score.fields[name] ?? [0, 0]
    return [{ name: `${name}, of the found`, value, asked, ...(wanted === undefined ? {} : { wanted }) }]
  }
  return {
    size: `${score.reports} reports, ${score.gold} claims`,
    figures: [
      { name: 'found F1', value: score.found.f1, asked: score.gold, best: 'two analysts .93', wanted: 0.75 },
      { name: 'right F1', value: score.right.f1, asked: score.gold, best: 'two analysts .47', wanted: 0.35 },
      { name: 'stance macro F1', value: score.stance_macro_f1, asked: score.gold, best: 'two analysts .9', wanted: 0.65 },
      ...field('source', 0.85),
      ...field('by', 0.8),
      ...field('to'),
      ...field('at', 0.85),
      ...field('on'),
      ...field('figures', 0.9)
    ],
    errors: lines.flatMap(readError)
  }
}

/** `name 3 MISSED …`, `name EXTRA …`, `name 3 ['by', 'on'] | …`: an error for each field that is wrong. */
function readError(says: string): readonly RowError[] {
  const whole = /^\S+ (?:\d+ )?(MISSED|EXTRA)/.exec(says)?.[1]
  if (whole) return [{ kind: whole === 'MISSED' ? 'missed claim' : 'claim too many', says }]
  return (/^\S+ \d+ \[([^\]]*)\]/.exec(says)?.[1]?.match(/\w+/g) ?? []).map(field => ({ kind: `wrong ${field}`, says }))
}
