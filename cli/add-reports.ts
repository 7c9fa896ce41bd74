import type { Report } from '@vedette/core'
import { makeGet, nameInput, politely, type Read, readInputs } from '@vedette/intake'
import { inBatches } from '@vedette/queue'
import type { AddedReport, Store } from '@vedette/store'
import { awaitOwed, codeOwed, type Fate, type Owed, usualWorkers } from './code-owed.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { readTables } from './read-tables.ts'
import { sayWhatIsThere } from './say-what-is-there.ts'
import { showBar } from './show-bar.ts'
import { summariseClaims } from './summarise-claims.ts'
import { isQueued } from './with-queue.ts'
import { withStore } from './with-store.ts'

export type AddOptions = HomeOptions & {
  readonly published?: string
  readonly format: 'text' | 'json'
  /** False leaves the coding to a running `vedette serve`. */
  readonly wait: boolean
  readonly workers?: number
  readonly summary?: boolean
  /** How tables are read. */
  readonly rows?: string
  readonly columns?: string
  /** Whether files are lists of addresses. */
  readonly addresses?: boolean
  readonly dryRun?: boolean
}

/** A report that was given, and what became of it; `claims` is null while it waits to be coded. */
export type Given = AddedReport & { readonly claims: number | null; readonly says: string | null }

/** What came of adding: how many of which kind, each report once, in the order of the input, and the inputs that are none. */
export type Adding = {
  readonly counts: Readonly<Record<AddedReport['kind'], number>>
  readonly reports: readonly Given[]
  readonly refused: readonly { readonly where: string; readonly says: string }[]
  readonly exitCode: ExitCode
}

/** Adds the reports of files, or of standard input, to the store, and says what was new and what was known. */
export async function addReports(paths: readonly string[], options: AddOptions): Promise<ExitCode> {
  const tables = readTables(options.rows, options.columns)
  const given = paths.length === 0 ? ['-'] : paths
  const read = () => readInputs(given, { published: options.published, tables, lists: options.addresses, get: politely(makeGet()) })
  if (options.dryRun === true) return sayWhatIsThere(read())
  return withStore(options, async store => {
    if (given.includes('-') && process.stdin.isTTY)
      process.stderr.write('vedette: reading lines of JSON from the terminal; end with Ctrl-D\n')
    try {
      const { workers = usualWorkers() } = options
      const owing = (tell: TellFate): Owed => (isQueued(options) ? awaitOwed(store, tell) : codeOwed(store, workers, tell))
      const adding = await addTo(store, read(), options.wait ? owing : undefined)
      const output = await openOutput(undefined)
      if (options.format === 'json') {
        const { exitCode: _, ...says } = adding
        await output.write(`${JSON.stringify(says, null, 2)}\n`)
      } else await output.write(`${writeAdding(adding)}\n${options.summary === true ? `${await summarise(store, adding)}\n` : ''}`)
      return adding.exitCode
    } finally {
      if (given.includes('-')) process.stdin.destroy()
    }
  })
}

type TellFate = (key: string, fate: Fate) => void

/** Adds reports, and waits until they are coded where `owing` says how; names on standard error what could not be. */
export async function addTo(store: Store, reads: AsyncIterable<Read>, owing: ((tell: TellFate) => Owed) | undefined): Promise<Adding> {
  const reports = new Map<string, Given>()
  const refused: Adding['refused'][number][] = []
  const bar = showBar(owing ? 'coded' : 'added')
  const counts = { new: 0, known: 0, version: 0 }
  let exitCode: ExitCode = exitCodes.done
  let coded = 0
  const refuse = (where: string, says: string, code: ExitCode): void => {
    refused.push({ where, says })
    bar.say(`vedette: ${where}: ${says}`)
    exitCode = exitCode === exitCodes.world ? exitCode : code
  }
  const owed = owing?.((key, fate) => {
    const report = reports.get(key)!
    reports.set(key, { ...report, claims: fate.says === null ? fate.claims : null, says: fate.says })
    if (fate.says !== null) refuse(report.id, fate.says, exitCodes.refused)
    bar.show(++coded, reports.size)
  })
  try {
    for await (const batch of inBatches(reads, batchSize, batchMs)) {
      for (const read of batch) {
        if (read.kind !== 'report') refuse(nameInput(read.where), read.says, read.kind === 'refused' ? exitCodes.refused : exitCodes.world)
      }
      const answers = await store.add(batch.flatMap(read => (read.kind === 'report' ? [withoutOrder(read.report)] : [])))
      for (const each of answers) if (each.kind === 'refused') refuse(each.id, each.says, exitCodes.refused)
      const added = answers.filter(each => each.kind !== 'refused')
      for (const { kind } of added) counts[kind]++
      coded += await take(store, added, reports, owed, (id, says) => refuse(id, says, exitCodes.refused))
      bar.show(owed ? coded : reports.size, reports.size)
    }
    await owed?.settle()
  } finally {
    bar.end()
  }
  return { counts, reports: [...reports.values()], refused, exitCode }
}

const batchSize = 50
const batchMs = 200

/** A store knows no order of reports: that an id was used before is not kept. */
const withoutOrder = (report: Report): Report => ({ ...report, notes: report.notes.filter(note => note.rule !== 'duplicate-id') })

/** Notes what was added, and has coded what is not yet; gives how many were coded before. */
async function take(
  store: Store,
  added: readonly AddedReport[],
  reports: Map<string, Given>,
  owed: Owed | undefined,
  refuse: (id: string, says: string) => void
): Promise<number> {
  let coded = 0
  for (const each of added) {
    if (reports.has(each.key)) continue
    const kept = each.kind === 'known' ? await store.report(each.key) : undefined
    const claims = kept?.state === 'coded' ? kept.claims : null
    reports.set(each.key, { ...each, claims, says: kept?.says ?? null })
    if (kept?.state === 'failed') refuse(each.id, `${kept.says}; it was added before, and "vedette rebuild --recode" tries again`)
    if (kept !== undefined && kept.state !== 'waiting') coded++
    else owed?.owe([each.key])
  }
  return coded
}

/** "12 new, 3 known, 1 new version; 140 claims". */
export function writeAdding({ counts, reports }: Adding): string {
  const versions = counts.version === 1 ? '1 new version' : `${counts.version} new versions`
  const waiting = reports.filter(report => report.claims === null && report.says === null).length
  const claims = reports.reduce((sum, report) => sum + (report.claims ?? 0), 0)
  const kinds = [`${counts.new} new`, `${counts.known} known`, ...(counts.version > 0 ? [versions] : [])].join(', ')
  return `${kinds}; ${claims} ${claims === 1 ? 'claim' : 'claims'}${waiting > 0 ? `; ${waiting} left for "vedette serve" to code` : ''}`
}

/** Who, what and where, of the reports that were given. */
export async function summarise(store: Store, { reports }: Adding): Promise<string> {
  const kept = await Promise.all(reports.map(report => store.report(report.key)))
  return summariseClaims(kept.flatMap(report => report?.coding ?? []))
}
