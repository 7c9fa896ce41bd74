import { exportFormats, exportNames } from '@vedette/server/formats'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import type { ExportOptions } from './export-store.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readDay } from './read-day.ts'

/** Adds `vedette export`: what is kept, in the formats of others. */
export function addExportCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('export')
    .summary('write what is kept, for other tools')
    .description(
      'Writes claims, or what they are joined to, in a format of other tools. The order in which reports were added changes nothing. Names of private persons are withheld, and camps, hospitals, shelters and schools told to the district and the week, unless --as-is says otherwise.'
    )
    .addOption(new Option('-f, --format <name>', 'how to write').choices([...exportNames, 'jsonl']).default('claims'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--as-is', 'withhold nothing', false)
    .option('--log <file>', 'write to this file what was withheld, a JSON line each, never what it said')
    .addOption(new Option('-k, --kind <kind>', 'those of a kind').choices(['event', 'state', 'toll']))
    .option('-t, --type <type>', 'those of a type: COERCE/seize, or COERCE for all of it')
    .addOption(new Option('--stance <stance>', 'those of a stance').choices(['asserted', 'denied', 'planned', 'requested', 'possible']))
    .option('--side <name>', 'those that a side does or suffers')
    .option('--actor <name>', 'those that an actor does or suffers, by id or name')
    .option('--source <name>', 'those that a source tells')
    .option('-a, --area <name>', 'a country, a province or a place: "Syria", "Idlib", "Saraqeb, Syria"')
    .option('--bbox <box>', 'those in a box of degrees: west,south,east,north')
    .option('--confidence <number>', 'those of at least this confidence, 0 to 1', readConfidence)
    .option('--report <key>', 'those of a report')
    .option('-s, --search <words>', 'those whose quote has these words')
    .option('--since <date>', 'those that may be of this day or later', readDay)
    .option('--until <date>', 'those that may be of this day or earlier', readDay)
    .option('--known <date>', 'as the reports published up to this day tell it', readDay)
    .addOption(
      new Option('--standing <standing>', 'claims on which people decided so').choices([
        'unreviewed',
        'accepted',
        'corrected',
        'rejected',
        'added'
      ])
    )
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${formats}\n${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: ExportOptions) => end(await (await import('./export-store.ts')).exportKept(options)))
}

function readConfidence(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('give a number from 0 to 1')
  return number
}

const formats = `
Formats:
${Object.entries(exportFormats)
  .map(([name, { says }]) => `  ${name.padEnd(8)} ${says}`)
  .join('\n')}
  jsonl    all coded reports in the claims format, texts and all: with --as-is alone`

const examples = `
Examples:
  vedette export --output claims.jsonl
  vedette export --format xlsx --area Idlib --since 2020-02-01 -o idlib.xlsx --log withheld.jsonl
  vedette export --format html --area Sudan -o briefing.html`
