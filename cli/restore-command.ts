import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import type { RestoreOptions } from './restore-store.ts'

/** Adds `vedette restore`, which puts a backup into a store, and `vedette merge`, which adds it to what a store holds. */
export function addRestoreCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('restore')
    .summary('put back what a backup holds')
    .description(
      'Puts a backup into a store that holds nothing, and makes again all that is derived: all or nothing. A damaged file changes nothing.'
    )
    .argument('<file>', 'what "vedette backup" wrote, here or elsewhere, of a folder or a server, of PostgreSQL 15 to 18')
    .option('--replace', 'where the store holds reports, in their stead: they are erased; what was struck out stays struck out')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${restoring}\n${exitCodesHelp}`)
    .action(async (file: string, options: RestoreOptions) =>
      end(await (await import('./restore-store.ts')).restoreStore(file, options.replace ? 'replace' : 'restore', options))
    )
  program
    .command('merge')
    .summary('add what a backup holds to what is kept')
    .description(
      "Adds another store's reports, codings, claims and reviews: the same bytes are one report under all its names, and of codings the latest counts."
    )
    .argument('<file>', 'what "vedette backup" wrote of the other store')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${merging}\n${exitCodesHelp}`)
    .action(async (file: string, options: RestoreOptions) =>
      end(await (await import('./restore-store.ts')).restoreStore(file, 'merge', options))
    )
}

const restoring = `
Examples:
  vedette restore sudan.backup --home ~/copy
  DATABASE_URL=postgres://vedette@db/vedette vedette restore sudan.backup`

const merging = `
Examples:
  vedette merge their.backup && vedette verify`
