import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readNumber } from './read-number.ts'
import type { WatchSettings } from './watch.ts'

/** Adds `vedette watch`, which adds what comes into folders and feeds. */
export function addWatchCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('watch')
    .summary('add what comes into folders and feeds')
    .description(
      'Adds what comes into folders, and what is new at feeds and pages, until it is stopped (Ctrl-C). It begins with all that is there.'
    )
    .argument('<what...>', 'folders, files, and addresses of feeds and pages')
    .option('--every <seconds>', 'how often folders are looked at', readNumber(1, 86_400), 5)
    .option('--ask-every <minutes>', 'how often an address is asked', readNumber(1, 1440), 15)
    .option('--no-wait', 'keep what comes, and leave the coding to a running "vedette serve"')
    .option('-w, --workers <number>', 'reports to code at a time (default: by cores)', readNumber(1, 99))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (what: string[], options: WatchSettings) => end(await (await import('./watch.ts')).watch(what, options)))
}

const examples = `
Examples:
  vedette watch incoming/
  vedette watch incoming/ https://news.example/feed.xml --ask-every 30`
