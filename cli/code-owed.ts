import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type Report, reportKey } from '@vedette/core'
import { coderVersion, type Pool, startPool } from '@vedette/server/workers'
import type { CodeOutcome, Store } from '@vedette/store'
import { loadReader } from './load-reader.ts'

/** What became of a report: the number of its claims, or why it could not be coded. */
export type Fate = { readonly claims: number; readonly says: string | null }

/** Coding of reports that somebody waits for. */
export type Owed = {
  /** Names reports that are to be coded, by their keys. */
  readonly owe: (keys: readonly string[]) => void
  /** Resolves when all that is owed is coded, by this process or another, and no more will be named. */
  readonly settle: () => Promise<void>
}

type Tell = (key: string, fate: Fate) => void

/** Most threads that are started without being asked for: each holds a lexicon and a reader of its own. */
const mostWorkers = 8

/** How many reports are coded at a time unless somebody says. */
export const usualWorkers = (): number => Math.min(availableParallelism(), mostWorkers)

/** Codes what waits in the store, and tells of each report that is owed what became of it. The reader is loaded when one is owed. */
export const codeOwed = (store: Store, workers: number, tell: Tell): Owed =>
  oweWhile(tell, async (left, end) => {
    const pool = startPool(await loadReader(), workers)
    const work = async (): Promise<void> => {
      while (left()) if (!(await codeOne(store, pool, end))) await rest(store, left, end)
    }
    try {
      await Promise.all(Array.from({ length: workers }, work))
    } finally {
      await pool.stop()
    }
  })

/** Leaves the coding to whoever does it, and tells of each report that is owed what became of it. */
export const awaitOwed = (store: Store, tell: Tell): Owed =>
  oweWhile(tell, async (left, end) => {
    const stop = await store.watch(change => {
      if (change.kind === 'coded' || change.kind === 'failed') end(change.key, { claims: change.claims ?? 0, says: change.says ?? null })
    })
    try {
      while (left()) await rest(store, left, end)
    } finally {
      await stop()
    }
  })

type Left = () => ReadonlySet<string> | undefined

/** Keeps count of what is owed: the work is started at the first, and has ended once nothing is left and no more will be named. */
function oweWhile(tell: Tell, work: (left: Left, end: Tell) => Promise<void>): Owed {
  const owed = new Set<string>()
  let running: Promise<void> | undefined
  let ending = false
  const left: Left = () => (owed.size > 0 || !ending ? owed : undefined)
  const end: Tell = (key, fate) => {
    if (owed.delete(key)) tell(key, fate)
  }
  return {
    owe: keys => {
      for (const key of keys) owed.add(key)
      if (owed.size === 0 || running !== undefined) return
      running = work(left, end)
      // Whoever settles is told; until then a failure is no fault of the process.
      running.catch(() => undefined)
    },
    settle: async () => {
      ending = true
      await running
    }
  }
}

const restMs = 100

/** Waits a little, and sees whether another process has coded what is owed. */
async function rest(store: Store, left: Left, end: Tell): Promise<void> {
  await pause(restMs)
  for (const key of [...(left() ?? [])].slice(0, 8)) {
    const kept = await store.report(key)
    if (kept !== undefined && kept.state !== 'waiting') end(key, kept)
  }
}

/** Codes one report that waits; false when there is none. Its fate is told once what came of it is committed. */
async function codeOne(store: Store, pool: Pool, end: Tell): Promise<boolean> {
  let came: Parameters<Tell> | undefined
  const code = async (report: Report): Promise<CodeOutcome> => {
    const outcome = await pool.perform({ report, spans: 'clean' })
    if (outcome.kind === 'failed') {
      came = [reportKey(report), { claims: 0, says: outcome.says }]
      return outcome
    }
    const { line, paragraphs } = outcome.coding
    came = [reportKey(report), { claims: line.claims.length, says: null }]
    return { kind: 'coded', coding: { ...line, paragraphs } }
  }
  const done = await store.codeNext(coderVersion(), code)
  if (done !== 'nothing' && came !== undefined) end(...came)
  return done !== 'nothing'
}
