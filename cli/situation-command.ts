import { type Command, Option } from 'commander'
import type { SituationOptions } from './ask-situation.ts'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readDay } from './read-day.ts'
import { readNumber } from './read-number.ts'
import { readTime } from './read-time.ts'

/** Adds `vedette situation`: who held what on a day, as known on a day. */
export function addSituationCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('situation')
    .summary('say what holds in an area on a day')
    .description(
      'Says who controls what, sieges, presences, tolls, threats and events in an area on a day, each with the words that say so.'
    )
    .option('--at <date>', 'the day asked about (default: --known, else the latest day of publication)', readDay)
    .option('--known <date>', 'as the reports published up to this day tell it (default: the latest day of publication)', readDay)
    .option(
      '--recorded <time>',
      'as the reports that had been recorded up to this time tell it: 2026-11-23T12:00Z (default: all)',
      readTime
    )
    .option('-a, --area <name>', 'a country, a province or a place: "Syria", "Idlib", "Saraqeb, Syria" (default: everywhere)')
    .option('--window <days>', 'list the events of so many days before --at', readNumber(0, 36_500), 30)
    .addOption(
      new Option('--weigh <how>', 'how origins that differ are weighed: by what their side stands to gain, or all alike')
        .choices(['interest', 'even'])
        .default('interest')
    )
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['text', 'json']).default('text'))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: SituationOptions) => end(await (await import('./ask-situation.ts')).askSituation(options)))
}

const examples = `
Examples:
  vedette situation --area Idlib
  vedette situation --area Idlib --at 2020-02-08 --known 2020-02-09
  vedette situation --area Sudan --format json | jq .control`
