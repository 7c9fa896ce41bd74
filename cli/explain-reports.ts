import { type Coded, openReports } from '@vedette/core'
import { nameInput, type Read, readInputs } from '@vedette/intake'
import { loadCodings, loadConfidence, loadRelations } from '@vedette/lexicon'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { explainCoded } from './explain-coded.ts'
import { usageFailure } from './failure.ts'
import { loadReader } from './load-reader.ts'
import { openOutput } from './open-output.ts'

export type ExplainOptions = {
  readonly text?: string
  /** From 1. */
  readonly sentence?: number
  readonly published?: string
}

/** Writes to standard output how each report of a file, or a text, was read. */
export async function explainReports(file: string | undefined, options: ExplainOptions): Promise<ExitCode> {
  if (file === undefined && options.text === undefined) throw usageFailure('nothing to explain: name a file, or give --text "…"')
  if (file !== undefined && options.text !== undefined) throw usageFailure('both a file and --text were given: give one of them')
  const coder = await loadReader(true)
  const output = await openOutput(undefined)
  let exitCode: ExitCode = exitCodes.done
  for await (const read of readAll(file, options)) {
    if (read.kind === 'report') {
      if (!(await output.write(explainSentences(await coder(read.report), options.sentence)))) return exitCode
    } else {
      process.stderr.write(`vedette: ${nameInput(read.where)}: ${read.says}\n`)
      exitCode = read.kind === 'unreadable' ? exitCodes.world : exitCodes.refused
    }
  }
  return exitCode
}

function explainSentences(coded: Coded, sentence: number | undefined): string {
  const { length } = coded.sentences
  if (sentence !== undefined && sentence > length) {
    throw usageFailure(`there is no sentence ${sentence}: the report "${coded.report.id}" has ${length}`)
  }
  const known = { confidence: loadConfidence(), codings: loadCodings(), relations: loadRelations() }
  return explainCoded(coded, sentence === undefined ? undefined : sentence - 1, known)
}

async function* readAll(file: string | undefined, { text, published }: ExplainOptions): AsyncGenerator<Read> {
  if (text !== undefined) yield* openReports({ name: 'text', text }, { format: 'text', published })
  else if (file !== undefined) yield* readInputs([file], { published })
}
