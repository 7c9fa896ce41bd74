import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { readTime } from './read-time.ts'

/** Adds `vedette replay`, which keeps again what went through the stream. */
export function addReplayCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('replay')
    .summary('keep again what went through the stream since a time')
    .description(
      'Reads the stream of NATS_URL from a time on, and keeps each report that the database of DATABASE_URL lacks, as after the restore of an older copy. Workers code them.'
    )
    .requiredOption('--since <time>', 'the time from which on reports were sent: 2024-03-02 or 2024-03-02T10:00Z', value =>
      readTime(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00Z` : value)
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodesHelp)
    .action(async ({ since }: { readonly since: string }) => end(await (await import('./replay.ts')).replay(since)))
}
