import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import type { TakedownOptions } from './take-down.ts'

/** Adds `vedette takedown`, which strikes out a report, a passage or a name for safety or law. */
export function addTakedownCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('takedown')
    .summary('strike out a report, a passage or a name')
    .description(
      'Erases a report, a passage or a name from all that is kept, for safety or law, and keeps why and by whom. It cannot be undone. ' +
        'What is left of a report is read again; the same bytes are refused when they come in once more.'
    )
    .argument('[report]', 'the key, the name or the address of a report; with --words, these are struck out of it alone')
    .option('-w, --words <words>', 'a name or a passage, in all reports; give each spelling of a name by itself')
    .option('-r, --reason <words>', 'why, for those who ask later')
    .option('-b, --by <name>', 'by whose hand')
    .option('--dry-run', 'say how many reports it would be, and change nothing')
    .option('--no-wait', 'leave the reading of what is left to a running "vedette serve"')
    .option('--list', 'list what was struck out')
    .option(
      '--save <file>',
      'write what was struck out, for another store or for one that an older backup is put into; it holds no word of it'
    )
    .option('--apply <file>', 'strike out what --save wrote')
    .option('--purge', 'erase from the stream of NATS_URL what was struck out, if it could not be reached then')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (report: string | undefined, options: TakedownOptions) =>
      end(await (await import('./take-down.ts')).takeDown(report, options))
    )
}

const examples = `
Examples:
  vedette takedown 1f0c2a9b77e3d410 --reason "names a shelter" --by "N. Haddad"
  vedette takedown --words "Amina Diallo" --reason "asked for by her" --by "N. Haddad"
  vedette takedown --save struck.jsonl`
