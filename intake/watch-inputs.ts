import { stat } from 'node:fs/promises'
import { isAddress, readAddress } from './fetch/read-address.ts'
import type { FeedItem } from './formats/open-feed.ts'
import { listFolder } from './list-folder.ts'
import type { Read } from './read.ts'
import { readFileOf } from './read-file.ts'
import type { InputOptions } from './read-inputs.ts'
import { sayWhy } from './say-why.ts'

export type WatchOptions = InputOptions & {
  /** Milliseconds between two questions to an address that answers; one that does not is asked ever more seldom, once in a day at last. */
  readonly askEvery: number
  /** The time, in milliseconds. */
  readonly now: () => number
}

/**
 * Gives at each call what has come since the last, of files, folders, pages and feeds: files that are new or changed, once they have ceased to
 * grow; pages that changed; items of feeds that are new. The first call gives all that is there.
 */
export function watchInputs(inputs: readonly string[], options: WatchOptions): () => AsyncGenerator<Read> {
  const looks = inputs.map(input => (isAddress(input) ? watchAddress(input, options) : watchPath(input, options)))
  return async function* () {
    for (const look of looks) yield* look()
  }
}

/** How long a file must have stood as it is before it is taken at the first look, in milliseconds. */
const settledMs = 2000

function watchPath(path: string, options: WatchOptions): () => AsyncGenerator<Read> {
  const [seen, taken] = [new Map<string, string>(), new Map<string, string>()]
  let trouble: string | undefined
  return async function* () {
    try {
      for await (const file of listFolder(path)) {
        const { size, mtimeMs } = await stat(file)
        const stamp = `${size} ${mtimeMs}`
        const isSettled = seen.get(file) === stamp || options.now() - mtimeMs > settledMs
        seen.set(file, stamp)
        if (taken.get(file) === stamp || !isSettled) continue
        taken.set(file, stamp)
        yield* readFileOf(file, options)
      }
      trouble = undefined
    } catch (error) {
      const says = `cannot read it: ${sayWhy(error)}`
      if (says !== trouble) yield { kind: 'unreadable', where: path, says }
      trouble = says
    }
  }
}

const dayMs = 24 * 60 * 60 * 1000

function watchAddress(url: string, options: WatchOptions): () => AsyncGenerator<Read> {
  const items = new Set<string>()
  let [due, failures] = [Number.NEGATIVE_INFINITY, 0]
  const isNew = (item: FeedItem): boolean => {
    const key = JSON.stringify([item.url, item.title, item.published])
    return !items.has(key) && items.add(key) !== undefined
  }
  return async function* () {
    if (options.now() < due) return
    let isThere = true
    for await (const read of readAddress(url, { ...options, isNew })) {
      isThere &&= read.kind !== 'unreadable' || read.where !== url
      yield read
    }
    failures = isThere ? 0 : failures + 1
    due = options.now() + Math.min(dayMs, options.askEvery * 2 ** failures)
  }
}
