import { Worker } from 'node:worker_threads'
import type { Encoder, Encoding } from '@vedette/core'
import type { Said } from './encoder-thread.ts'

/** An encoder that may be asked before it is ready; `ready` throws what `loadEncoder` throws, as does who has asked by then. */
export type EncoderApart = { readonly encoder: Encoder; readonly ready: Promise<void> }

type Asked = { readonly resolve: (encoding: Encoding) => void; readonly reject: (error: Error) => void }

/**
 * The encoder of `loadEncoder` in a thread of its own, which gives the same bytes: it gets ready while this thread loads what else reading takes, and
 * reads a sentence while this one makes sense of the sentence before. The thread keeps no process from ending but while it is waited for.
 */
export function encoderApart(folder?: string): EncoderApart {
  const worker = new Worker(new URL('./encoder-thread.js', import.meta.url), { workerData: folder })
  const waiting: Asked[] = []
  let ended: Error | undefined
  const ready = new Promise<void>((resolve, reject) => {
    const end = (error: Error): void => {
      ended ??= error
      reject(ended)
      for (const asked of waiting.splice(0)) asked.reject(ended)
    }
    worker.on('error', end)
    worker.on('exit', code => end(new Error(`the thread that reads sentences ended with code ${code}`)))
    worker.on('message', (said: Said) => {
      if (said.kind === 'unready') return end(new Error(said.says))
      if (said.kind === 'ready') resolve()
      else if (said.kind === 'failed') waiting.shift()?.reject(new Error(said.says))
      else waiting.shift()?.resolve(said.encoding)
      if (waiting.length === 0) worker.unref()
    })
  })
  ready.catch(() => undefined)
  const encoder: Encoder = words =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended)
      worker.ref()
      waiting.push({ resolve, reject })
      worker.postMessage(words)
    })
  return { encoder, ready }
}
