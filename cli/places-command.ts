import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import type { FindOptions } from './find-place.ts'
import { type HomeOptions, homeOption } from './home-option.ts'
import type { ImportOptions } from './import-places.ts'

/** Adds `vedette places`: find a place and see why, widen what is known of places. */
export function addPlacesCommand(program: Command, end: (code: ExitCode) => void): void {
  const places = program
    .command('places')
    .summary('find places, and widen what is known of them')
    .description('Finds places by their names, and widens the gazetteer by files that you have.')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', `${placesHelp}\n${examples}\n${exitCodesHelp}`)
  places
    .command('find')
    .summary('the places of a name, and which is meant')
    .description('Shows the places that a name can mean, the likeliest first, each with its reasons.')
    .argument('<name>', 'a name in any spelling: Saraqib, "Deir ez-Zor, Syria"')
    .option('-i, --in <area>', 'a country or province that the report is about')
    .option('-n, --limit <number>', 'at most so many', readLimit, 10)
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['text', 'json']).default('text'))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (name: string, options: FindOptions) => end(await (await import('./find-place.ts')).findPlace(name, options)))
  places
    .command('import')
    .summary('widen the gazetteer by files that you have')
    .description(
      'Takes lists of GeoNames (SY.zip, allCountries.zip, alternateNamesV2.zip, or unpacked) and areas of OCHA COD-AB or geoBoundaries (GeoJSON), and adds the places and spellings that are not known yet.'
    )
    .argument('<file...>', 'files as they were downloaded')
    .option('-c, --country <codes>', 'these countries alone: SY,IQ', readCountries)
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (files: string[], options: ImportOptions) =>
      end(await (await import('./import-places.ts')).importPlaceFiles(files, options))
    )
  places
    .command('list')
    .summary('what was imported')
    .description('Lists what was imported beside the gazetteer that comes with Vedette.')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (_: HomeOptions) => end(await (await import('./list-places.ts')).listPlaces()))
  places
    .command('remove')
    .summary('take what was imported away again')
    .description('Takes away what was imported, by its name in "vedette places list".')
    .argument('<name...>', 'names of imports')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .action(async (names: string[], _: HomeOptions) => end(await (await import('./list-places.ts')).removePlaces(names)))
}

function readLimit(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('give a whole number from 1 on')
  return Number(value)
}

function readCountries(value: string): readonly string[] {
  const codes = value.toUpperCase().split(',')
  if (!codes.every(code => /^[A-Z]{2}$/.test(code))) throw new InvalidArgumentError('give ISO codes of two letters, as SY,IQ')
  return codes
}

const placesHelp = `
Where imported places are kept:
  in "places" in the folder of --home, else of VEDETTE_HOME, else in your data folder; what comes with Vedette is never changed`

const examples = `
Examples:
  vedette places find Saraqib
  vedette places find Tripoli --in Lebanon --format json
  vedette places import SY.zip
  vedette places import allCountries.zip --country SD,TD,SS
  vedette rebuild --recode                             read again, with the new places, what is kept`
