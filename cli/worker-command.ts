import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { readNumber } from './read-number.ts'
import type { WorkOptions } from './work.ts'

/** Adds `vedette worker`, one of any number of processes that code what comes through the stream. */
export function addWorkerCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('worker')
    .summary('code what comes through a stream, with others')
    .description(
      'Takes reports from the stream of NATS_URL, codes them and keeps them in the database of DATABASE_URL, until it is stopped. Any number may run, on any machines.'
    )
    .option('-w, --workers <number>', 'reports to code at a time (default: by cores)', readNumber(1, 99))
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${examples}\n${exitCodesHelp}`)
    .action(async (options: WorkOptions) => end(await (await import('./work.ts')).work(options)))
}

const examples = `
Examples:
  NATS_URL=nats://queue:4222 DATABASE_URL=postgres://vedette@database/vedette vedette worker`
