import { parentPort } from 'node:worker_threads'
import { situationKeeper } from '@vedette/core'
import { toldReader } from '@vedette/store/told-reader'
import { jsonWriter } from './json-writer.ts'
import { type Work, workOut } from './work-out.ts'

/** Text that is kept read, in characters: that of half a million claims. */
const mostKept = 150_000_000

// A thread that answers questions about all that is told, one after the other, and keeps what it read.
const workers = { read: toldReader(mostKept), keeper: situationKeeper(), write: jsonWriter() }
parentPort?.on('message', (work: Work) => parentPort?.postMessage(workOut(work, workers)))
