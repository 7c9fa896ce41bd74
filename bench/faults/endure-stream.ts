import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openQueue } from '@vedette/queue'
import { type Nats, startNats } from '@vedette/queue/start-nats'
import { openStore, type Store } from '@vedette/store'
import { type Postgres, startPostgres } from '@vedette/store/start-postgres'
import { draw, type Random } from '../random.ts'
import { type Folder, withFolder } from '../with-folder.ts'
import { claimsOfReport } from './invented-run.ts'
import { keysOf } from './keys-of.ts'
import { listenTo } from './listen-to.ts'

export type StreamVictim = 'worker' | 'sender' | 'database' | 'stream'

type Settings = {
  readonly postgres: string
  readonly nats: string
  /** Servers of the stream. */
  readonly nodes: 1 | 3
  readonly victims: readonly StreamVictim[]
  readonly rounds: number
}

/** What was kept of what was acknowledged, after so many kills under load. */
export type Endured = {
  readonly rounds: number
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
  readonly faults: readonly string[]
}

const holdMs = 3000

/** Kills a worker, the sender, the database or a server of the stream at random moments while reports flow; then looks what is there. */
export const endureStream = (settings: Settings, random: Random): Promise<Endured> =>
  withFolder('faults-stream', folder => endureIn(folder, settings, random))

async function endureIn({ path, atEnd }: Folder, settings: Settings, random: Random): Promise<Endured> {
  const database = await startPostgres(settings.postgres, path, { safe: true })
  atEnd(database.end)
  const nats = await startNats(settings.nats, path, settings.nodes)
  atEnd(nats.end)
  // The first to come makes the tables and the streams.
  const store = await openStore({ databaseUrl: database.url })
  atEnd(() => store.close())
  await untilQueued(nats, store)
  const acknowledged = new Set<string>()
  const start = (program: string, run = ''): ChildProcess => {
    const file = fileURLToPath(new URL(`./${program}.js`, import.meta.url))
    const child = spawn(process.execPath, [file, database.url, nats.url, String(holdMs), run], { stdio: ['ignore', 'pipe', 'inherit'] })
    atEnd(() => child.kill('SIGKILL'))
    return child
  }
  const ready = async (child: ChildProcess): Promise<ChildProcess> => {
    const heard = listenTo(child, acknowledged)
    child.on('exit', () => heard.catch(() => undefined))
    await heard
    return child
  }
  const workers = await Promise.all([start('work-until-killed'), start('work-until-killed')].map(ready))
  let sender = await ready(start('send-until-killed', '1'))
  const kill: Readonly<Record<StreamVictim, (round: number) => Promise<void>>> = {
    worker: async round => {
      workers[round % 2]?.kill('SIGKILL')
      workers[round % 2] = await ready(start('work-until-killed'))
    },
    sender: async round => {
      sender.kill('SIGKILL')
      sender = await ready(start('send-until-killed', String(round + 1)))
    },
    database: () => database.kill().then(database.start),
    stream: async round => {
      const node = nats.nodes[round % nats.nodes.length]
      await node?.kill()
      await pause(500)
      await node?.start()
    }
  }
  for (let round = 1; round <= settings.rounds; round++) {
    await pause(200 + 1300 * random())
    await kill[draw(settings.victims, random)](round)
  }
  await pause(1000)
  sender.kill('SIGKILL')
  return lookOver(database, nats, settings.rounds, acknowledged)
}

/** A cluster takes a moment to agree on who leads. */
async function untilQueued(nats: Nats, store: Store): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await (await openQueue({ addresses: nats.url, store, holdMs })).close()
      return
    } catch (error) {
      if (tries === 20) throw error
      await pause(500)
    }
  }
}

async function lookOver({ url }: Postgres, nats: Nats, rounds: number, acknowledged: ReadonlySet<string>): Promise<Endured> {
  const store = await openStore({ databaseUrl: url })
  const queue = await openQueue({ addresses: nats.url, store, holdMs })
  try {
    for (const until = Date.now() + 180_000; Date.now() < until; await pause(200)) {
      const left = (await queue.waiting().catch(() => 1)) + (await store.waiting())
      if (left === 0) break
    }
    const kept = await keysOf(store)
    const lost = [...acknowledged].filter(key => !kept.has(key)).length
    const { reports, claims, waiting, failed } = await store.counts()
    const { findings } = await store.verify()
    return {
      rounds,
      acknowledged: acknowledged.size,
      lost,
      doubled: reports - kept.size + Math.max(0, claims - claimsOfReport * reports),
      faults: [
        ...(waiting + failed > 0 ? [`${waiting + failed} reports are not coded`] : []),
        ...(claims === claimsOfReport * (reports - waiting - failed) ? [] : [`${claims} claims are kept of ${reports} reports`]),
        ...findings.map(({ what, says }) => `${what}: ${says}`)
      ]
    }
  } finally {
    await queue.close()
    await store.close()
  }
}
