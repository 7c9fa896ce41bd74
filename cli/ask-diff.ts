import { typeLabels } from '@vedette/lexicon'
import { findDiff, latestDay } from '@vedette/server'
import { areaOf } from './ask-situation.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { palette } from './palette.ts'
import { withStore } from './with-store.ts'
import { writeDiff } from './write-diff.ts'

export type DiffOptions = HomeOptions & {
  readonly from: string
  readonly to?: string
  readonly known?: string
  readonly recorded?: string
  readonly recordedBefore?: string
  readonly area?: string
  readonly format: 'text' | 'json'
}

/** Writes what changed between two days, in the world and only for us. */
export const askDiff = (options: DiffOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const { from, recorded, recordedBefore } = options
    const area = options.area === undefined ? undefined : await areaOf(options.area, store)
    const to = options.to ?? options.known ?? (await latestDay(store, recorded))
    if (to === undefined || to < from)
      throw usageFailure(`the second day is ${to ?? 'not known'}: give one with --to that is not before ${from}`)
    const diff = await findDiff(store, { from, to, known: options.known, recorded, recordedBefore, area })
    const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
    const output = await openOutput(undefined)
    await output.write(
      options.format === 'json'
        ? `${JSON.stringify(diff, null, 2)}\n`
        : writeDiff(diff, { labels: typeLabels, ...(coloured ? { palette: palette() } : {}) })
    )
    return exitCodes.done
  })
