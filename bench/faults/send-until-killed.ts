import { setTimeout as pause } from 'node:timers/promises'
import { openQueue } from '@vedette/queue'
import { openStore } from '@vedette/store'
import { inventOne } from './invented-run.ts'

// A process of `npm run faults`: sends invented reports through a stream until it is killed. Writes the key of each that was acknowledged.
const [databaseUrl = '', addresses = '', holdMs = '3000', run = '1'] = process.argv.slice(2)
const store = await openStore({ databaseUrl })
const queue = await openQueue({ addresses, store, holdMs: Number(holdMs) })
const together = 10

process.stdout.write('ready\n')
for (let from = 0; ; from += together) {
  const reports = Array.from({ length: together }, (_, index) => inventOne(run, from + index).report)
  try {
    for (const { key } of await queue.add(reports)) process.stdout.write(`${key}\n`)
  } catch {
    // Not acknowledged, so not owed.
    await pause(100)
  }
}
