import { type Command, Option } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readNumber } from './read-number.ts'
import type { RecodeOptions } from './recode-store.ts'

/** Adds `vedette recode`, by which the present reader's reading comes to count, or is compared before it does. */
export function addRecodeCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('recode')
    .summary('read again with the present reader, or see what that would change')
    .description(
      'Reads again, with the present reader, the reports that another one read, and makes its reading count; the old one is kept. ' +
        'With --compare it is kept beside the one that counts, and what would change is told claim by claim.'
    )
    .option('-c, --compare', 'change nothing that counts, and say what would')
    .addOption(new Option('-f, --format <name>', 'how to write what would change').choices(['text', 'jsonl']).default('text'))
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('-w, --workers <number>', 'reports to code at a time (default: by cores)', readNumber(1, 99))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: RecodeOptions) => end(await (await import('./recode-store.ts')).recodeStore(options)))
}

const examples = `
Examples:
  vedette recode --compare                             after an update of Vedette
  vedette recode --compare --format jsonl -o change.jsonl
  vedette recode`
