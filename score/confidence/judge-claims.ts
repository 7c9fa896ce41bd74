import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Coded, codeReport, type Knowledge, type Signs, toLine } from '@vedette/core'
import { codeGolden, goldenFolder, loadGolden } from '@vedette/golden'
import type { Absent } from '../figure.ts'
import { readGold } from '../sets/gold-claims.ts'
import { sharedFolder } from '../shared-folder.ts'

/** A coded claim with what an analyst's claims of the same report say of it. */
export type JudgedClaim = {
  readonly report: string
  /** Reports that analysts marked, or invented ones of `golden/`. */
  readonly from: 'gold' | 'golden'
  readonly kind: string
  readonly signs: Signs
  readonly confidence: number
  /** An analyst took a claim of the same kind from the same words. */
  readonly found: boolean
  /** Of a found one: which fields differ. */
  readonly wrong: readonly string[]
}

/** Whether an analyst took the claim and agrees in every field. */
export const isRight = ({ found, wrong }: JudgedClaim): boolean => found && wrong.length === 0

export type JudgedReports = { readonly claims: readonly JudgedClaim[]; readonly marked: number; readonly missed: number }

/** Codes the marked reports beside the checkout and those of `golden/`, and judges each claim. */
export async function judgeClaims(knowledge: Knowledge): Promise<JudgedReports | Absent> {
  const folder = sharedFolder('gold/reports')
  const tools = sharedFolder('tools')
  if (!existsSync(folder) || !existsSync(join(tools, 'score_claims.py')))
    return { absent: 'gold/reports or its scorer is not beside the checkout' }
  const coded: Coded[] = []
  for (const report of readGold(folder)) coded.push(await codeReport(report, knowledge))
  const aligned = align(folder, tools, coded)
  if (isAbsent(aligned)) return aligned
  const claims = coded.flatMap(({ report, claims }) => {
    const wrongIn = new Map(aligned[report.id]?.pairs ?? [])
    return claims.map((claim, at) => judged(report.id, 'gold', claim, wrongIn.get(at)))
  })
  const marked = Object.values(aligned).reduce((sum, one) => sum + one.marked, 0)
  const ours: JudgedClaim[] = []
  for (const golden of loadGolden(goldenFolder).filter(({ name }) => !coded.some(({ report }) => report.id === name)))
    for (const { claim, found, wrong } of (await codeGolden(golden, knowledge)).judged)
      ours.push(judged(golden.name, 'golden', claim, found ? wrong : undefined))
  return { claims: [...claims, ...ours], marked, missed: marked - claims.filter(({ found }) => found).length }
}

const judged = (
  report: string,
  from: JudgedClaim['from'],
  claim: Coded['claims'][number],
  wrong: readonly string[] | undefined
): JudgedClaim => ({
  report,
  from,
  kind: claim.kind,
  signs: claim.signs,
  confidence: claim.confidence,
  found: wrong !== undefined,
  wrong: wrong ?? []
})

type Aligned = Readonly<
  Record<string, { readonly marked: number; readonly pairs: readonly (readonly [mine: number, wrong: readonly string[]])[] }>
>

/** Claims paired with those of the analysts, by the scorer that comes with them: places in ours, and the fields that differ. */
function align(folder: string, tools: string, coded: readonly Coded[]): Aligned | Absent {
  const scratch = mkdtempSync(join(tmpdir(), 'vedette-confidence-'))
  const path = join(scratch, 'coded.json')
  const lines = coded.map(one => toLine(one, 'clean'))
  writeFileSync(path, JSON.stringify(Object.fromEntries(lines.map(({ report, claims }) => [report.id, claims]))))
  const done = spawnSync('python3', ['-c', program, tools, folder, path], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  rmSync(scratch, { recursive: true })
  if (done.status !== 0) return { absent: `the scorer ended with ${done.status}: ${done.error?.message ?? done.stderr.trim()}` }
  return JSON.parse(done.stdout) as Aligned
}

const program = `
import json, sys
tools, folder, path = sys.argv[1:]
sys.path.insert(0, tools)
from score_claims import align, checks
out = {}
for name, mine in json.load(open(path)).items():
    gold = json.load(open(f'{folder}/{name}.json'))['claims']
    pairs = [[j, [k for k, ok in checks(gold[i], mine[j])[0].items() if not ok]] for i, j in align(gold, mine)]
    out[name] = {'marked': len(gold), 'pairs': pairs}
print(json.dumps(out))
`

const isAbsent = (aligned: Aligned | Absent): aligned is Absent => typeof aligned.absent === 'string'
