import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readNumber } from './read-number.ts'
import type { RebuildOptions } from './rebuild-store.ts'

/** Adds `vedette rebuild`, which makes again what is derived. */
export function addRebuildCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('rebuild')
    .summary('make again all that is derived')
    .description('Makes again, from the reports and what was coded of them, all that is derived: claims, search, events.')
    .option('--recode', 'first code again, with the present reader, the reports that another one coded')
    .option('-w, --workers <number>', 'reports to code at a time (default: by cores)', readNumber(1, 99))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: RebuildOptions) => end(await (await import('./rebuild-store.ts')).rebuildStore(options)))
}

const examples = `
Examples:
  vedette rebuild
  vedette rebuild --recode                             after an update of Vedette`
