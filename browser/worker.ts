import { loadReader, type ReadAsked } from './load-reader.ts'
import type { FromWorker, ToWorker } from './messages.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  readonly postMessage: (message: FromWorker) => void
}
const say = (message: FromWorker): void => scope.postMessage(message)
const why = (error: unknown): string => (error instanceof Error ? error.message : String(error))

let reader: Promise<ReadAsked> | undefined
/** The network takes one sentence at a time: reports are read one after another. */
let last: Promise<void> = Promise.resolve()

scope.onmessage = ({ data }) => {
  if (data.kind === 'open') {
    reader = loadReader(data.files, progress => say({ kind: 'progress', ...progress }))
    reader.then(
      () => say({ kind: 'open' }),
      (error: unknown) => say({ kind: 'shut', says: why(error) })
    )
    return
  }
  const { id, asked } = data
  last = last.then(async () => {
    try {
      const read = await reader
      if (!read) throw new Error('the reader is not open')
      say({ kind: 'reading', id, reading: await read(asked) })
    } catch (error) {
      say({ kind: 'failed', id, says: why(error) })
    }
  })
}
