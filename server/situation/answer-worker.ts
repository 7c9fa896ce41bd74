import { setImmediate as others } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { situationKeeper } from '@vedette/core'
import { toldLister } from '@vedette/store/told-reader'
import { jsonWriter } from './json-writer.ts'
import { rowReceiver } from './sent-rows.ts'
import { compareBefore, joinAll, type Work, workOut } from './work-out.ts'
import { mostInThread, type ThreadSays, type ThreadWork } from './work-thread.ts'

// A thread that answers questions about all that is told, one after the other, and keeps what it read.
const workers = { read: toldLister(mostInThread), keeper: situationKeeper(), write: jsonWriter() }
const receive = rowReceiver()
const say = (says: ThreadSays): void => {
  const worked = 'answer' in says ? says.answer : says.gently
  parentPort?.postMessage(says, worked && 'bytes' in worked ? [worked.bytes.buffer as ArrayBuffer] : [])
}

/** Questions that people ask are answered between the parts of it. */
async function workGently(work: Work): Promise<void> {
  for (const _ of joinAll(work, workers)) await others()
  say({ gently: workOut(work, workers) })
}

parentPort?.on('message', ({ sent, gently, ...rest }: ThreadWork) => {
  const work = { ...rest, rows: receive(sent) }
  if (gently === undefined) say({ answer: workOut(work, workers) })
  else if (gently === 'answer') void workGently(work)
  else {
    compareBefore(work, workers)
    say({ gently: undefined })
  }
})
