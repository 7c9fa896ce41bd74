import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, homeEnvironment, makeFolder, root, runBuilt, vedette } from './run-built.ts'

const folder = makeFolder()
const example = 'examples/saraqeb-2020-02-09.txt'
const started: ChildProcess[] = []
beforeAll(ensureBuilt, 600_000)
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

type Serving = {
  readonly child: ChildProcess
  readonly said: () => string
  /** The address, once it is told. */
  readonly address: Promise<string>
  readonly ended: Promise<number | null>
}

/** Starts a program that serves, and notes what it says. */
function start(home: string, ...words: readonly string[]): Serving {
  const child = spawn(process.execPath, words, { cwd: root, env: homeEnvironment(home), stdio: ['pipe', 'pipe', 'pipe'] })
  started.push(child)
  let text = ''
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)))
  const address = new Promise<string>((resolve, reject) => {
    const take = (piece: Buffer): void => {
      text += piece.toString()
      const found = /The desk: (\S+)\n/.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    ended.then(code => reject(new Error(`it ended with ${code}, and said: ${text}`)))
  })
  address.catch(() => undefined)
  return { child, said: () => text, address, ended }
}

/** Asks until the answer is as wanted: the test's own time is the limit. */
async function until<Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (wanted(answer)) return answer
    await pause(100)
  }
}

const rowsOf = async (address: string) => (await (await fetch(`${address}/api/v1/reports`)).json()) as { readonly reports?: unknown[] }
const serverRuns = (home: string): boolean => existsSync(join(home, 'postgres', 'postmaster.pid'))

describe('serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'adds, sums up, serves, and stops cleanly by %s, even when it comes twice',
    async signal => {
      const home = join(folder, signal)
      const { child, said, address, ended } = start(home, vedette, 'serve', '--port', '0', '--add', example)
      const desk = await (await fetch(await address)).text()
      expect(desk).toMatch(/<html/i)
      expect(said()).toMatch(/1 new, 0 known; [1-9]\d* claims\n\n1 report, [\s\S]*who says so/)
      expect(serverRuns(home)).toBe(true)
      child.kill(signal)
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(serverRuns(home)).toBe(false)
      expect(runBuilt(['verify'], home).out).toMatch(/^clean: 1 reports, /)
    },
    120_000
  )

  it('codes what another process adds, which joins its store', async () => {
    const home = join(folder, 'joined')
    const { child, address, ended } = start(home, vedette, 'serve', '--port', '0')
    const at = await address
    expect(runBuilt(['add', '--no-wait', example], home).out).toContain('1 new')
    const coded = (answer: unknown): boolean => JSON.stringify(answer).includes('"state":"coded"')
    await until(() => rowsOf(at), coded)
    expect(runBuilt(['list', '--state', 'coded'], home).out).toContain('2020-02-09')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 120_000)

  it('names a port that is taken, and leaves no server behind', async () => {
    const home = join(folder, 'taken')
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { readonly port: number }
    const { code, out, err } = runBuilt(['serve', '--port', String(port)], home)
    other.close()
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toBe(`vedette: port ${port} is taken: stop what uses it, or give another with --port\n`)
    expect(serverRuns(home)).toBe(false)
  }, 120_000)

  it.each(['0.0.0.0', '192.168.1.5', '::', 'example.org'])('refuses %s, which others may reach', host => {
    const { code, out, err } = runBuilt(['serve', '--host', host], join(folder, 'never'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`"${host}" can be reached from other machines: say by which address people come`)
    expect(existsSync(join(folder, 'never'))).toBe(false)
  })
})

describe('npm start', () => {
  it('serves the examples until stopped', async () => {
    const { child, said, address, ended } = start(join(folder, 'start'), join('setup', 'start.mjs'), '--port', '0')
    expect((await fetch(await address)).status).toBe(200)
    expect(said()).toContain('who says so')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(serverRuns(join(folder, 'start'))).toBe(false)
  }, 300_000)

  it('says how it is called', async () => {
    const { said, ended } = start(join(folder, 'never'), join('setup', 'start.mjs'), '--prot', '0')
    expect(await ended).toBe(2)
    expect(said()).toContain('npm start -- [--once] [--port NUMBER] [--home FOLDER]')
  })
})

describe('add, interrupted', () => {
  it('stops its server, and what it has added waits', async () => {
    const home = join(folder, 'interrupted')
    const { child, said, ended } = start(home, vedette, 'add', '-')
    child.stdin?.write(`${JSON.stringify({ id: 'gao', text: 'Gunmen attacked a convoy near Gao, the army said.' })}\n`)
    await until(
      async () => runBuilt(['list'], home).out,
      out => out !== 'no reports\n'
    )
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(said()).toBe('')
    expect(serverRuns(home)).toBe(false)
    expect(runBuilt(['verify'], home)).toEqual({ code: 0, out: expect.stringMatching(/^clean: 1 reports, /), err: '' })
  }, 120_000)
})
