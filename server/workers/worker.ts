import { getPriority, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './coding.ts'
import { loadCoder } from './load-coder.ts'
import { perform } from './perform.ts'
import { placesFolder } from './places-folder.ts'
import type { ThreadData } from './thread-hand.ts'

/** How far a thread that reads in the background stands back: who wants a core all for itself then gets three quarters of it. */
const background = 10

/** A thread that codes one report after another. Failing to load ends it with the error. */
const { all, behind } = workerData as ThreadData
if (behind) giveWay()
const coder = loadCoder({ folder: placesFolder() }, all)
let before: Promise<unknown> = coder
parentPort?.on('message', (task: Task) => {
  before = before.then(async () => parentPort?.postMessage(await perform(await coder, task)))
})

/** Gives way to what answers people meanwhile. Only Linux gives each thread a priority: elsewhere it would be the whole server's. */
function giveWay(): void {
  if (process.platform === 'linux' && getPriority() < background) setPriority(background)
}
