import { parentPort, workerData } from 'node:worker_threads'
import { eventRows } from './event-rows.ts'
import type { ToldRow } from './load-told.ts'
import { toTold } from './told-reader.ts'

// A thread that joins the claims which it is given, and ends.
parentPort?.postMessage(eventRows(toTold(workerData as readonly ToldRow[])))
