import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureBuilt, homeEnvironment, makeFolder, root, runBuilt, vedette } from './run-built.ts'

const folder = makeFolder()
beforeAll(ensureBuilt, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

const home = join(folder, 'home')

it.each([
  [['serve', '--host', '0.0.0.0'], 2, '--origin'],
  [['serve', '--origin', 'desk.example'], 2, 'is no origin'],
  [['serve', '--origin', 'https://desk.example'], 2, 'nobody could log in'],
  [['accounts', 'set', 'nadia'], 2, 'nothing to set'],
  [['accounts', 'set', 'nadia', '--role', 'admin'], 3, 'a new one needs a role and a password'],
  [['accounts', 'token', 'nobody'], 3, 'there is no account "nobody"']
])(
  '%j says what is missing',
  (words, code, says) => {
    expect(runBuilt(words, home)).toMatchObject({ code, err: expect.stringContaining(says) })
  },
  60_000
)

it('serves those who have an account or a token, and writes who changed what', async () => {
  const made = runBuilt(['accounts', 'set', 'nadia', '--role', 'admin', '--password'], home, 'a long invented password\n')
  expect(made).toMatchObject({ code: 0, out: '"nadia" is set; its sessions have ended\n' })
  const secret = runBuilt(['accounts', 'token', 'nadia', '--scopes', 'read,add', '--note', 'feed'], home).out.trim()
  expect(runBuilt(['accounts', 'list'], home).out).toMatch(/^nadia: admin, since .*\ntoken [0-9a-f]{12} of nadia: read, add {2}feed\n$/)
  const server = spawn(
    process.execPath,
    [vedette, 'serve', '--port', '0', '--host', '0.0.0.0', '--origin', 'https://desk.example', '-w', '1'],
    {
      cwd: root,
      env: homeEnvironment(home)
    }
  )
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', bytes => {
        const [, port] = /http:\/\/\S+:(\d+)/.exec(String(bytes)) ?? []
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
      })
      server.on('exit', () => reject(new Error('it ended')))
    })
    expect((await fetch(`${address}/api/v1/status`)).status).toBe(401)
    const authorization = `Bearer ${secret}`
    expect((await fetch(`${address}/api/v1/status`, { headers: { authorization } })).status).toBe(200)
    expect((await fetch(`${address}/api/v1/takedowns`, { method: 'POST', headers: { authorization } })).status).toBe(403)
  } finally {
    const ended = new Promise(resolve => server.on('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  const log = runBuilt(['accounts', 'log'], home).out
  expect(log).toMatch(/nadia \(token\) {2}POST \/api\/v1\/takedowns {2}refused: 403\n/)
  expect(log).toMatch(/\(command line\) {2}account nadia, role admin, password {2}asked\n/)
  expect(log).not.toContain('invented')
}, 120_000)
