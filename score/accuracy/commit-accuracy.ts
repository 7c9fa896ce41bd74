import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Committed } from '../committed.ts'
import { validateConfidence } from '../confidence/calibrate.ts'
import type { ScoredSet } from '../figure.ts'
import { writeAccuracy } from './write-accuracy.ts'

const page = fileURLToPath(new URL(`${import.meta.url.includes('/dist/') ? '../../../' : '../../'}docs/accuracy.md`, import.meta.url))

/** Writes `docs/accuracy.md` from the committed figures and the marked reports, or says that these are not there. */
export async function commitAccuracy(sets: readonly ScoredSet[], committed: Committed): Promise<void> {
  const validated = await validateConfidence()
  if ('absent' in validated) console.error(`docs/accuracy.md stays as it was: ${validated.absent}`)
  else writeFileSync(page, writeAccuracy(sets, committed, validated))
}
