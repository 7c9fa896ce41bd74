import type { FromWorker, ToWorker } from './messages.ts'
import type { Asked, Reading } from './reading.ts'

/** Bytes that are there, of those that are wanted. */
export type Progress = { readonly loaded: number; readonly total: number }

export type ReaderOptions = {
  /** A module worker whose script imports `@vedette/browser/worker`. */
  readonly worker: Worker
  /** Where the files lie that `vedette-page-files` laid. Nothing else is fetched. */
  readonly files: string | URL
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export type Reader = {
  /** Reads reports, one call after another. Rejects with a sentence for a person. */
  readonly read: (asked: Asked) => Promise<Reading>
  /** Ends the worker; what it has not read is rejected. */
  readonly close: () => void
}

type Waiting = { readonly resolve: (reading: Reading) => void; readonly reject: (error: Error) => void }

/** Has a worker load what reading takes, 51 MB, and gives the reader once it can read. Rejects with a sentence for a person. */
export function openReader({ worker, files, onProgress }: ReaderOptions): Promise<Reader> {
  const waiting = new Map<number, Waiting>()
  let asks = 0
  const say = (message: ToWorker): void => worker.postMessage(message)
  const fail = (says: string): void => {
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Error(says))
    waiting.clear()
  }
  const read = (asked: Asked): Promise<Reading> =>
    new Promise((resolve, reject) => {
      asks += 1
      waiting.set(asks, { resolve, reject })
      say({ kind: 'read', id: asks, asked })
    })
  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.({ loaded: data.loaded, total: data.total })
      else if (data.kind === 'open') resolve({ read, close: () => fail('the reader was closed') })
      else if (data.kind === 'shut') {
        fail(data.says)
        reject(new Error(data.says))
      } else if (data.kind === 'reading') take(data.id)?.resolve(data.reading)
      else take(data.id)?.reject(new Error(data.says))
    }
    worker.onerror = event => {
      const says = `the reader stopped: ${event.message || 'its script could not be loaded'}`
      fail(says)
      reject(new Error(says))
    }
    say({ kind: 'open', files: new URL(files, globalThis.location?.href).href })
  })
}
