import { parentPort, workerData } from 'node:worker_threads'
import type { Encoding } from '@vedette/core'
import { loadEncoder } from './load-encoder.ts'

/** What the thread says: first `ready`, then the scores of sentences, in the order in which they were asked for. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'scores'; readonly encoding: Encoding }
  | { readonly kind: 'failed'; readonly says: string }

const says = (error: unknown): Said => ({ kind: 'failed', says: error instanceof Error ? error.message : String(error) })
const tell = (said: Said, owned: ArrayBuffer[] = []): void => parentPort?.postMessage(said, owned)

/** A thread that reads sentences, one after the other. Failing to load is said, and ends it. */
try {
  const encoder = await loadEncoder(workerData as string)
  let before = Promise.resolve()
  parentPort?.on('message', (words: readonly string[]) => {
    before = before.then(async () => {
      try {
        const { tags, names, actors, arcs, relations, labels } = await encoder(words)
        // The runtime's own memory cannot be handed over: a copy can.
        const scores = { tags: tags.slice(), names: names.slice(), actors: actors.slice(), arcs: arcs.slice(), relations: relations.slice() }
        tell(
          { kind: 'scores', encoding: { ...scores, labels } },
          Object.values(scores).map(({ buffer }) => buffer as ArrayBuffer)
        )
      } catch (error) {
        tell(says(error))
      }
    })
  })
  tell({ kind: 'ready' })
} catch (error) {
  tell(says(error))
}
