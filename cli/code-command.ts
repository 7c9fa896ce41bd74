import type { Spans } from '@vedette/core'
import { encoderApart } from '@vedette/models/apart'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CodeOptions } from './code-reports.ts'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { outputFormats } from './output-format.ts'
import { readDate } from './read-date.ts'

/** Adds `vedette code`, the filter: reports in, claims out. */
export function addCodeCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('code')
    .summary('read reports, write their claims')
    .description('Reads reports and writes their claims, in the order of the input, each with the words that say so.')
    .argument('[file...]', 'reports: .txt .html .json .jsonl .csv; "-" or nothing reads standard input as JSONL')
    .option('-p, --published <date>', 'date of publication of reports that have none: 2020-02-09', readDate)
    .addOption(new Option('-f, --format <name>', 'how to write').choices(Object.keys(outputFormats)).default('jsonl'))
    .addOption(spansOption())
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('-a, --all', 'read all reports, also those that are not about conflict, disaster or politics')
    .option('-c, --copies', 'note which reports have the text of one before, retitled or cut perhaps')
    .option('-w, --workers <number>', 'reports to code at a time; the output is the same whatever it is (default: by cores)', readWorkers)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${formats}\n${examples}\n${exitCodesHelp}`)
    .action(async (files: string[], options: CodeOptions) => {
      // Gets ready while the rest of the program is loaded.
      const apart = encoderApart()
      end(await (await import('./code-reports.ts')).codeReports(files, options, apart))
    })
}

const spansOption = (): Option =>
  new Option('-s, --spans <text>', 'offsets into the clean text, or into the input as given')
    .choices(['clean', 'raw'] satisfies Spans[])
    .default('clean')

function readWorkers(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('give a whole number from 1 to 99')
  return Number(value)
}

const formats = `
Formats:
${Object.entries(outputFormats)
  .map(([name, says]: readonly [string, string]) => `  ${name.padEnd(8)} ${says}`)
  .join('\n')}`

const examples = `
Examples:
  vedette code report.txt                              one report, as a JSON line
  vedette code report.txt --published 2024-03-02       with the date that "on Friday" counts from
  vedette code reports/*.txt --format csv -o claims.csv
  vedette code reports.jsonl --format html -o picture.html
  cat reports.jsonl | vedette code --spans raw | jq -c '.claims[]'

A line of JSONL, of which only "text" or "html" is required:
  {"id":"r1","text":"…","title":"…","published":"2024-03-02","outlet":"…","url":"…","language":"en"}`
