import { type Command, Option } from 'commander'
import type { DiffOptions } from './ask-diff.ts'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readDay } from './read-day.ts'
import { readTime } from './read-time.ts'

/** Adds `vedette diff`: what changed between two days. */
export function addDiffCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('diff')
    .summary('say what changed between two days')
    .description('Says what changed in the world between two days and, apart from it, what of the first day is only new to us.')
    .requiredOption('--from <date>', 'the first day; what was known then is what had been published up to it', readDay)
    .option('--to <date>', 'the second day (default: the latest day of publication)', readDay)
    .option('--known <date>', 'as the reports published up to this day tell it (default: --to)', readDay)
    .option(
      '--recorded <time>',
      'as the reports that had been recorded up to this time tell it: 2026-11-23T12:00Z (default: all)',
      readTime
    )
    .option('--recorded-before <time>', 'what was known then is, besides, what had been recorded up to this time', readTime)
    .option('-a, --area <name>', 'a country, a province or a place: "Syria", "Idlib", "Saraqeb, Syria" (default: everywhere)')
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['text', 'json']).default('text'))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (options: DiffOptions) => end(await (await import('./ask-diff.ts')).askDiff(options)))
}

const examples = `
Examples:
  vedette diff --from 2020-02-08 --area Idlib
  vedette diff --from 2020-02-08 --to 2020-02-10 --format json | jq .toUs`
