import { parentPort, workerData } from 'node:worker_threads'
import { eventRows } from './event-rows.ts'
import { type ToldRow, toTold } from './load-told.ts'

// A thread that joins the claims which it is given, and ends.
parentPort?.postMessage(eventRows(toTold(workerData as readonly ToldRow[])))
