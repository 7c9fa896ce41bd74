import { type Report, reportKey } from '@vedette/core'
import { coderVersion, startPool } from '@vedette/server/workers'
import type { RecodedPair, Store } from '@vedette/store'
import { usualWorkers } from './code-owed.ts'
import { type Compared, compareCodings } from './compare-codings.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { loadReader } from './load-reader.ts'
import { openOutput } from './open-output.ts'
import { plain } from './plain.ts'
import { recode } from './recode.ts'
import { showBar } from './show-bar.ts'
import { withStore } from './with-store.ts'

export type RecodeOptions = HomeOptions & {
  readonly compare?: boolean
  readonly format: 'text' | 'jsonl'
  readonly output?: string
  readonly workers?: number
}

/** Makes the present reader's reading count, or says what that would change. */
export const recodeStore = (options: RecodeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    if (options.compare === true) return compare(store, options)
    const recoded = await recode(store, options.workers)
    const { claims } = await store.counts()
    process.stdout.write(`${recoded} reports read again; ${claims} claims count\n`)
    return exitCodes.done
  })

async function compare(store: Store, { format, output: path, workers = usualWorkers() }: RecodeOptions): Promise<ExitCode> {
  await readAside(store, workers)
  const keys = await store.readOtherwise(coderVersion())
  const output = await openOutput(path)
  const total = { reports: keys.length, otherwise: 0, same: 0, changed: 0, gone: 0, added: 0 }
  for (const key of keys) {
    const pair = await store.pair(key, coderVersion())
    if (pair === undefined) continue
    const compared = compareCodings(pair.before, pair.after)
    const { same, changed, gone, added } = compared
    total.same += same
    total.changed += changed.length
    total.gone += gone.length
    total.added += added.length
    if (changed.length + gone.length + added.length === 0) continue
    total.otherwise++
    const { before, id } = pair
    const says =
      format === 'text'
        ? writeCompared(pair, compared)
        : JSON.stringify({ key, id, published: before.report.published, changed, gone, added })
    if (!(await output.write(`${says}\n`))) return exitCodes.done
  }
  await output.close()
  const { reports, otherwise, same, changed, gone, added } = total
  const counted = `${changed} claims would change, ${gone} would go, ${added} would come, ${same} stay as they are`
  process.stderr.write(
    `vedette: ${otherwise} of ${reports} reports are read otherwise: ${counted}; "vedette recode" makes the new reading count\n`
  )
  return exitCodes.done
}

/** Has the present reader read what it has not, beside what counts. */
async function readAside(store: Store, workers: number): Promise<void> {
  const keys = [...(await store.unread(coderVersion()))]
  if (keys.length === 0) return
  const pool = startPool(await loadReader(), workers)
  const bar = showBar('read again')
  let done = 0
  const work = async (): Promise<void> => {
    for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
      const kept = await store.report(key)
      if (kept !== undefined) await readOne(store, pool, kept.report, line => bar.say(line))
      bar.show(++done, done + keys.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: workers }, work))
  } finally {
    bar.end()
    await pool.stop()
  }
}

async function readOne(store: Store, pool: ReturnType<typeof startPool>, report: Report, say: (line: string) => void): Promise<void> {
  const outcome = await pool.perform({ report, spans: 'clean' })
  if (outcome.kind === 'failed') return say(`vedette: ${report.id}: ${outcome.says}`)
  await store.keepAside(reportKey(report), coderVersion(), { ...outcome.coding.line, paragraphs: outcome.coding.paragraphs })
}

function writeCompared({ id, before }: RecodedPair, { changed, gone, added }: Compared): string {
  const lines = [
    ...changed.map(({ before: claim, parts }) => {
      const said = parts
        .map(({ name, before: was, after }) => `${name}: ${plain(was) || 'nothing'} → ${plain(after) || 'nothing'}`)
        .join('; ')
      return `  ~ ${claim.type} "${plain(claim.quote)}": ${said}`
    }),
    ...gone.map(({ type, quote }) => `  - ${type} "${plain(quote)}"`),
    ...added.map(({ type, quote }) => `  + ${type} "${plain(quote)}"`)
  ]
  return [`${plain(id)} (${before.report.published ?? 'no date'})`, ...lines].join('\n')
}
