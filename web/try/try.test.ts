import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findFaults } from '../page/find-faults.ts'
import { startBrowser, whatIsMissing } from '../page/open-page.ts'
import { examples } from './examples.ts'
import { serveTry, whyNotServed } from './serve-try.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const missing = whatIsMissing() ?? whyNotServed()
if (missing) console.warn(`The page that reads by itself is not tested: ${missing}.`)

const slow = 240_000
let browser: Browser
let page: Page
let server: Awaited<ReturnType<typeof serveTry>>
const requests: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  if (missing) return
  server = await serveTry()
  browser = await startBrowser()
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })).newPage()
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(server.address)
}, slow)
afterAll(async () => {
  await browser?.close()
  server?.stop()
})
beforeEach(context => {
  if (missing) context.skip(missing)
})

const golden = readFileSync(`${root}golden/reports/marib-front.md`, 'utf8').split(/^## \w+\n+/m)[1] ?? ''
const founding = readFileSync(`${root}examples/saraqeb-2020-02-09.txt`, 'utf8')
const [invented] = examples
const published = '2021-10-19'

type Written = { readonly report: object; readonly claims: readonly { readonly quote: string }[] }

/** Without what a score near a limit decides: how sure a claim is and how far its quote reaches, and the id that is made of it. Files have names of their own. */
const settled = (written: Written | undefined) => ({
  ...written,
  report: { ...written?.report, id: '' },
  claims: written?.claims.map(claim => ({ ...claim, id: '', confidence: 0, quote: '', span: [] }))
})

/** What `vedette code` says of the same texts: a line of JSON for each. */
function readInNode(texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-try-'))
  const files = texts.map((_, index) => join(folder, `report-${index}.txt`))
  for (const [index, file] of files.entries()) writeFileSync(file, texts[index] ?? '')
  const words = [join(root, 'cli', 'bin', 'vedette.mjs'), 'code', ...files, '--workers', '1', '--published', published]
  const lines = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  rmSync(folder, { recursive: true })
  return lines.trimEnd().split('\n')
}

async function readInPage(text: string): Promise<string> {
  const again = page.getByRole('button', { name: 'Another report' })
  if (await again.isVisible()) await again.click()
  await page.getByLabel('Report', { exact: true }).fill(text)
  await page.getByLabel(/^Published/).fill(published)
  await page.getByRole('button', { name: 'Read it' }).click()
  const saved = page.locator('a[download][href^="blob:"]')
  await saved.waitFor({ timeout: slow })
  return page.evaluate(async address => (await fetch(address)).text(), (await saved.getAttribute('href')) ?? '')
}

test('the form fits a phone and has no serious fault; nothing is loaded before it is wanted', { timeout: slow }, async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await findFaults(page)).toEqual([])
  expect(requests.filter(url => url.includes('/files/'))).toEqual([])
})

test('three reports say what vedette code writes, but for what hangs on the last digits of scores', { timeout: slow }, async () => {
  const texts = [founding, invented?.text ?? '', golden]
  const there = readInNode(texts).map(line => JSON.parse(line) as Written)
  for (const [index, text] of texts.entries()) {
    const here = JSON.parse(await readInPage(text)) as Written
    expect(here.claims.length).toBeGreaterThan(3)
    expect(settled(here)).toEqual(settled(there[index]))
    const cut = here.claims.filter(({ quote }, claim) => quote !== there[index]?.claims[claim]?.quote)
    expect(cut.length).toBeLessThanOrEqual(1)
  }
})

test('the claims are shown with their words, fit a phone, and nothing was asked of anyone else', { timeout: slow }, async () => {
  await page.getByRole('tab', { name: 'Report' }).click()
  expect(await page.locator('mark').count()).toBeGreaterThan(3)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await findFaults(page)).toEqual([])
  expect(requests.filter(url => !url.startsWith(server.address) && !/^(blob|data):/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

test('what is no report, and weights that do not come, are told plainly', { timeout: slow }, async () => {
  await page.getByRole('button', { name: 'Another report' }).click()
  await page.getByLabel('Report', { exact: true }).fill('{"title": "No text"}')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect.poll(() => page.getByRole('alert').textContent(), { timeout: slow }).toMatch(/text/)
  const other = await browser.newPage()
  await other.context().route('**/files/reader.onnx', route => route.fulfill({ status: 404, body: '' }))
  await other.goto(server.address)
  await other.getByRole('button', { name: invented?.name ?? '' }).click()
  await expect.poll(() => other.getByRole('alert').textContent(), { timeout: slow }).toContain('reader.onnx: the server answers 404')
})
