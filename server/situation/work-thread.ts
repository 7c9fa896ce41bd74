import { Worker } from 'node:worker_threads'
import type { ToldRow } from '@vedette/store'
import { rowSender, type SentRows } from './sent-rows.ts'
import type { Work, WorkedOut } from './work-out.ts'

/** A thread that works out one answer after the other; it is started when it is first needed, and again after it broke or took too long. */
export type WorkThread = {
  readonly work: (work: Work) => Promise<WorkedOut>
  /** The same in pieces, for an answer that nobody waits for yet: others are worked out between these. Undefined when the thread was ended meanwhile. */
  readonly workGently: (work: Work) => Promise<WorkedOut | undefined>
  readonly stop: () => Promise<void>
}

/** The error of an answer that took longer than it may. */
export const tooLong = new Error('the answer takes too long')

/** What a thread is asked: rows that it has are named by numbers. What was recorded earlier is seldom asked about, and is sent whole. */
export type ThreadWork = Omit<Work, 'rows'> & {
  readonly sent: SentRows
  /** That nobody waits for the answer, or that these are rows of such a question, which is asked later. */
  readonly gently?: 'rows' | 'answer'
}

/** What a thread says: an answer, or what came of a piece of work that nobody waits for. */
export type ThreadSays = { readonly answer: WorkedOut } | { readonly gently: WorkedOut | undefined }

/** So many rows are got ready at a time: it takes a tenth of a second. */
const fewRows = 300

/** Room for what is soon let go of: with little of it, much is cleaned up as if it stayed, which takes tenths of a second. */
const youngMb = 128

/** Text that a thread keeps, in characters: that of half a million claims. */
export const mostInThread = 150_000_000

export function workThread(program: URL, mostMs: number): WorkThread {
  let worker: Worker | undefined
  let send = rowSender(mostInThread)
  let told: { readonly resolve: (answer: WorkedOut) => void; readonly reject: (error: Error) => void } | undefined
  let gentle: ((says: WorkedOut | undefined) => void) | undefined
  const start = (): Worker => {
    // Without what this process was started with: where its packages are sought among it.
    const started = new Worker(program, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: youngMb } })
    send = rowSender(mostInThread)
    started.on('message', (says: ThreadSays) => ('answer' in says ? told?.resolve(says.answer) : gentle?.(says.gently)))
    const fail = (error: Error): void => {
      if (worker !== started) return
      told?.reject(error)
      gentle?.(undefined)
    }
    started.on('error', error => fail(error as Error))
    started.on('exit', code => fail(new Error(`the thread that works out situations ended with code ${code}`)))
    return started
  }
  const drop = async (): Promise<void> => {
    const old = worker
    worker = undefined
    gentle?.(undefined)
    await old?.terminate()
  }
  const workNow = async (work: Work): Promise<WorkedOut> => {
    worker ??= start()
    const at = worker
    at.ref()
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      return await new Promise<WorkedOut>((resolve, reject) => {
        told = { resolve, reject }
        timer = setTimeout(() => reject(tooLong), mostMs)
        const { rows, ...rest } = work
        at.postMessage({ ...rest, sent: send(rows) } satisfies ThreadWork)
      })
    } catch (error) {
      await drop()
      throw error
    } finally {
      told = undefined
      clearTimeout(timer)
      // A thread that waits for work keeps no process alive.
      at.unref()
    }
  }
  const workGently = async ({ rows, ...rest }: Work): Promise<WorkedOut | undefined> => {
    worker ??= start()
    const at = worker
    const tell = (some: readonly ToldRow[], gently: 'rows' | 'answer') =>
      new Promise<WorkedOut | undefined>(resolve => {
        if (at !== worker) return resolve(undefined)
        gentle = resolve
        at.postMessage({ ...rest, sent: send(some), gently } satisfies ThreadWork)
      })
    at.unref()
    const sorted = firstPublished(rows)
    for (let from = 0; from < sorted.length; from += fewRows) await tell(sorted.slice(from, from + fewRows), 'rows')
    return tell(rows, 'answer').finally(() => {
      gentle = undefined
    })
  }
  let line: Promise<unknown> = Promise.resolve()
  let gentleLine: Promise<unknown> = Promise.resolve()
  return {
    work: work => {
      const turn = line.then(() => workNow(work))
      line = turn.catch(() => undefined)
      return turn
    },
    workGently: work => {
      const turn = gentleLine.then(() => workGently(work))
      gentleLine = turn.catch(() => undefined)
      return turn
    },
    stop: drop
  }
}

/** Claims are compared with those of days near theirs: of rows that come by their days, fewer are looked at for each. */
function firstPublished(rows: readonly ToldRow[]): readonly ToldRow[] {
  const days = new Map(rows.map(row => [row, String((JSON.parse(row.report) as readonly unknown[])[1] ?? '9')]))
  const dayOf = (row: ToldRow): string => days.get(row) as string
  return rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
}
