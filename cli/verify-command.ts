import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { type HomeOptions, homeHelp, homeOption } from './home-option.ts'

/** Adds `vedette verify`, which looks the store over. */
export function addVerifyCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('verify')
    .summary('look over all that is kept')
    .description(
      'Looks over all that is kept: reports against their hashes, claims against their codings, what is derived against its source.'
    )
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: HomeOptions) => end(await (await import('./verify-store.ts')).verifyStore(options)))
}

const examples = `
Examples:
  vedette verify && echo all is well`
