import { setTimeout as pause } from 'node:timers/promises'
import { invariant } from '@vedette/core'
import type { Server } from '@vedette/server'

/** How a question was answered, in ms: half of the times so fast, and so on; `late` of the times not within what is allowed. */
export type Answered = {
  readonly name: string
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
  readonly late: number
}

/** A name, and a path: one with `{day}` in it is asked for another day each time. */
export type Question = readonly [name: string, path: string]

/** What an answer may take. */
export const allowedMs = 250

/** The ten commonest questions of the desk and of programs, of an area, a word, and days. */
export const commonQuestions = (area: string, word: string, [since, until]: readonly [string, string], at: string): readonly Question[] => [
  ['status', '/status'],
  ['reports, the latest', '/reports?limit=50'],
  ['claims, the latest', '/claims?limit=50'],
  ['claims of a type', '/claims?type=ASSAULT&limit=50'],
  ['claims of an area and dates', `/claims?area=${encodeURIComponent(area)}&since=${since}&until=${until}&limit=50`],
  ['claims by words', `/claims?search=${encodeURIComponent(word)}&limit=50`],
  ['actors', '/actors?limit=20'],
  ['places', '/places?limit=20'],
  ['search', `/search?q=${encodeURIComponent(word)}&limit=20`],
  ['situation of an area', `/situation?area=${encodeURIComponent(area)}&at=${at}&known=${at}`]
]

/** The last of these in other ways: as it is asked without days, which changes with each report of the area; of one day after the other; and as it was known then. */
export const situationQuestions = (area: string): readonly Question[] => [
  ['situation of an area now', `/situation?area=${encodeURIComponent(area)}`],
  ['situation of an area, day by day', `/situation?area=${encodeURIComponent(area)}&at={day}&known=2023-12-31`],
  ['situation of an area, as known by day', `/situation?area=${encodeURIComponent(area)}&at={day}&known={day}`]
]

/** The first day that is asked for. */
const firstDay = Date.UTC(2022, 2, 1)

/** Asks each question in turn, pausing between them, while something holds that is told how often all were asked; `onAnswer` is told of each. */
export async function askWhile(
  { app }: Server,
  questions: readonly Question[],
  holds: (rounds: number) => boolean,
  pauseMs: number,
  onAnswer: (name: string, ms: number) => void = () => undefined
): Promise<readonly Answered[]> {
  const times = questions.map(() => [] as number[])
  for (let round = 0; holds(round); round++)
    for (const [at, [name, path]] of questions.entries()) {
      const day = new Date(firstDay + round * 86_400_000).toISOString().slice(0, 10)
      const began = performance.now()
      const answer = await app.inject({ url: `/api/v1${path.replaceAll('{day}', day)}`, headers: { host: 'localhost' } })
      const ms = performance.now() - began
      times[at]?.push(ms)
      onAnswer(name, ms)
      invariant(answer.statusCode === 200, `${path}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
      await pause(pauseMs)
    }
  return questions.map(([name], at) => summed(name, times[at] ?? []))
}

function summed(name: string, times: readonly number[]): Answered {
  const sorted = times.toSorted((a, b) => a - b)
  const share = (part: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
  const late = times.filter(ms => ms > allowedMs).length
  return { name, count: times.length, p50: share(0.5), p95: share(0.95), p99: share(0.99), most: share(1), late }
}

/** A line for a person. */
export const tell = ({ name, count, p50, p95, p99, most, late }: Answered): string =>
  `${name.padEnd(38)} ${String(count).padStart(5)} times: p50 ${p50}, p95 ${p95}, p99 ${p99}, most ${most} ms, ${late} over ${allowedMs} ms`
