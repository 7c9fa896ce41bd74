import { parentPort, workerData } from 'node:worker_threads'
import { giveWay, standsBack } from '@vedette/store/give-way'
import type { Task } from './coding.ts'
import { loadCoder } from './load-coder.ts'
import { perform } from './perform.ts'
import { placesFolder } from './places-folder.ts'
import type { ThreadData } from './thread-hand.ts'

/** A thread that codes one report after another. Failing to load ends it with the error. */
const { all, behind } = workerData as ThreadData
if (behind) giveWay(standsBack.reading)
const coder = loadCoder({ folder: placesFolder() }, all)
let before: Promise<unknown> = coder
parentPort?.on('message', (task: Task) => {
  before = before.then(async () => parentPort?.postMessage(await perform(await coder, task)))
})
