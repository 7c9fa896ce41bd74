import { createReadStream } from 'node:fs'
import { readAddress } from './fetch/read-address.ts'
import type { Read } from './read.ts'
import type { InputOptions } from './read-inputs.ts'
import { readLines } from './read-lines.ts'

/** An address of a page in a line of text, of a table or of JSON. */
const address = /https?:\/\/[^\s"'<>\\^`{|}\t]{4,2000}/gi

const isPicture = /\.(?:jpe?g|png|gif|webp|svg|mp4)(?:\?|$)/i

/**
 * The pages of a list of addresses, each once: the first of each line that is no picture, whatever else the line holds, so that exports of
 * other services (ReliefWeb, GDELT) serve as they are. A line without one is passed over when it is the first, a table's head, else refused.
 */
export async function* readList(path: string, options: InputOptions): AsyncGenerator<Read> {
  const seen = new Set<string>()
  let line = 0
  for await (const bytes of readLines(path === '-' ? process.stdin : createReadStream(path))) {
    line++
    const text = new TextDecoder().decode(bytes)
    const found = (text.match(address) ?? []).map(each => each.replace(/[),.;\]]+$/, '')).find(each => !isPicture.test(each))
    if (found !== undefined) {
      if (!seen.has(found)) yield* readAddress(found, options)
      seen.add(found)
    } else if (line > 1 && text.trim() !== '')
      yield { kind: 'refused', where: `${path}:${line}`, says: 'the line holds no address of a page (https://…)' }
  }
}
