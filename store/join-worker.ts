import { parentPort, workerData } from 'node:worker_threads'
import type { Told } from '@vedette/core'
import { eventRows } from './event-rows.ts'

// A thread that joins the claims which it is given, and ends.
parentPort?.postMessage(eventRows(workerData as readonly Told[]))
