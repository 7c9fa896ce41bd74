import { type Area, situationAt, type Weighing } from '@vedette/core'
import { loadPlaces, typeLabels } from '@vedette/lexicon'
import { findArea, latestDay, toldAround } from '@vedette/server'
import { placesFolder } from '@vedette/server/workers'
import type { Store } from '@vedette/store'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { palette } from './palette.ts'
import { withStore } from './with-store.ts'
import { writeSituation } from './write-situation.ts'

export type SituationOptions = HomeOptions & {
  readonly at?: string
  readonly known?: string
  readonly recorded?: string
  readonly area?: string
  readonly window: number
  readonly weigh: Weighing
  readonly format: 'text' | 'json'
}

/** Writes what holds in an area on a day, as the reports published up to a day tell it. */
export const askSituation = (options: SituationOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const area = options.area === undefined ? undefined : await areaOf(options.area, store)
    const { recorded } = options
    const known = options.known ?? (await latestDay(store, recorded)) ?? options.at
    const at = options.at ?? known
    if (known === undefined || at === undefined)
      throw usageFailure('no report is kept yet that has a date: add one with "vedette add FILE", or name a day with --at')
    const told = await toldAround(store, { known, recorded, area: area?.key }, { from: at, to: at, windowDays: options.window })
    const situation = situationAt(told, { at, known, recorded, area, windowDays: options.window, weighing: options.weigh })
    const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
    const output = await openOutput(undefined)
    await output.write(
      options.format === 'json'
        ? `${JSON.stringify(situation, null, 2)}\n`
        : writeSituation(situation, { labels: typeLabels, ...(coloured ? { palette: palette() } : {}) })
    )
    return exitCodes.done
  })

/** The area of a name; for one that nothing is known by, an error that names those that are nearly called so. */
export async function areaOf(words: string, store: Store): Promise<Area> {
  try {
    return await findArea(words, { store, places: loadPlaces({ folder: placesFolder() }) })
  } catch (error) {
    // Only a name that is not known is wrong usage; a store that is gone is not.
    throw error instanceof Error && 'problem' in error ? usageFailure(error.message) : error
  }
}
