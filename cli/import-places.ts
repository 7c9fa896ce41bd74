import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { joinGazetteers } from '@vedette/core'
import { sayWhy } from '@vedette/intake'
import { type Imported, importPlaces, layerName, loadGazetteer, loadLayers } from '@vedette/lexicon'
import { placesFolder } from '@vedette/server/workers'
import { type ExitCode, exitCodes } from './exit-codes.ts'

import type { HomeOptions } from './home-option.ts'
import { showBar } from './show-bar.ts'

export type ImportOptions = HomeOptions & { readonly country?: readonly string[] }

/** Widens the gazetteer by each file; one that cannot be taken is named on standard error, and what was known before stays in use. */
export async function importPlaceFiles(files: readonly string[], { country = [] }: ImportOptions): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done
  for (const file of files) {
    const bar = showBar('MB read')
    try {
      const imported = await importFile(file, country, (done, all) => bar.show(Math.ceil(done / 1e6), Math.ceil(all / 1e6)))
      bar.end()
      process.stdout.write(`${writeImported(file, imported)}\n`)
    } catch (error) {
      bar.say(`vedette: ${sayImportFailure(file, error)}; the gazetteer is as it was`)
      exitCode = exitCodes.world
    }
  }
  return exitCode
}

async function importFile(
  file: string,
  countries: readonly string[],
  onBytes: (done: number, all: number) => void
): Promise<Imported & { readonly replaced: boolean; readonly size: number }> {
  const folder = placesFolder()
  const name = layerName(file)
  const replaced = existsSync(join(folder, `${name}.bin`))
  const others = loadLayers(folder).flatMap(layer => (layer.gazetteer && layer.name !== name ? [layer.gazetteer] : []))
  const known = joinGazetteers(loadGazetteer(), others)
  const imported = await importPlaces(file, { folder, known, countries, onBytes })
  return { ...imported, replaced, size: known.size }
}

/** What an import changed, for people. */
export function writeImported(file: string, imported: Imported & { readonly replaced: boolean; readonly size: number }): string {
  const { kind, read, added, widened, spellings, leftOut, bad, layer, places, bytes, size, replaced } = imported
  const number = (count: number): string => count.toLocaleString('en')
  const some = [...added].map(([name, count]) => `${number(count)} ${plurals[name] ?? name}`)
  const of = { places: 'places', names: 'names', outlines: 'outlines' }[kind]
  const rows = [
    `${basename(file)}: ${number(read)} ${of} read`,
    `  new          ${some.length > 0 ? some.join(', ') : 'nothing'}`,
    `  more names   ${number(spellings)} for ${number(widened)} known places`,
    ...(leftOut > 0 ? [`  left out     ${number(leftOut)}: of kinds that no report names, of other countries, or known already`] : []),
    ...(bad > 0 ? [`  passed over  ${number(bad)} that are badly written`] : []),
    places > 0
      ? `  kept as      ${layer}${replaced ? ', in the place of what was imported from a file of this name before' : ''}; ${number(places + size)} places in all, ${number(Math.ceil(bytes / 1e6))} MB more in memory`
      : `  kept as      nothing new, so nothing changed${replaced ? `; ${layer} of before stays` : ''}`,
    ...(places > 0 ? ['  What was coded before keeps its places until: vedette rebuild --recode'] : [])
  ]
  return rows.join('\n')
}

const plurals: Readonly<Record<string, string>> = { town: 'towns', site: 'sites', area: 'areas', water: 'waters', province: 'provinces' }

function sayImportFailure(file: string, error: unknown): string {
  const isOurs = error instanceof Error && !('code' in error && 'syscall' in error)
  const says = isOurs ? error.message : `${file}: ${sayWhy(error)}`
  return says.trimEnd().replace(/\.$/, '')
}
