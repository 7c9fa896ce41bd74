import { Worker } from 'node:worker_threads'
import { copyKeeper, invariant } from '@vedette/core'
import { type Measure, measure, once } from './measure.ts'
import { draw, type Random, seeded } from './random.ts'

/** So many reports are asked in a round: half of them have the text of one that was seen. */
const asked = 4000
const batch = 100

/**
 * How many reports a second are marked, by two threads, and looked for among so many that were seen, by this one. The marks of those seen are drawn, as
 * unlike as those of unlike texts, with those of the texts that copies are asked of among them.
 */
export async function measureSeen(seen: number, rounds: number): Promise<readonly Measure[]> {
  const random = seeded(11)
  const threads = [0, 1].map(() => new Worker(new URL('./mark-worker.js', import.meta.url)))
  try {
    const keeper = copyKeeper(2 * seen)
    const before = process.memoryUsage().arrayBuffers
    const originals = Array.from({ length: asked / 2 }, () => inventWords(260, random))
    const marks = await markAll(threads, originals)
    const every = Math.floor(seen / originals.length)
    const numbers = marks.map((mark, at) => {
      for (let other = 1; other < every; other++) keeper.keep(drawMark(random))
      keeper.keep(mark)
      return every * (at + 1) - 1
    })
    const memory = once(`memory of ${seen} marks`, 'MB', (process.memoryUsage().arrayBuffers - before) / 1e6)
    const texts = Array.from({ length: rounds }, () =>
      originals.flatMap(text => [`A title. ${text.slice(0, -9)}`, inventWords(260, random)])
    )
    let round = 0
    let used = 0
    const speed = await measure(
      `near copies against ${seen} seen, two threads`,
      'reports/s',
      rounds,
      async () => {
        const began = process.cpuUsage()
        const found = (await markAll(threads, texts[round++] ?? [])).map(keeper.keep)
        const { user, system } = process.cpuUsage(began)
        used += user + system
        return found
      },
      (found, seconds) => found.length / seconds,
      found =>
        invariant(
          found.every((number, at) => number === (at % 2 === 0 ? numbers[at / 2] : undefined)),
          'a copy was not known by its original, or a report that is none was held to be one'
        )
    )
    return [speed, once('processor for each of these reports', 'µs', used / (rounds * asked)), memory]
  } finally {
    for (const thread of threads) await thread.terminate()
  }
}

/** The marks of texts, in their order. */
async function markAll(threads: readonly Worker[], texts: readonly string[]): Promise<readonly string[]> {
  const batches = Array.from({ length: Math.ceil(texts.length / batch) }, (_, at) => texts.slice(batch * at, batch * (at + 1)))
  const made: string[][] = []
  await Promise.all(
    threads.map(
      (thread, first) =>
        new Promise<void>((resolve, reject) => {
          let at = first
          const send = (): void => (at < batches.length ? thread.postMessage(batches[at]) : resolve())
          thread.removeAllListeners()
          thread.on('error', reject)
          thread.on('message', (marks: string[]) => {
            made[at] = marks
            at += threads.length
            send()
          })
          send()
        })
    )
  )
  return made.flat()
}

/** Words as often as in a language: some everywhere, most seldom. */
const inventWords = (count: number, random: Random): string =>
  Array.from({ length: count }, () => `${draw(syllables, random)}${Math.floor(20_000 * random() ** 3).toString(36)}`).join(' ')
const syllables = ['ba', 'ke', 'lo', 'mi']

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A mark of 256 letters, as `markText` writes it. */
function drawMark(random: Random): string {
  const codes = Uint8Array.from({ length: 256 }, () => letters.charCodeAt(Math.floor(64 * random())))
  return `7k:${String.fromCharCode(...codes)}`
}
