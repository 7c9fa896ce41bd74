import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, type Run, runBuilt } from './run-built.ts'

const folder = makeFolder()
const debian = '/usr/lib/postgresql/15/bin'
const programs = process.env.POSTGRES ?? (existsSync(join(debian, 'initdb')) ? debian : undefined)
let server: { readonly process: ChildProcess; readonly url: string } | undefined

if (programs === undefined)
  process.stderr.write('No PostgreSQL server: the order of reports was tested on the embedded one alone. Install PostgreSQL 15 or newer.\n')

beforeAll(async () => {
  ensureBuilt()
  server = programs === undefined ? undefined : await startServer(programs)
}, 900_000)
afterAll(async () => {
  if (server !== undefined) {
    const ended = new Promise(resolve => server?.process.on('exit', resolve))
    server.process.kill('SIGINT')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** A server of the system's own PostgreSQL, run by the owner of an embedded store's data, as whom it may run. */
async function startServer(bin: string): Promise<NonNullable<typeof server>> {
  const probe = join(folder, 'probe')
  expect(runBuilt(['list'], probe).code).toBe(0)
  const { uid, gid } = statSync(join(probe, 'postgres'))
  const data = mkdtempSync(join(folder, 'server-'))
  chownSync(data, uid, gid)
  const as = process.getuid?.() === 0 ? { cwd: '/', uid, gid } : { cwd: '/' }
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'vedette', '--no-sync'], { ...as, encoding: 'utf8' })
  expect(made.status, made.stderr).toBe(0)
  const port = await freePort()
  const words = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F']
  const started = spawn(join(bin, 'postgres'), words, { ...as, stdio: 'ignore' })
  const url = `postgres://vedette@127.0.0.1:${port}/postgres`
  for (let tries = 0; tries < 40 && run({ url }, 'list').code !== 0; tries++) await pause(100)
  return { process: started, url }
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { readonly port: number }
      probe.close(() => resolve(port))
    })
  })

type Where = { readonly home: string } | { readonly url: string }

const run = (where: Where, ...words: readonly string[]): Run => runIn(where, words, '')
const runIn = (where: Where, words: readonly string[], input: string): Run =>
  'home' in where ? runBuilt(words, where.home, input) : runBuilt(words, '', input, { DATABASE_URL: where.url, VEDETTE_HOME: '' })

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
function sayAll(where: Where): readonly string[] {
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
  expect(run(where, 'verify')).toMatchObject({ code: 0, out: expect.stringMatching(/^clean: 13 reports, /) })
  return [said, ask()]
}

it('the same reports say the same in any order, with one worker and with two, on every server, and after a rebuild', () => {
  const stores: readonly (readonly [Where, readonly (readonly object[])[], string])[] = [
    [{ home: join(folder, 'given') }, [reports], '1'],
    [{ home: join(folder, 'turned') }, inTwo(shuffled.toReversed(), 6), '2'],
    ...(server === undefined ? [] : [[{ url: server.url }, [rotated], '2'] as const])
  ]
  const said = stores.flatMap(([where, parts, workers]) => {
    for (const part of parts) {
      const input = part.map(each => `${JSON.stringify(each)}\n`).join('')
      expect(runIn(where, ['add', '--workers', workers], input)).toMatchObject({ code: 0, err: '' })
    }
    return sayAll(where)
  })
  expect(said[0]!.split('\n').length).toBeGreaterThan(13)
  expect(said[0]).toContain('"COERCE/seize"')
  for (const each of said) expect(each === said[0], 'a store says otherwise').toBe(true)
}, 900_000)
