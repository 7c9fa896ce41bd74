import { Command, CommanderError } from 'commander'
import { addAccountsCommand } from './accounts-command.ts'
import { addAddCommand } from './add-command.ts'
import { addBackupCommand } from './backup-command.ts'
import { addCodeCommand } from './code-command.ts'
import { addDeadCommand } from './dead-command.ts'
import { addDiffCommand } from './diff-command.ts'
import { type ExitCode, exitCodes, exitCodesHelp } from './exit-codes.ts'
import { addExplainCommand } from './explain-command.ts'
import { addExportCommand } from './export-command.ts'
import { isFailure } from './failure.ts'
import { addListCommand } from './list-command.ts'
import { addPlacesCommand } from './places-command.ts'
import { addRebuildCommand } from './rebuild-command.ts'
import { addRecodeCommand } from './recode-command.ts'
import { addReplayCommand } from './replay-command.ts'
import { addRestoreCommand } from './restore-command.ts'
import { addServeCommand } from './serve-command.ts'
import { addSituationCommand } from './situation-command.ts'
import { addTakedownCommand } from './takedown-command.ts'
import { addVerifyCommand } from './verify-command.ts'
import { addWatchCommand } from './watch-command.ts'
import { addWorkerCommand } from './worker-command.ts'

/** Runs the command line `vedette …` and gives the code to exit with. A failure is one line on standard error. */
export async function runCommandLine(words: readonly string[], version: string): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done
  const program = makeProgram(version, code => {
    exitCode = code
  })
  try {
    if (words.length === 0) program.outputHelp()
    else await program.parseAsync(words, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : complain(error.message, exitCodes.usage)
    if (isFailure(error)) return complain(error.message, error.exitCode)
    process.stderr.write(`vedette: a fault of ours, please report it: ${error instanceof Error ? error.stack : String(error)}\n`)
    return exitCodes.world
  }
}

function complain(message: string, exitCode: ExitCode): ExitCode {
  const line = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  process.stderr.write(`vedette: ${line}${exitCode === exitCodes.usage ? '; see vedette --help' : ''}\n`)
  return exitCode
}

function makeProgram(version: string, end: (code: ExitCode) => void): Command {
  const program = new Command('vedette')
    .description('Reads reports of armed conflict and says who did what to whom, where, when, how many, and who says so.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', `${examples}\n${exitCodesHelp}`)
  for (const addCommand of commands) addCommand(program, end)
  return program
}

/** In the order of the help: the filter, then the picture that is kept. */
const commands = [
  addCodeCommand,
  addExplainCommand,
  addAddCommand,
  addWatchCommand,
  addListCommand,
  addSituationCommand,
  addDiffCommand,
  addServeCommand,
  addWorkerCommand,
  addDeadCommand,
  addReplayCommand,
  addPlacesCommand,
  addExportCommand,
  addVerifyCommand,
  addRebuildCommand,
  addRecodeCommand,
  addBackupCommand,
  addRestoreCommand,
  addTakedownCommand,
  addAccountsCommand
]

const examples = `
Examples:
  vedette code report.txt --format text                read a report, for people
  vedette code reports.jsonl > claims.jsonl            many reports, a line each
  vedette explain --text "Rebels took the town."       why the reader says what it says
  vedette add reports/*.html                           keep reports, and code them
  vedette situation --area Idlib --at 2020-02-08       what holds on a day, by all that is kept`
