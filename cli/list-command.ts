import { type Command, Option } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import type { ListOptions } from './list-reports.ts'
import { readDay } from './read-day.ts'
import { readNumber } from './read-number.ts'

/** Adds `vedette list`, the reports that are kept. */
export function addListCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('list')
    .summary('list the reports that are kept')
    .description('Lists the reports that are kept: date, outlet, title, number of claims, and whether they are coded.')
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['text', 'json']).default('text'))
    .option('-s, --search <words>', 'those with these words')
    .option('--outlet <name>', 'those of this outlet')
    .addOption(new Option('--state <state>', 'those in this state').choices(['waiting', 'coded', 'failed']))
    .option('--since <date>', 'published on or after this day', readDay)
    .option('--until <date>', 'published on or before this day', readDay)
    .option('-n, --limit <number>', 'at most so many', readNumber(1, 1_000_000), 50)
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: ListOptions) => end(await (await import('./list-reports.ts')).listReports(options)))
}

const examples = `
Examples:
  vedette list
  vedette list --search Saraqeb --since 2020-02-01
  vedette list --state failed --format json`
