import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './coding.ts'
import { loadCoder } from './load-coder.ts'
import { perform } from './perform.ts'
import { placesFolder } from './places-folder.ts'

/** A thread that codes one report after another. Failing to load ends it with the error. */
const coder = loadCoder({ folder: placesFolder() }, workerData as boolean)
let before: Promise<unknown> = coder
parentPort?.on('message', (task: Task) => {
  before = before.then(async () => parentPort?.postMessage(await perform(await coder, task)))
})
