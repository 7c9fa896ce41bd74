import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openStore } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-embedded-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('leaves the process free while a database is made, started and stopped', async () => {
  const began = performance.now()
  let last = began
  let longest = 0
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 10)
  const store = await openStore({ home: join(folder, 'home') })
  await store.close()
  clearInterval(ticking)
  expect(longest).toBeLessThan((last - began) / 2)
}, 120_000)

it('puts a long log aside before it starts', async () => {
  const log = join(folder, 'home', 'postgres.log')
  writeFileSync(log, 'a line that was logged long ago\n'.repeat(200_000))
  const store = await openStore({ home: join(folder, 'home') })
  await store.close()
  expect(existsSync(`${log}.old`)).toBe(true)
  expect(readFileSync(log, 'utf8')).not.toContain('long ago')
}, 120_000)
