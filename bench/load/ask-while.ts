import { setTimeout as pause } from 'node:timers/promises'
import { invariant } from '@vedette/core'
import type { Server } from '@vedette/server'

/** How a question was answered. */
export type Answered = { readonly name: string; readonly count: number; readonly median: number; readonly p99: number }

type Question = readonly [name: string, path: string]

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

/** Asks each question in turn, one a quarter of a second, while something holds. */
export async function askWhile({ app }: Server, questions: readonly Question[], holds: () => boolean): Promise<readonly Answered[]> {
  const times = questions.map(() => [] as number[])
  for (let turn = 0; holds(); turn++) {
    const at = turn % questions.length
    const [, path] = questions[at]!
    const began = performance.now()
    const answer = await app.inject({ url: `/api/v1${path}`, headers: { host: 'localhost' } })
    times[at]?.push(performance.now() - began)
    invariant(answer.statusCode === 200, `${path}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
    await pause(250)
  }
  return questions.map(([name], at) => {
    const sorted = (times[at] ?? []).toSorted((a, b) => a - b)
    const share = (part: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
    return { name, count: sorted.length, median: share(0.5), p99: share(0.99) }
  })
}
