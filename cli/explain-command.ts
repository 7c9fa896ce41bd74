import { type Command, InvalidArgumentError } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import type { ExplainOptions } from './explain-reports.ts'
import { usageFailure } from './failure.ts'
import { type HomeOptions, homeOption } from './home-option.ts'
import { readDate } from './read-date.ts'

/** Adds `vedette explain`, which shows how the reader came to its claims. */
export function addExplainCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('show how the claims of a report come about')
    .description('Shows, sentence by sentence, the words and their tree, the mentions with their rules, and the claims with theirs.')
    .argument('[file]', 'a report: .txt .html .json .jsonl .csv; "-" reads standard input as JSONL; or the word "event"')
    .argument('[id]', 'after "event": an event, a state or a toll that is kept, of which is shown why its claims were joined')
    .option('-t, --text <text>', 'a text, instead of a file')
    .option('-n, --sentence <number>', 'this sentence alone, counted from 1', readNumber)
    .option('-p, --published <date>', 'date of publication of reports that have none', readDate)
    .addOption(homeOption())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${examples}\n${exitCodesHelp}`)
    .action(async (file: string | undefined, id: string | undefined, options: ExplainOptions & HomeOptions) => {
      if (id === undefined) return end(await (await import('./explain-reports.ts')).explainReports(file, options))
      if (file !== 'event') throw usageFailure(`only one file is explained at a time, not "${id}" too; of what is kept: explain event ID`)
      return end(await (await import('./explain-event.ts')).explainEvent(id, options))
    })
}

function readNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('give a whole number from 1 on')
  return Number(value)
}

const examples = `
Examples:
  vedette explain --text "Rebels took the town of Goma on Monday, the army said."
  vedette explain report.txt
  vedette explain report.txt --sentence 3
  vedette explain event 0a1b2c3d4e5f6071`
