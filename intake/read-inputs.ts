import type { OpenOptions } from '@vedette/core'
import type { Get } from './fetch/get.ts'
import { isAddress, readAddress } from './fetch/read-address.ts'
import type { FeedItem } from './formats/open-feed.ts'
import type { TableOptions } from './formats/open-table.ts'
import { listFolder } from './list-folder.ts'
import type { Read } from './read.ts'
import { readFileOf, readStream } from './read-file.ts'
import { readList } from './read-list.ts'
import { sayWhy } from './say-why.ts'

export type InputOptions = OpenOptions & {
  /** What gets pages of the web; without it addresses are refused. */
  readonly get?: Get | undefined
  /** How tables are read: as events, or as texts whose columns bear other names. */
  readonly tables?: TableOptions | undefined
  /** Whether files are lists of addresses, whose pages are fetched. */
  readonly lists?: boolean | undefined
  /** Which items of a feed are read; all by default. */
  readonly isNew?: ((item: FeedItem) => boolean | Promise<boolean>) | undefined
}

/**
 * The reports of files, of folders with all in them, and of addresses of the web, in order; `-` is standard input, read as JSONL. Lines of
 * JSONL, mails and pages are given as they come.
 */
export async function* readInputs(inputs: readonly string[], options: InputOptions): AsyncGenerator<Read> {
  const shared: InputOptions = { seenIds: new Set<string>(), ...options }
  for (const input of inputs) {
    try {
      if (isAddress(input)) yield* readAddress(input, shared)
      else if (options.lists === true) yield* readList(input, shared)
      else if (input === '-') yield* readStream('-', process.stdin, shared)
      else for await (const path of listFolder(input)) yield* readEach(path, shared)
    } catch (error) {
      yield { kind: 'unreadable', where: input, says: `cannot read it: ${sayWhy(error)}` }
    }
  }
}

/** One file, without an end to the others of its folder. */
async function* readEach(path: string, options: InputOptions): AsyncGenerator<Read> {
  try {
    yield* readFileOf(path, options)
  } catch (error) {
    yield { kind: 'unreadable', where: path, says: `cannot read it: ${sayWhy(error)}` }
  }
}
