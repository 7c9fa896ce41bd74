import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeReport, invariant, type Knowledge } from '@vedette/core'
import { startPool } from '@vedette/server/workers'
import { inventNews, textOfNews } from './invent-news.ts'
import { reportOf } from './invent-texts.ts'
import { type Measure, measure, once } from './measure.ts'
import { seeded } from './random.ts'

type News = { readonly sentences: readonly string[]; readonly text: string }

/**
 * Sentences of raw reports of conflict that become claims in a second of the clock, by all cores: in a process that has read for a while, and by
 * `vedette code` from its start to its end; and how much of the processor time of reading is the network's.
 */
export async function measureNews(vedette: string, knowledge: Knowledge, reports: number, rounds: number): Promise<readonly Measure[]> {
  const random = seeded(11)
  const invent = (count: number): readonly News[] =>
    Array.from({ length: count }, (): News => {
      const sentences = inventNews(random)
      return { sentences, text: textOfNews(sentences) }
    })
  const stream = invent(reports)
  checkUsual(stream)
  return [
    await measureWarm(knowledge, invent(passesBefore * reports), stream, rounds),
    await measureStarted(vedette, stream, rounds),
    await measureShare(knowledge, stream.slice(-100))
  ]
}

const countOf = (stream: readonly News[]): number => stream.reduce((sum, { sentences }) => sum + sentences.length, 0)

/** Short sentences, and sentences read before, would be quick. */
function checkUsual(stream: readonly News[]): void {
  const all = stream.flatMap(({ sentences }) => sentences)
  const words = all.reduce((sum, sentence) => sum + sentence.split(' ').length, 0) / all.length
  invariant(words >= 20 && words <= 25, `an invented sentence has ${words} words`)
  invariant(new Set(all).size > 0.98 * all.length, `of ${all.length} sentences ${new Set(all).size} are distinct`)
}

/** So many times what is timed is read before, of other reports: V8 compiles what reads them for its first ten thousand sentences. */
const passesBefore = 4

async function measureWarm(knowledge: Knowledge, before: readonly News[], stream: readonly News[], rounds: number): Promise<Measure> {
  const pool = startPool(report => codeReport(report, knowledge), availableParallelism())
  const code = (part: readonly News[]): Promise<readonly number[]> =>
    Promise.all(
      part.map(async ({ text }, at) => {
        const outcome = await pool.perform({ report: reportOf(`news-${at}`, text), spans: 'clean' })
        return outcome.kind === 'coded' ? outcome.coding.line.claims.length : Number.NaN
      })
    )
  try {
    await code(before)
    return await measure(
      'reports of conflict, all cores, warm',
      'sentences/s',
      rounds,
      () => code(stream),
      (_, seconds) => countOf(stream) / seconds,
      claims => checkClaims(claims, stream)
    )
  } finally {
    await pool.stop()
  }
}

async function measureStarted(vedette: string, stream: readonly News[], rounds: number): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-news-'))
  const file = join(folder, 'news.jsonl')
  writeFileSync(file, stream.map(({ text }, at) => `${JSON.stringify({ id: `news-${at}`, text, published: '2024-03-02' })}\n`).join(''))
  try {
    return await measure(
      'the same by vedette code, start included',
      'sentences/s',
      rounds,
      () => spawnSync(process.execPath, [vedette, 'code', file], { encoding: 'utf8', maxBuffer: 1e9 }),
      (_, seconds) => countOf(stream) / seconds,
      ({ status, stdout, stderr }) => {
        invariant(status === 0, `vedette code ended with ${status}: ${stderr}`)
        const lines = stdout.trimEnd().split('\n')
        checkClaims(
          lines.map(line => (JSON.parse(line) as { readonly claims: readonly unknown[] }).claims.length),
          stream
        )
      }
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A claim in two sentences of three at least, and none of the reports without one. */
function checkClaims(claims: readonly number[], stream: readonly News[]): void {
  invariant(claims.length === stream.length && claims.every(count => count > 0), 'a report of conflict has no claim')
  const sum = claims.reduce((all, count) => all + count, 0)
  invariant(sum > (countOf(stream) * 2) / 3, `${sum} claims in ${countOf(stream)} sentences of conflict`)
}

/** Reads reports by one thread, and then runs the network alone on their words. */
async function measureShare(knowledge: Knowledge, stream: readonly News[]): Promise<Measure> {
  const given: (readonly string[])[] = []
  const encoder: Knowledge['encoder'] = words => {
    given.push(words)
    return knowledge.encoder(words)
  }
  const whole = await processorTime(async () => {
    for (const { text } of stream) await codeReport(reportOf('news', text), { ...knowledge, encoder })
  })
  invariant(given.length === countOf(stream), `${countOf(stream)} sentences were read as ${given.length}`)
  const network = await processorTime(async () => {
    for (const words of given) await knowledge.encoder(words)
  })
  return once('share of the network in that, one thread', '% of processor', (100 * network) / whole)
}

async function processorTime(task: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
