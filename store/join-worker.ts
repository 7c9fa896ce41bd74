import { parentPort, workerData } from 'node:worker_threads'
import { eventRows } from './event-rows.ts'
import type { JoinWork } from './join-rows.ts'
import { toTold } from './told-reader.ts'

// A thread that joins the claims which it is given, and ends.
const work = workerData as JoinWork
parentPort?.postMessage(eventRows('told' in work ? work.told : toTold(work.rows)))
