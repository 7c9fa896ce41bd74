import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { loadPlaces } from '@vedette/lexicon'
import { openQueue } from '@vedette/queue'
import { startNats } from '@vedette/queue/start-nats'
import { createServer } from '@vedette/server'
import { openStore } from '@vedette/store'
import { copyCoded } from '@vedette/store/copy-coded'
import { startPostgres } from '@vedette/store/start-postgres'
import { claimsOfReport, inventReports } from '../invent-reports.ts'
import { countries, provincesOf } from '../measure-store.ts'
import { seeded } from '../random.ts'
import { withFolder } from '../with-folder.ts'
import { askWhile, commonQuestions, tell } from './ask-while.ts'
import { followLive } from './live-memory.ts'
import type { Sending, Sent } from './send-feed.ts'
import { slopeOf } from './slope-of.ts'
import { watchStore } from './watch-store.ts'

// npm run load [-- --minutes NUMBER] [--claims NUMBER] [--explain]: a mixed feed at full speed through a stream and two workers into a PostgreSQL server that
// holds so many invented claims before, while the ten commonest questions are asked over the API.
// `--explain` tells of each late answer what was done for it. Linux; nats-server and PostgreSQL.
const argument = (name: string): number | undefined =>
  Number(process.argv[process.argv.indexOf(name) + 1 || process.argv.length]) || undefined
const minutes = argument('--minutes') ?? 10
const claims = argument('--claims') ?? 0
const { POSTGRES: programs, NATS_SERVER: nats } = process.env
if (!programs || !nats) {
  console.log('No nats-server, or no PostgreSQL server: nothing was measured. Install both (Debian: nats-server, postgresql).')
  process.exit(3)
}
const vedette = fileURLToPath(new URL('../../../cli/bin/vedette.mjs', import.meta.url))
const sampleMs = 5000
const questions = commonQuestions('SD/North Darfur', 'Kosti', ['2022-06-01', '2024-06-01'], '2024-03-10')

const ok = await withFolder('load', async ({ path, home, atEnd }) => {
  const database = await startPostgres(programs, path, { safe: true })
  atEnd(database.end)
  const stream = await startNats(nats, path)
  atEnd(stream.end)
  const places = loadPlaces()
  // What was there before counts as joined: what comes in is what is measured.
  const provinces = Object.fromEntries(countries.map(country => [country, provincesOf(country, places)]))
  const before = inventReports(Math.ceil(claims / claimsOfReport), provinces, seeded(20_220_101))
  if (claims > 0) await copyCoded({ databaseUrl: database.url }, 'bench', before, () => undefined)
  const store = await openStore({ databaseUrl: database.url })
  atEnd(() => store.close())
  const queue = await openQueue({ addresses: stream.url, store })
  atEnd(() => queue.close())
  const env = { ...process.env, DATABASE_URL: database.url, NATS_URL: stream.url, VEDETTE_HOME: home }
  const workers = [1, 2].map(() =>
    spawn(process.execPath, ['--trace-gc', vedette, 'worker', '--workers', '1'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  )
  for (const worker of workers) atEnd(() => worker.kill('SIGKILL'))
  const alive = workers.map(followLive)
  const [watched, onAnswer] = watchStore(store)
  const server = await createServer({ store: watched, places, webFolder: home })
  atEnd(() => server.close())
  await server.prepare()

  const sender = fork(fileURLToPath(new URL('./send-feed.js', import.meta.url)), { env })
  atEnd(() => sender.kill('SIGKILL'))
  const ended = once(sender, 'exit').then(([code]) => Promise.reject(new Error(`the sender ended with code ${code}`)))
  ended.catch(() => undefined)
  const answered = async (): Promise<Sent> => (await Promise.race([once(sender, 'message'), ended]))[0] as Sent
  await answered()
  const send = (sending: Sending): Promise<Sent> => {
    sender.send(sending)
    return answered()
  }

  // Readers are loaded and warm before the clock starts.
  await send({ count: 40 })
  while ((await queue.waiting()) + (await store.waiting()) > 0) await pause(200)
  const held = await store.counts()

  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  const memory = workers.map(() => [] as [number, number][])
  const isOver = (): boolean => seconds() > minutes * 60
  const sample = async (): Promise<void> => {
    for (; !isOver(); await pause(sampleMs))
      for (const [index, worker] of workers.entries()) memory[index]?.push([seconds() / 60, residentMb(worker)])
  }
  const [answers, sent] = await Promise.all([askWhile(server, questions, () => !isOver(), 200, onAnswer), send({ minutes }), sample()])
  const coded = (await store.counts()).reports - held.reports - (await store.waiting())
  const rate = coded / seconds()
  console.log(
    `${minutes} minutes, ${sent.length} reports sent, ${coded} coded: ${rate.toFixed(1)} reports/s by two workers, ${Math.round(rate * 86_400)} a day`
  )
  while ((await queue.waiting()) + (await store.waiting()) > 0) await pause(500)
  const kept = new Set(await store.keeps(sent))
  const lost = sent.filter(key => !kept.has(key)).length
  const after = await store.counts()
  console.log(
    `${lost} lost, ${Math.max(0, after.reports - held.reports - kept.size)} doubled, ${after.failed} could not be coded, ${after.claims} claims kept`
  )
  for (const [index, points] of memory.entries()) {
    const live = (alive[index] ?? []).map(([ms, mb]) => [(ms - began) / 60_000, mb] as const).filter(([at]) => at > 0 && at <= minutes)
    console.log(`worker ${index + 1}: ${tellSlope(points)}; alive after ${live.length} collections of garbage: ${tellSlope(live)}`)
  }
  for (const answered of answers) console.log(tell(answered))
  return lost === 0
})
process.exit(ok ? 0 : 1)

/** The first third is loading and warming up. */
function tellSlope(points: readonly (readonly [minutes: number, mb: number])[]): string {
  const { slope, error } = slopeOf(points.filter(([at]) => at > minutes / 3))
  return `${Math.round(points.at(-1)?.[1] ?? 0)} MB, slope ${slope.toFixed(2)} ± ${(2 * error).toFixed(2)} MB a minute`
}

function residentMb({ pid }: ChildProcess): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
