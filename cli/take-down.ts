import { readFile } from 'node:fs/promises'
import { sayWhy } from '@vedette/intake'
import type { Store, Takedown } from '@vedette/store'
import { codeOwed, usualWorkers } from './code-owed.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure, worldFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { noteChange } from './keep-accounts.ts'
import { openOutput } from './open-output.ts'
import { plain } from './plain.ts'
import { showBar } from './show-bar.ts'
import { withQueue } from './with-queue.ts'
import { withStore } from './with-store.ts'

export type TakedownOptions = HomeOptions & {
  readonly words?: string
  readonly reason?: string
  readonly by?: string
  readonly dryRun?: boolean
  readonly wait: boolean
  readonly list?: boolean
  readonly save?: string
  readonly apply?: string
  readonly purge?: boolean
}

/** Strikes out what is asked for, or lists, writes or takes over what was struck out. */
export async function takeDown(report: string | undefined, options: TakedownOptions): Promise<ExitCode> {
  if (options.list === true) return withStore(options, listTakedowns)
  if (options.save !== undefined) return withStore(options, store => saveTakedowns(store, options.save ?? ''))
  if (options.purge === true) return withStore(options, purgeStream)
  if (options.apply !== undefined) return applyTakedowns(options.apply, options)
  if (report === undefined && options.words === undefined) throw usageFailure('nothing to strike out: give a report, or --words')
  if (options.dryRun !== true && (options.reason === undefined || options.by === undefined))
    throw usageFailure('give --reason and --by: they are what stays')
  return withStore(options, async store => {
    const key = report === undefined ? undefined : await findKey(store, report)
    const bar = showBar('reports looked over')
    try {
      if (options.dryRun === true)
        return await sayCount(options.words === undefined ? 1 : await store.countMarked(options.words, key, bar.show))
      const { words, reason = '', by = '' } = options
      await noteChange(store, `takedown${key === undefined ? '' : ` of report ${key}`}, by ${by}`)
      const takedown = await store.takeDown({ report: key, words, reason, by }, bar.show)
      bar.end()
      process.stdout.write(`${writeTakedown(takedown)}\n`)
      if (options.wait) await readAgain(store)
      return exitCodes.done
    } finally {
      bar.end()
    }
  })
}

async function sayCount(count: number): Promise<ExitCode> {
  process.stdout.write(`${count} ${count === 1 ? 'report' : 'reports'} would be struck out or changed\n`)
  return exitCodes.done
}

/** The key of a report that is called by its key, a name or an address. */
async function findKey(store: Store, called: string): Promise<string> {
  const keys = await store.named(called)
  if (keys.length > 1) throw usageFailure(`${keys.length} reports are called "${called}": give the key of one: ${keys.join(', ')}`)
  if (keys[0] === undefined) throw usageFailure(`there is no report "${called}": "vedette list --format json" gives keys and names`)
  return keys[0]
}

/** Reads what is left of reports. */
async function readAgain(store: Store): Promise<void> {
  const waiting = await store.reports({ state: 'waiting' }, { limit: 500 })
  if (waiting.rows.length === 0) return
  const bar = showBar('coded')
  let coded = 0
  const owed = codeOwed(store, usualWorkers(), () => bar.show(++coded, waiting.rows.length))
  owed.owe(waiting.rows.map(({ key }) => key))
  await owed.settle()
  bar.end()
}

async function listTakedowns(store: Store): Promise<ExitCode> {
  const takedowns = await store.takedowns()
  const output = await openOutput(undefined)
  for (const takedown of takedowns) await output.write(`${writeTakedown(takedown)}\n`)
  if (takedowns.length === 0) await output.write('nothing was struck out\n')
  return exitCodes.done
}

/** "2024-03-02, N. Haddad: 2 reports by words: asked for by her". */
const writeTakedown = ({ kind, key, reason, by, at, reports }: Takedown): string => {
  const what = kind === 'report' ? `report ${key}` : `words${key === null ? '' : ` of report ${key}`}`
  return `${at.slice(0, 10)}, ${plain(by)}: struck out ${what} (${reports.length} ${reports.length === 1 ? 'report' : 'reports'} changed or gone): ${plain(reason)}`
}

async function purgeStream(store: Store): Promise<ExitCode> {
  const count = await withQueue(store, queue => queue.purge())
  process.stdout.write(`${count} ${count === 1 ? 'message' : 'messages'} of the stream erased\n`)
  return exitCodes.done
}

async function saveTakedowns(store: Store, path: string): Promise<ExitCode> {
  const takedowns = await store.takedowns()
  const output = await openOutput(path)
  for (const takedown of takedowns) await output.write(`${JSON.stringify(takedown)}\n`)
  await output.close()
  process.stdout.write(`${takedowns.length} written to ${path}\n`)
  return exitCodes.done
}

async function applyTakedowns(path: string, options: TakedownOptions): Promise<ExitCode> {
  const takedowns = await loadSaved(path)
  return withStore(options, async store => {
    const bar = showBar('reports looked over')
    const fresh = await store.applyTakedowns(takedowns, bar.show)
    bar.end()
    process.stdout.write(`${fresh} of ${takedowns.length} are new here, and struck out\n`)
    if (options.wait) await readAgain(store)
    return exitCodes.done
  })
}

async function loadSaved(path: string): Promise<readonly Takedown[]> {
  const text = await readFile(path, 'utf8').catch(error => Promise.reject(worldFailure(`cannot read ${path}: ${sayWhy(error)}`, error)))
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const bad = lines.findIndex(line => !isTakedown(line))
  if (bad >= 0) throw worldFailure(`${path}:${bad + 1} is nothing that "vedette takedown --save" wrote`, undefined)
  return lines.map(line => JSON.parse(line) as Takedown)
}

function isTakedown(line: string): boolean {
  try {
    const { id, kind, reason, by, at, mark, reports } = JSON.parse(line) as Takedown
    const texts = [id, reason, by, at].every(text => typeof text === 'string')
    return texts && Array.isArray(reports) && (kind === 'report' || (kind === 'words' && typeof mark?.wordsHash === 'string'))
  } catch {
    return false
  }
}
