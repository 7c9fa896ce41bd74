import { Worker } from 'node:worker_threads'
import type { Encoder, Encoding } from '@vedette/core'
import type { Said } from './encoder-thread.ts'
import { weightsFolder } from './load-encoder.ts'

type Asked = { readonly resolve: (said: Said) => void; readonly reject: (error: Error) => void }

/**
 * The encoder of `loadEncoder` in a thread of its own, which gives the same bytes: it gets ready while this thread loads what else reading takes, and
 * reads a sentence while this one makes sense of the sentence before. It keeps no process from ending but while it is asked. Throws what `loadEncoder` throws.
 */
export async function loadEncoderApart(folder: string = weightsFolder()): Promise<Encoder> {
  const worker = new Worker(new URL('./encoder-thread.js', import.meta.url), { workerData: folder })
  const waiting: Asked[] = []
  let ended: Error | undefined
  const end = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  worker.on('error', end)
  worker.on('exit', code => end(new Error(`the thread that reads sentences ended with code ${code}`)))
  worker.on('message', (said: Said) => {
    const next = waiting.shift()
    if (waiting.length === 0) worker.unref()
    if (said.kind === 'failed') next?.reject(new Error(said.says))
    else next?.resolve(said)
  })
  const hear = (): Promise<Said> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended)
      if (waiting.length === 0) worker.ref()
      waiting.push({ resolve, reject })
    })
  await hear()
  return async (words): Promise<Encoding> => {
    const answer = hear()
    worker.postMessage(words)
    const said = await answer
    if (said.kind !== 'scores') throw new Error('the thread that reads sentences gave no scores')
    return said.encoding
  }
}
