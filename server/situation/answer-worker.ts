import { parentPort } from 'node:worker_threads'
import { situationKeeper } from '@vedette/core'
import { toldReader } from '@vedette/store/told-reader'
import { jsonWriter } from './json-writer.ts'
import { rowReceiver } from './sent-rows.ts'
import { workOut } from './work-out.ts'
import { mostInThread, type ThreadWork } from './work-thread.ts'

// A thread that answers questions about all that is told, one after the other, and keeps what it read.
const workers = { read: toldReader(mostInThread), keeper: situationKeeper(), write: jsonWriter() }
const receive = rowReceiver()
parentPort?.on('message', ({ sent, ...work }: ThreadWork) => {
  const worked = workOut({ ...work, rows: receive(sent) }, workers)
  parentPort?.postMessage(worked, 'bytes' in worked ? [worked.bytes.buffer as ArrayBuffer] : [])
})
