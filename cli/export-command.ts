import { type Command, Option } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import type { ExportOptions } from './export-codings.ts'
import { homeHelp, homeOption } from './home-option.ts'

/** Adds `vedette export`, all that was coded in the claims format. */
export function addExportCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('export')
    .summary('write all that was coded')
    .description(
      'Writes all coded reports in the claims format, by day of publication. The order in which they were added changes nothing.'
    )
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['jsonl']).default('jsonl'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: ExportOptions) => end(await (await import('./export-codings.ts')).exportCodings(options)))
}

const examples = `
Examples:
  vedette export --output claims.jsonl`
