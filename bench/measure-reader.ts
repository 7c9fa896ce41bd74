import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { codeReport, invariant, type Knowledge } from '@vedette/core'
import { startPool } from '@vedette/server/workers'
import { inventConflict, inventOther, reportOf } from './invent-texts.ts'
import { type Measure, measure, once } from './measure.ts'
import { seeded } from './random.ts'

/** How the cost of a sentence grows with the length of its report: the same for one of a page and for one of a book, were all linear. */
export async function measureGrowth(knowledge: Knowledge, lengths: readonly number[]): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const kilobytes of lengths) {
    const random = seeded(kilobytes)
    const raw = inventConflict(kilobytes * 10, random).slice(0, kilobytes * 1000)
    const began = process.cpuUsage()
    const { sentences, claims } = await codeReport(reportOf(`long-${kilobytes}`, raw), knowledge)
    const { user, system } = process.cpuUsage(began)
    invariant(
      claims.length > sentences.length / 4,
      `a report of ${kilobytes} KB has ${claims.length} claims in ${sentences.length} sentences`
    )
    measures.push(once(`a sentence in a report of ${kilobytes} KB`, 'ms of processor', (user + system) / 1000 / sentences.length))
  }
  return measures
}

/** What it costs to pass by a report that has nothing to do with conflict, disaster or politics. */
export async function measurePassed(knowledge: Knowledge, reports: number, rounds: number): Promise<Measure> {
  const random = seeded(7)
  const others = Array.from({ length: reports }, (_, at) => reportOf(`other-${at}`, inventOther(20, random)))
  return measure(
    'reports passed by, one thread',
    'reports/s',
    rounds,
    async () => {
      let passed = 0
      for (const report of others) passed += (await codeReport(report, knowledge)).notes.filter(({ rule }) => rule === 'passed-by').length
      return passed
    },
    (passed, seconds) => passed / seconds,
    passed => invariant(passed > reports * 0.9, `of ${reports} reports about nothing of ours ${passed} were passed by`)
  )
}

/** What a long stream of short reports adds to the memory that is in use: after half of it has warmed everything up, for a thousand more. */
export async function measureMemory(knowledge: Knowledge, reports: number): Promise<Measure> {
  const random = seeded(8)
  const code = async (from: number, to: number): Promise<number> => {
    for (let at = from; at < to; at += 1) await codeReport(reportOf(`short-${at}`, inventConflict(1, random)), knowledge)
    collect()
    return process.memoryUsage().heapUsed
  }
  const half = await code(0, reports / 2)
  const end = await code(reports / 2, reports)
  return once(`memory for 1,000 more reports, after ${reports / 2}`, 'MB', ((end - half) / 1e6 / (reports / 2)) * 1000)
}

/** Reports of a mixed stream in a second, whole, by all cores: one in ten is about a war. */
export async function measureStream(knowledge: Knowledge, reports: number, rounds: number): Promise<readonly Measure[]> {
  const random = seeded(9)
  const stream = Array.from({ length: reports }, (_, at) =>
    reportOf(`stream-${at}`, at % 10 === 0 ? inventConflict(20, random) : inventOther(20, random))
  )
  const pool = startPool(report => codeReport(report, knowledge), availableParallelism())
  const code = async (part: typeof stream): Promise<readonly number[]> =>
    Promise.all(
      part.map(async report => {
        const outcome = await pool.perform({ report, spans: 'clean' })
        return outcome.kind === 'coded' ? outcome.coding.line.claims.length : Number.NaN
      })
    )
  try {
    // The threads load before it counts.
    await code(stream.slice(0, 20))
    const before = process.memoryUsage().rss
    const speed = await measure(
      'a mixed stream, all cores',
      'reports/s',
      rounds,
      () => code(stream),
      (counts, seconds) => counts.length / seconds,
      counts => {
        invariant(!counts.some(Number.isNaN), 'a report of the stream was not coded')
        invariant(counts.filter((count, at) => at % 10 === 0 && count === 0).length === 0, 'a report about a war has no claim')
      }
    )
    return [speed, once('memory that the stream added', 'MB', (process.memoryUsage().rss - before) / 1e6)]
  } finally {
    await pool.stop()
  }
}

/** Lets go of what nothing holds any more; without it, what a process holds says little of what it needs. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
}
