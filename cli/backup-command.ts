import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { type HomeOptions, homeHelp, homeOption } from './home-option.ts'

/** Adds `vedette backup`, which writes all that nobody can make again to one file. */
export function addBackupCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('backup')
    .summary('copy all that is kept to a file')
    .description(
      'Writes reports, codings, claims, reviews and what was struck out to one file, as they are at one moment, with checksums. Work may go on meanwhile.'
    )
    .argument('<file>', 'the file to write; it bears its name once it is whole')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (file: string, options: HomeOptions) => end(await (await import('./backup-store.ts')).backupStore(file, options)))
}

const examples = `
Examples:
  vedette backup sudan-2024-03-02.backup
  vedette backup sudan.backup && vedette restore sudan.backup --home ~/copy`
