import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser, whatIsMissing } from '../page/open-page.ts'
import { walkList } from './list/walk-list.ts'
import { barriers, openDesk } from './open-desk.ts'
import { walkPages } from './pages/walk-pages.ts'
import { type RunningDesk, startDesk } from './start-desk.ts'
import { tellMeanwhile } from './tell-meanwhile.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const missing =
  whatIsMissing() ?? (existsSync(join(root, 'web', 'dist', 'desk', 'desk.html')) ? undefined : 'the desk is not built: run "npm run build"')
if (missing) console.warn(`The desk is not tested in a browser: ${missing}.`)

const slow = 240_000
let desk: RunningDesk
let address: string
let browser: Browser

beforeAll(async () => {
  if (missing) return
  desk = await startDesk()
  address = desk.address
  browser = await startBrowser()
}, slow)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
}, slow)
beforeEach(context => {
  if (missing) context.skip(missing)
})

const open = (width: number, height: number, hash = '') => openDesk(browser, address, { width, height, hash })

test.each([
  [1440, 900],
  [390, 844]
])('at %i px: says who holds what, asks nobody else, and keeps nobody out', { timeout: slow }, async (width, height) => {
  const { page, foreign, faults } = await open(width, height)
  await expect.poll(() => page.getByText('Saraqeb').first().isVisible()).toBe(true)
  expect(await barriers(page)).toEqual([])
  expect([foreign, faults]).toEqual([[], []])
  // What was asked for before the desk was there is what the desk wants.
  expect(
    await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /\/(situation|reports|picture)\?|\/me$/.test(name)).length
    )
  ).toBe(4)
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
  const hostile = '<script>window.ran = 1</script><img src="x" onerror="window.ran = 1"><svg onload="window.ran = 1">'
  const text = `Rebels of the M23 seized the town of Rutshuru on Friday, the Congolese army said.\n\nOf the rest: ${hostile}`
  await dialog.getByLabel('Its text, pasted').fill(text)
  await dialog.getByLabel('Published').fill('2024-03-02')
  await dialog.getByRole('button', { name: 'Add and read it' }).click()
  const opener = dialog.getByRole('button', { name: 'Open' })
  await opener.waitFor({ timeout: 60_000 })
  await opener.click()
  await expect.poll(() => page.locator('mark', { hasText: 'seized the town of Rutshuru' }).count(), { timeout: 20_000 }).toBeGreaterThan(0)
  // What it says of markup is shown, and is none.
  await expect.poll(() => page.getByText('onerror="window.ran = 1"').count()).toBeGreaterThan(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await page.close()
})

test('the back button leads through what was chosen, and a dialog that is closed by Escape keeps it', { timeout: slow }, async () => {
  const { page } = await open(1440, 900)
  await page.getByRole('tab', { name: /^Claims/ }).click()
  await page.locator('.card').nth(1).click()
  await expect.poll(() => page.url()).toContain('claim=')
  const chosen = page.url()
  await page.getByRole('button', { name: 'Add a report' }).click()
  await page.keyboard.press('Escape')
  expect(page.url()).toBe(chosen)
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('claim=')
  expect(await page.locator('.card[aria-selected="true"]').count()).toBe(0)
  await page.close()
})

test('of two reports with one name each is read, and one that is not known yet is read but left out', { timeout: slow }, async () => {
  for (const [day, text] of [
    ['2020-03-02', 'Rebels seized the town of Sarmin on 1 March 2020, the army said.'],
    ['2020-03-04', 'Troops shelled the town of Binnish on 3 March 2020, officials said.']
  ] as const)
    await fetch(`${address}/api/v1/reports?name=note.txt&published=${day}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text
    })
  const { page } = await open(1440, 900, '#tab=reports')
  const words = page.locator('.panel.report')
  for (const [day, town] of [
    ['4 Mar 2020', 'Binnish'],
    ['2 Mar 2020', 'Sarmin']
  ] as const) {
    await page.locator('.report-row', { hasText: day }).click()
    await expect.poll(() => words.textContent(), { timeout: 30_000 }).toContain(town)
    expect(await page.locator('.report-row[aria-current]').count()).toBe(1)
  }
  await page.getByLabel('As known on, date').fill('2020-02-20')
  await expect.poll(() => words.textContent(), { timeout: 30_000 }).toContain('Not known on 20 Feb 2020')
  await words.locator('mark').first().click()
  await expect.poll(() => words.locator('mark[aria-pressed="true"]').count()).toBeGreaterThan(0)
  await expect.poll(() => page.locator('.card', { hasText: 'Sarmin' }).count(), { timeout: 20_000 }).toBe(0)
  await page.close()
})

test('files dropped beside the dialog are taken, and each refusal is told', { timeout: slow }, async () => {
  const { page } = await open(1440, 900)
  const prevented = await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    for (const name of ['map.pdf', 'photo.png']) dataTransfer.items.add(new File(['x'], name))
    dataTransfer.items.add(new File(['Militants attacked the village of Djibo on 4 April 2019.'], 'djibo.txt'))
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
    document.querySelector('main')?.dispatchEvent(drop)
    return drop.defaultPrevented
  })
  expect(prevented).toBe(true)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Open' }).waitFor({ timeout: 60_000 })
  expect(await dialog.getByRole('alert').textContent()).toMatch(/map\.pdf[\s\S]*photo\.png/)
  await page.close()
})

test('the focus is not lost with what is closed', { timeout: slow }, async () => {
  const { page } = await open(1440, 900)
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  await page.getByLabel('Area').fill('Idlib')
  await page.keyboard.press('Enter')
  await page.getByText(/^Idlib on /).waitFor()
  expect(await focused()).toBe('INPUT')
  await page.getByRole('button', { name: 'Everywhere' }).click()
  expect(await focused()).toBe('INPUT')
  await page.locator('.mark[aria-expanded]').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.popup-close').click()
  expect(await focused()).toBe('BUTTON')
  await page.close()
})

test('a day is typed key by key', { timeout: slow }, async () => {
  const { page } = await open(1440, 900)
  const field = page.getByLabel('As of, date')
  // The days of the reports are there, and with them the day that the field starts from.
  await page.locator('.time-line i').first().waitFor({ state: 'attached', timeout: 60_000 })
  await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toMatch(/^\d{4}-\d\d-\d\d$/)
  await field.focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('01312020')
  await expect.poll(() => page.url(), { timeout: 20_000 }).toContain('at=2020-01-31')
  await page.close()
})

test.each([
  [1440, 'light'],
  [390, 'dark']
] as const)(
  'at %i px, %s: the list is grouped, sorted and played; names lead to pages, which keep nobody out, fit, and stand in the address',
  { timeout: slow },
  async (width, look) => {
    const { page, faults } = await open(width, 900)
    await page.emulateMedia({ colorScheme: look })
    await walkList(page)
    await walkPages(page)
    expect(faults).toEqual([])
    await page.close()
  }
)

test('what the server does not answer is not told as if nothing were known', { timeout: slow }, async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.route('**/api/v1/**', route => route.abort())
  await page.goto(`${address}/#tab=claims`)
  await page.getByRole('alert').waitFor()
  const words = await page.locator('body').textContent()
  expect(words).toContain('the claims cannot be shown')
  expect(words).not.toMatch(/No claim is known|Claims\s*0/)
  await page.close()
})

test('what comes while the desk is still read is shown', { timeout: slow }, () => tellMeanwhile(browser, address))
