import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Nats, startNats } from '@vedette/queue/start-nats'
import { type Postgres, startPostgres } from '@vedette/store/start-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, type Run, root, runBuilt, vedette } from './run-built.ts'

const folder = makeFolder()
const debian = '/usr/lib/postgresql/15/bin'
const programs = process.env.POSTGRES ?? (existsSync(join(debian, 'initdb')) ? debian : undefined)
const natsProgram = ['/usr/sbin/nats-server', process.env.NATS_SERVER].findLast(path => path !== undefined && existsSync(path))
let server: Postgres | undefined
let nats: Nats | undefined

if (programs === undefined)
  process.stderr.write('No PostgreSQL server: the order of reports was tested on the embedded one alone. Install PostgreSQL 15 or newer.\n')

if (programs === undefined || natsProgram === undefined)
  process.stderr.write('No nats-server, or no PostgreSQL server: three workers behind a stream were not tested. Install both.\n')

beforeAll(async () => {
  ensureBuilt()
  server = programs === undefined ? undefined : await startPostgres(programs, folder)
  nats = server === undefined || natsProgram === undefined ? undefined : await startNats(natsProgram, folder)
}, 900_000)
afterAll(async () => {
  await nats?.end()
  await server?.end()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

type Where = { readonly home: string } | { readonly url: string; readonly through?: string }

const run = (where: Where, ...words: readonly string[]): Run => runIn(where, words, '')
const runIn = (where: Where, words: readonly string[], input: string): Run =>
  'home' in where ? runBuilt(words, where.home, input) : runBuilt(words, '', input, environmentOf(where))
const environmentOf = ({ url, through }: { readonly url: string; readonly through?: string }) => ({
  DATABASE_URL: url,
  VEDETTE_HOME: '',
  ...(through === undefined ? {} : { NATS_URL: through })
})

const report = (id: string, published: string, text: string, more: object = {}) => ({ id, published, text, ...more })
const url = 'https://nile.example/atbara'
const reports = [
  report('a', '2024-03-02', 'Rebels of the M23 seized the town of Rutshuru on Friday, killing at least 12 civilians, the army said.'),
  report('b', '2024-03-03', 'The M23 took Rutshuru on March 1, a local official told Radio Okapi. Some 4,000 people fled the town.'),
  report(
    'c',
    '2024-03-02',
    'The Rapid Support Forces shelled a market in El Fasher on Thursday, a medic said. More than 40 people were wounded.'
  ),
  report('d', '2024-03-04', 'El Fasher has been besieged by the Rapid Support Forces since January, residents said.'),
  report('e', '2024-03-05', 'The army threatened to bomb Nyala if the ceasefire is broken.'),
  report('f', '2024-03-01', 'Gunmen attacked a convoy near Gao on Thursday, killing 15 soldiers, the army said in a statement.'),
  report('g', '2024-03-01', 'Gunmen attacked a convoy near Gao on Thursday, killing 15 soldiers, the army said in a statement.', {
    outlet: 'Sahel Wire'
  }),
  report('h', '2024-03-06', 'The Arakan Army took control of Kyauktaw, residents said, but the junta denied it had lost the town.'),
  report('i', '2024-03-02', 'Shells fell on Atbara on Friday, killing 3 people.', { url }),
  report('j', '2024-03-04', 'Shells fell on Atbara on Friday, killing 5 people, doctors said.', { url }),
  report('k', '2024-03-07', 'Russian forces shelled Kherson overnight, the governor said. Two people were killed and five hurt.'),
  report('l', '2024-03-03', 'Some 6,000 people have fled Cabo Delgado since January, according to the United Nations.'),
  { id: 'm', text: 'Air strikes hit Mekelle on Tuesday, the rebels said.' },
  // The same bytes under another name.
  report('z-a', '2024-03-02', 'Rebels of the M23 seized the town of Rutshuru on Friday, killing at least 12 civilians, the army said.')
]

const inTwo = (given: typeof reports, at: number) => [given.slice(0, at), given.slice(at)]
const rotated = [...reports.slice(5), ...reports.slice(0, 5)]
const shuffled = reports.map((_, index) => reports[(index * 5) % reports.length]!)

/** All that a store says, after a rebuild once more. */
function sayAll(where: Where, count = 13): readonly string[] {
  const questions = [codings, ['situation', '--known', '2024-03-05', '--format', 'json']]
  const ask = (): string =>
    questions
      .map(words => {
        const { code, out, err } = run(where, ...words)
        expect({ code, err }).toEqual({ code: 0, err: '' })
        return out
      })
      .join('')
  const said = ask()
  expect(run(where, 'rebuild').code).toBe(0)
  expect(run(where, 'verify')).toMatchObject({ code: 0, out: expect.stringContaining(`clean: ${count} reports, `) })
  return [said, ask()]
}

const first: { readonly home: string } = { home: join(folder, 'given') }
const asLines = (given: readonly object[]): string => given.map(each => `${JSON.stringify(each)}\n`).join('')

it('the same reports say the same in any order, with one worker and with two, on every server, and after a rebuild', () => {
  const stores: readonly (readonly [Where, readonly (readonly object[])[], string])[] = [
    [first, [reports], '1'],
    [{ home: join(folder, 'turned') }, inTwo(shuffled.toReversed(), 6), '2'],
    ...(server === undefined ? [] : [[{ url: server.url }, [rotated], '2'] as const])
  ]
  const said = stores.flatMap(([where, parts, workers]) => {
    for (const part of parts) {
      expect(runIn(where, ['add', '--workers', workers], asLines(part))).toMatchObject({ code: 0, err: '' })
    }
    return sayAll(where)
  })
  expect(said[0]!.split('\n').length).toBeGreaterThan(13)
  expect(said[0]).toContain('"COERCE/seize"')
  for (const each of said) expect(each === said[0], 'a store says otherwise').toBe(true)
}, 900_000)

it.runIf(natsProgram !== undefined && programs !== undefined)(
  'three workers behind a stream say the same as one process, to the byte',
  async () => {
    const url = await server!.make('cluster')
    const where = { url, through: nats!.url }
    const workers = [1, 2, 3].map(() =>
      spawn(process.execPath, [vedette, 'worker', '--workers', '1'], { cwd: root, env: { ...process.env, ...environmentOf(where) } })
    )
    const ended = workers.map(endOf)
    try {
      const hollow = { id: 'o', html: '<nav>Menu</nav>' }
      expect(runIn(where, ['add'], asLines([...shuffled, hollow]))).toMatchObject({
        code: 1,
        out: expect.stringContaining(' 1 known')
      })
      expect(run(where, 'dead', 'list').out).toMatch(/^\w+ {2}o: there is no text in it/)
      expect(run(where, 'dead', 'retry').out).toBe('1 reports wait for a worker again\n')
      expect(run(where, 'replay', '--since', '2024-03-01').out).toMatch(/^15 reports were sent since .*; 0 of them were not kept/)
    } finally {
      for (const worker of workers) worker.kill('SIGTERM')
    }
    const said = await Promise.all(ended)
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0])
    const [one] = sayAll(first)
    for (const each of sayAll({ url }, 14)) expect(each === one, 'workers say otherwise').toBe(true)
  },
  900_000
)

function endOf(worker: ChildProcess): Promise<{ readonly code: number | null; readonly out: string }> {
  let out = ''
  worker.stdout?.on('data', text => (out += text))
  return new Promise(resolve => worker.on('close', code => resolve({ code, out })))
}
