import { availableParallelism } from 'node:os'
import { addTally, noTally, type Spans, type Tally } from '@vedette/core'
import { nameInput, type Read, readInputs } from '@vedette/intake'
import type { EncoderApart } from '@vedette/models/apart'
import type { Coding, Outcome } from '@vedette/server/workers'
import { startPool } from '@vedette/server/workers'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { loadReader } from './load-reader.ts'
import { mapInOrder } from './map-in-order.ts'
import { copyNoter } from './note-copies.ts'
import { type Output, openOutput } from './open-output.ts'
import type { OutputFormat } from './output-format.ts'
import { type OutputWriter, outputWriter } from './output-writer.ts'
import { showProgress } from './show-progress.ts'

export type CodeOptions = {
  readonly format: OutputFormat
  readonly spans: Spans
  readonly published?: string
  readonly output?: string
  /** How many reports are coded at a time; by the number of cores when not given. */
  readonly workers?: number
  /** Passes no report by, whatever it is about. */
  readonly all?: boolean
  /** Notes which reports have the text of one before. */
  readonly copies?: boolean
}

/** Most threads that are started without being asked for: each holds a lexicon and a reader of its own. */
const mostWorkers = 8

/** Codes the reports of files, or of standard input, and writes them in order. Names on standard error what could not be. */
export async function codeReports(paths: readonly string[], options: CodeOptions, apart?: EncoderApart): Promise<ExitCode> {
  const coder = await loadReader(options.all, apart)
  const output = await openOutput(options.output === '-' ? undefined : options.output)
  const pool = startPool(coder, options.workers ?? Math.min(availableParallelism(), mostWorkers), options.all)
  const progress = showProgress(options.output !== undefined || !process.stdout.isTTY)
  try {
    const given = paths.length === 0 ? ['-'] : paths
    if (given.includes('-') && process.stdin.isTTY) progress.say('vedette: reading lines of JSON from the terminal; end with Ctrl-D')
    const inputs = readInputs(given, { published: options.published })
    const perform = async (read: Read): Promise<Read | Outcome> =>
      read.kind === 'report'
        ? nameFailure(await pool.perform({ report: read.report, spans: options.spans, marked: options.copies }), read.report.id)
        : read
    const results = mapInOrder(inputs, 4 * (options.workers ?? mostWorkers), perform)
    const exitCode = await writeResults(results, output, outputWriter(options.format, look(options)), progress, options.copies)
    await output.close()
    return exitCode
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    progress.end()
    await pool.stop()
    if (paths.length === 0 || paths.includes('-')) process.stdin.destroy()
  }
}

type Refused = { readonly kind: 'refused'; readonly where: string; readonly says: string }

const nameFailure = (outcome: Outcome, id: string): Exclude<Outcome, { kind: 'failed' }> | Refused =>
  outcome.kind === 'failed' ? { kind: 'refused', where: id, says: outcome.says } : outcome

type Progress = ReturnType<typeof showProgress>

async function writeResults(
  results: AsyncIterable<Read | Outcome>,
  output: Output,
  writer: OutputWriter,
  progress: Progress,
  copies = false
): Promise<ExitCode> {
  const codings: Coding[] = []
  const noted = copies ? copyNoter() : (coding: Coding) => coding
  let exitCode = exitCodes.done as ExitCode
  let tally: Tally = noTally
  let wanted = writer.kind === 'whole' || writer.head === '' || (await output.write(writer.head))
  for await (const result of results) {
    if (result.kind === 'coded') {
      const coding = noted(result.coding)
      const { line } = coding
      if (writer.kind === 'whole') codings.push(coding)
      else wanted = await output.write(writer.each(line, tally.reports))
      tally = addTally(tally, line)
      progress.show(tally)
    } else if (result.kind === 'refused' || result.kind === 'unreadable') {
      progress.say(`vedette: ${nameInput(result.where)}: ${result.says}`)
      exitCode = result.kind === 'unreadable' || exitCode === exitCodes.world ? exitCodes.world : exitCodes.refused
    }
    if (!wanted) return exitCode
  }
  await output.write(writer.kind === 'whole' ? await writer.write(codings) : writer.end(tally))
  return exitCode
}

/** How text for people looks: as wide as the terminal up to a width that is good to read, 80 characters elsewhere. */
const look = ({ output }: CodeOptions) => {
  const terminal = output === undefined && process.stdout.isTTY
  const coloured = terminal && process.env.NO_COLOR === undefined
  return { width: terminal ? Math.max(40, Math.min(process.stdout.columns ?? 80, 110)) : 80, colour: coloured }
}
