import { rmSync } from 'node:fs'
import { sayWhy } from '@vedette/intake'
import { loadGazetteer, loadLayers } from '@vedette/lexicon'
import { placesFolder } from '@vedette/server/workers'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure, worldFailure } from './failure.ts'

/** Writes what comes with Vedette and what was imported: a line each, with its places and its source. */
export async function listPlaces(): Promise<ExitCode> {
  const own = loadGazetteer()
  const rows: readonly (readonly [string, string, string])[] = [
    ['(built in)', own.size.toLocaleString('en'), own.source],
    ...loadLayers(placesFolder()).map(
      ({ name, gazetteer, says }) => [name, gazetteer?.size.toLocaleString('en') ?? '-', gazetteer?.source ?? says ?? ''] as const
    )
  ]
  process.stdout.write(`${rows.map(([name, size, source]) => `${name.padEnd(20)} ${size.padStart(10)} places  ${source}`).join('\n')}\n`)
  return exitCodes.done
}

/** Takes imports away by their names. */
export async function removePlaces(names: readonly string[]): Promise<ExitCode> {
  const layers = loadLayers(placesFolder())
  const unknown = names.filter(name => !layers.some(layer => layer.name === name))
  if (unknown.length > 0)
    throw usageFailure(
      `nothing was imported as "${unknown.join('", "')}"; there is ${layers.map(({ name }) => name).join(', ') || 'nothing'}`
    )
  for (const { file } of layers.filter(({ name }) => names.includes(name))) {
    try {
      rmSync(file)
    } catch (error) {
      throw worldFailure(`cannot take ${file} away: ${sayWhy(error)}`, error)
    }
  }
  process.stdout.write(`taken away: ${names.join(', ')}\n`)
  return exitCodes.done
}
