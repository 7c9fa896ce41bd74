import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser, whatIsMissing } from '../page/open-page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'cli', 'bin', 'vedette.mjs')
const missing =
  whatIsMissing() ?? (existsSync(join(root, 'web', 'dist', 'desk', 'desk.html')) ? undefined : 'the desk is not built: run "npm run build"')
if (missing) console.warn(`The desk is not tested in a browser: ${missing}.`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const slow = 240_000
let folder: string
let server: ChildProcess
let address: string
let browser: Browser

beforeAll(async () => {
  if (missing) return
  folder = mkdtempSync(join(tmpdir(), 'vedette-desk-'))
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(folder, 0o755)
  const words = ['serve', '--port', '0', '--home', join(folder, 'home'), '--add', join(root, 'examples', 'saraqeb-2020-02-09.txt')]
  server = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  address = await new Promise((resolve, reject) => {
    let out = ''
    server.stdout?.setEncoding('utf8').on('data', text => {
      out += text
      const found = /The desk: (\S+)/.exec(out)?.[1]
      if (found) resolve(found)
    })
    server.on('exit', code => reject(new Error(`vedette serve ended with code ${code}`)))
  })
  browser = await startBrowser()
}, slow)
afterAll(async () => {
  await browser?.close()
  if (server) {
    const ended = new Promise(resolve => server.on('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  if (folder) rmSync(folder, { recursive: true, force: true })
}, slow)
beforeEach(context => {
  if (missing) context.skip(missing)
})

async function open(
  width: number,
  height: number,
  hash = ''
): Promise<{ readonly page: Page; readonly foreign: string[]; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, bypassCSP: false })
  const foreign: string[] = []
  const faults: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
  })
  page.on('pageerror', error => faults.push(error.message))
  await page.goto(`${address}/${hash}`)
  await page.getByText('Who holds what').first().waitFor({ timeout: 30_000 })
  return { page, foreign, faults }
}

/** What axe finds that keeps people out. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(`${axe};0`)
  const found = (await page.evaluate('axe.run()')) as { readonly violations: readonly { readonly id: string; readonly impact: string }[] }
  return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
}

test.each([
  [1440, 900],
  [390, 844]
])('at %i px: says who holds what, asks nobody else, and keeps nobody out', { timeout: slow }, async (width, height) => {
  const { page, foreign, faults } = await open(width, height)
  await expect.poll(() => page.getByText('Saraqeb').first().isVisible()).toBe(true)
  expect(await barriers(page)).toEqual([])
  expect([foreign, faults]).toEqual([[], []])
  await page.close()
})

test('as known before the report, nothing is known', { timeout: slow }, async () => {
  const { page } = await open(1440, 900)
  await page.getByText('600,000').first().waitFor()
  await page.getByLabel(/known on, date/i).fill('2020-02-07')
  await expect.poll(() => page.getByText('600,000').count(), { timeout: 20_000 }).toBe(0)
  expect(page.url()).toContain('2020-02-07')
  await page.close()
})

test('a report that is pasted is read while one watches, and opened', { timeout: slow }, async () => {
  const { page } = await open(1440, 900)
  await page.getByRole('button', { name: 'Add a report' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Its text, pasted').fill('Rebels of the M23 seized the town of Rutshuru on Friday, the Congolese army said.')
  await dialog.getByLabel('Published').fill('2024-03-02')
  await dialog.getByRole('button', { name: 'Add and read it' }).click()
  const opener = dialog.getByRole('button', { name: 'Open' })
  await opener.waitFor({ timeout: 60_000 })
  await opener.click()
  await expect.poll(() => page.locator('mark', { hasText: 'seized the town of Rutshuru' }).count(), { timeout: 20_000 }).toBeGreaterThan(0)
  await page.close()
})
