import { type Command, Option } from 'commander'
import type { AddOptions } from './add-reports.ts'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { homeHelp, homeOption } from './home-option.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'

/** Adds `vedette add`, which keeps reports and codes them. */
export function addAddCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('add')
    .summary('keep reports, and code them')
    .description(
      'Keeps reports in the picture and codes them. A report that is known already is not kept twice; a page that changed is a new version.'
    )
    .argument(
      '[what...]',
      'files (.txt .html .json .jsonl .csv .pdf .eml .mbox .warc .warc.gz, feeds as .xml), folders with all in them, addresses of pages and feeds; "-" or nothing reads standard input as JSONL'
    )
    .option('-p, --published <date>', 'date of publication of reports that have none: 2020-02-09', readDate)
    .addOption(new Option('-f, --format <name>', 'how to say what was added').choices(['text', 'json']).default('text'))
    .option('--rows <name>', 'read tables (.csv .tsv .jsonl) as events, a claim a row: acled, ucdp, or a file that maps your columns')
    .option('--columns <pairs>', 'read tables as texts, a report a row: text=body,title=headline,published=day')
    .option('--addresses', 'the files are lists of addresses: fetch the page that each line names')
    .option('--dry-run', 'read what is given and say what it holds; keep nothing')
    .option('--no-wait', 'keep them, and leave the coding to a running "vedette serve"')
    .option('--summary', 'say also who, what and where')
    .option('-w, --workers <number>', 'reports to code at a time (default: by cores)', readNumber(1, 99))
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
    .action(async (files: string[], options: AddOptions) => end(await (await import('./add-reports.ts')).addReports(files, options)))
}

const examples = `
Examples:
  vedette add report.txt --published 2024-03-02
  vedette add reports/
  vedette add https://news.example/feed.xml
  vedette add reliefweb.csv --addresses
  vedette add events.csv --rows acled --published 2024-03-10
  cat reports.jsonl | vedette add -`
