import { parentPort, workerData } from 'node:worker_threads'
import type { Encoding } from '@vedette/core'
import { loadEncoder } from './load-encoder.ts'

/** What the thread says: first whether it is ready, then the scores of sentences, in the order in which they were asked for. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unready'; readonly says: string }
  | { readonly kind: 'scores'; readonly encoding: Encoding }
  | { readonly kind: 'failed'; readonly says: string }

/** A thread that reads sentences, one after the other. Failing to load is said, and ends it. */
const encoder = await loadEncoder((workerData ?? undefined) as string | undefined).catch((error: unknown) => {
  tell({ kind: 'unready', says: sayWhy(error) })
  return undefined
})
if (encoder !== undefined) {
  tell({ kind: 'ready' })
  let before = Promise.resolve()
  parentPort?.on('message', (words: readonly string[]) => {
    before = before.then(async () => {
      try {
        const { labels, ...scores } = await encoder(words)
        // The runtime's own memory cannot be handed over: copies can.
        const { tags, names, actors, arcs, relations, meaning } = scores
        const copies = {
          tags: tags.slice(),
          names: names.slice(),
          actors: actors.slice(),
          arcs: arcs.slice(),
          relations: relations.slice(),
          meaning: meaning.slice()
        }
        const owned = Object.values(copies).map(({ buffer }) => buffer as ArrayBuffer)
        tell({ kind: 'scores', encoding: { ...copies, labels } satisfies Encoding }, owned)
      } catch (error) {
        tell({ kind: 'failed', says: sayWhy(error) })
      }
    })
  })
}

function tell(said: Said, owned: ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, owned)
}

function sayWhy(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
