import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { sayWhy } from '@vedette/intake'
import { worldFailure } from './failure.ts'

/** Where text and bytes go, at the pace at which they are taken. */
export type Output = {
  /** Resolves when more may come: to false when the reader has gone and nothing more is wanted. */
  readonly write: (piece: string | Uint8Array) => Promise<boolean>
  readonly close: () => Promise<void>
  /** Leaves no half-written file behind. */
  readonly abandon: () => Promise<void>
}

/** Standard output, or a file that appears under its name only when it is whole. */
export const openOutput = async (path: string | undefined): Promise<Output> => (path === undefined ? openStandardOutput() : openFile(path))

function openStandardOutput(): Output {
  const { write } = pace(process.stdout, 'standard output')
  return { write, close: async () => undefined, abandon: async () => undefined }
}

async function openFile(path: string): Promise<Output> {
  const known = await stat(path).catch(() => undefined)
  const whole = known === undefined || known.isFile()
  const part = whole ? `${path}.part` : path
  const stream = createWriteStream(part)
  const { write } = pace(stream, path)
  const failure = (error: unknown) => worldFailure(`cannot write ${path}: ${sayWhy(error)}`, error)
  await new Promise<void>((open, fail) => stream.once('open', () => open()).once('error', error => fail(failure(error))))
  const close = async (): Promise<void> => {
    try {
      stream.end()
      await finished(stream)
      if (whole) await rename(part, path)
    } catch (error) {
      throw failure(error)
    }
  }
  const abandon = async (): Promise<void> => {
    stream.destroy()
    if (whole) await rm(part, { force: true })
  }
  return { write, close, abandon }
}

/** Writing that waits for a full stream to drain, and takes a reader that has gone for the end. */
function pace(stream: NodeJS.WritableStream, name: string) {
  let failed: NodeJS.ErrnoException | undefined
  let wake: () => void = () => undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failed = error
    wake()
  })
  stream.on('drain', () => wake())
  const write = async (piece: string | Uint8Array): Promise<boolean> => {
    if (failed === undefined && !stream.write(piece)) {
      await new Promise<void>(resolve => {
        wake = resolve
        if (failed !== undefined) resolve()
      })
    }
    if (failed === undefined) return true
    if (failed.code === 'EPIPE') return false
    throw worldFailure(`cannot write ${name}: ${sayWhy(failed)}`, failed)
  }
  return { write }
}
