import { type Command, Option } from 'commander'
import type { DeadOptions } from './dead-reports.ts'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'

/** Adds `vedette dead list` and `vedette dead retry`. */
export function addDeadCommand(program: Command, end: (code: ExitCode) => void): void {
  const dead = program
    .command('dead')
    .summary('what could not be coded, and why; try again')
    .description('Lists what could not be coded or read, with the reason, and tries again.')
    .helpOption('-h, --help', 'print this help')
  dead
    .command('list')
    .summary('list what could not be coded, with the reason')
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['text', 'json']).default('text'))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${exitCodesHelp}`)
    .action(async (options: DeadOptions) => end(await (await import('./dead-reports.ts')).listDead(options)))
  dead
    .command('retry')
    .summary('have them coded again')
    .argument('[which...]', 'keys of reports, or numbers of letters as #3; without any, all')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${exitCodesHelp}`)
    .action(async (which: string[], options: DeadOptions) => end(await (await import('./dead-reports.ts')).retryDead(which, options)))
}
