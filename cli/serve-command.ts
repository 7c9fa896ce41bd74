import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readNumber } from './read-number.ts'
import type { ServeOptions } from './serve.ts'

/** Adds `vedette serve`, the desk and its API. */
export function addServeCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('serve')
    .summary('serve the desk, and code what is added')
    .description(
      'Serves the desk and its API to this machine, or to those who have an account, and codes what is added, until it is stopped (Ctrl-C).'
    )
    .option('--port <number>', 'where to listen; 0 takes a free one', readNumber(0, 65_535), 4160)
    .option('--host <address>', 'where to listen; another than a loopback address takes --origin', '127.0.0.1')
    .option('--origin <address>', 'the address that people come by, as https://desk.example.org; they must log in ("vedette accounts")')
    .option('-w, --workers <number>', 'reports to code at a time (default: by cores)', readNumber(1, 99))
    .option('--add <file...>', 'add these reports first, and sum up what they say')
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: ServeOptions) => end(await (await import('./serve.ts')).serve(options)))
}

const examples = `
Examples:
  vedette serve
  vedette serve --port 0 --home ~/sudan
  vedette serve --add reports/*.txt
  vedette serve --host 0.0.0.0 --origin https://desk.example.org`
