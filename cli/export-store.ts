import type { Piece } from '@vedette/core'
import { loadPlaces } from '@vedette/lexicon'
import { type ExportName, exportFormats, exportStore, latestDay, readBox, takes, type WithheldOf } from '@vedette/server'
import { placesFolder } from '@vedette/server/workers'
import type { ClaimQuery, Store } from '@vedette/store'
import { areaOf } from './ask-situation.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { exportCodings } from './export-codings.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { type Output, openOutput } from './open-output.ts'
import { withStore } from './with-store.ts'

export type ExportOptions = HomeOptions &
  Omit<ClaimQuery, 'bbox'> & {
    readonly format: ExportName | 'jsonl'
    readonly output?: string
    readonly asIs: boolean
    readonly log?: string
    readonly bbox?: string
  }

/** Writes what is kept in a format, and says how much was withheld. */
export async function exportKept(options: ExportOptions): Promise<ExitCode> {
  const { format, asIs, output, log, home, bbox, ...filters } = options
  if (format === 'jsonl') {
    if (!asIs) throw usageFailure('jsonl holds the whole texts of reports, of which nothing is withheld: say so with --as-is')
    const wrong = Object.keys({ ...filters, ...(bbox === undefined ? {} : { bbox }) })[0]
    if (wrong !== undefined) throw usageFailure(`jsonl is of all reports: it takes no --${wrong}`)
    return exportCodings(options)
  }
  const isBinary = format === 'parquet' || format === 'xlsx'
  if (isBinary && output === undefined && process.stdout.isTTY) throw usageFailure(`${format} is not text: give a file with --output`)
  if (filters.standing !== undefined && !takes(format, 'standing'))
    throw usageFailure(`--standing is of claims alone: ${format} is of what they are joined to`)
  return withStore(options, async store => {
    const query = { ...filters, bbox: boxOf(bbox) }
    const counter = countWithheld(log === undefined ? undefined : await openOutput(log))
    const written = await writeAll(await begin(store, { ...options, format }, query, counter.add), await openOutput(output))
    await counter.end()
    if (written && !asIs) counter.say(exportFormats[format].of === 'claims' ? 'claims' : 'events')
    return exitCodes.done
  })
}

async function begin(
  store: Store,
  { format, asIs, area: words }: ExportOptions & { readonly format: ExportName },
  query: ClaimQuery,
  onWithheld: (one: WithheldOf) => void
): Promise<AsyncIterable<Piece>> {
  const area = words === undefined ? undefined : await areaOf(words, store)
  const today = (await latestDay(store)) ?? query.known ?? '1970-01-01'
  const places = loadPlaces({ folder: placesFolder() })
  return exportStore({ store, places, format, query: { ...query, area: area?.key }, area, today, isAsIs: asIs, onWithheld })
}

/** Whether all was wanted. */
async function writeAll(pieces: AsyncIterable<Piece>, output: Output): Promise<boolean> {
  try {
    for await (const piece of pieces) if (piece.length > 0 && !(await output.write(piece))) return false
    await output.close()
    return true
  } catch (error) {
    await output.abandon()
    throw error
  }
}

/** Keeps the log of what was withheld, and counts it; an event that is looked at twice is told of once. */
function countWithheld(log: Output | undefined) {
  const seen = new Set<string>()
  let writing: Promise<unknown> = Promise.resolve()
  return {
    add: (one: WithheldOf): void => {
      if (seen.has(one.id)) return
      seen.add(one.id)
      if (log) writing = writing.then(() => log.write(`${JSON.stringify(one)}\n`))
    },
    end: async (): Promise<void> => {
      await writing
      await log?.close()
    },
    say: (what: string): void => {
      if (seen.size > 0)
        process.stderr.write(`vedette: of ${seen.size} ${what} something was withheld; --log FILE lists what, --as-is withholds nothing\n`)
    }
  }
}

function boxOf(words: string | undefined) {
  try {
    return readBox(words)
  } catch (error) {
    throw usageFailure(error instanceof Error ? error.message : String(error))
  }
}
