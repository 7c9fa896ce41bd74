import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser, whatIsMissing } from '../../page/open-page.ts'
import { barriers, openDesk } from '../open-desk.ts'
import { type RunningDesk, startDesk } from '../start-desk.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const missing =
  whatIsMissing() ?? (existsSync(join(root, 'web', 'dist', 'desk', 'desk.html')) ? undefined : 'the desk is not built: run "npm run build"')
if (missing) console.warn(`The desk's reviews are not tested in a browser: ${missing}.`)

const slow = 240_000
let desk: RunningDesk
let browser: Browser

beforeAll(async () => {
  if (missing) return
  desk = await startDesk()
  browser = await startBrowser()
}, slow)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
}, slow)
beforeEach(context => {
  if (missing) context.skip(missing)
})

test('what was read is looked at by keyboard alone: accepted, corrected, taken back', { timeout: slow }, async () => {
  const { page } = await openDesk(browser, desk.address, { width: 1440, height: 900, hash: '#tab=review' })
  const rows = page.locator('.queue-row')
  await rows.first().waitFor({ timeout: 30_000 })
  const before = await rows.count()
  await rows.first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('a')
  expect(await page.getByRole('alert').textContent()).toContain('Say who decides')
  await page.getByLabel('Decided by').fill('Ana')
  await rows.first().focus()
  await page.keyboard.press('a')
  await expect.poll(() => rows.count()).toBe(before - 1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('queue-row')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('c')
  await page.getByLabel('is it so').selectOption('denied')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep the correction' }).focus()
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: /^Undo: / })
  await expect.poll(() => undo.count(), { timeout: 20_000 }).toBe(2)
  expect(await page.locator('.decided').textContent()).toMatch(/corrected: is it so[\s\S]*accepted/)
  await undo.first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => undo.count(), { timeout: 20_000 }).toBe(1)
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(before - 1)
  await page.close()
})

test('all about an event: who says so, a line to cite, and what is not about it is parted from it', { timeout: slow }, async () => {
  const shelled = 'Kurdish fighters shelled the town of Azaz on 5 February 2020, killing'
  for (const [outlet, text] of [
    ['Lake Wire', `${shelled} at least 12 civilians, the White Helmets said.`],
    ['Coast Daily', `${shelled} 15 civilians, residents said.`]
  ])
    await fetch(`${desk.address}/api/v1/reports?published=2020-02-07&outlet=${outlet}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text ?? ''
    })
  const { page } = await openDesk(browser, desk.address, { width: 390, height: 844, hash: '#known=2020-02-09&at=2020-02-09' })
  const event = page.locator('.fact', { hasText: 'Azaz' })
  await expect.poll(() => event.first().textContent(), { timeout: 60_000 }).toContain('12–15')
  await event.first().locator('summary').click()
  await event.first().getByRole('button', { name: 'All about it' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.textContent()).toContain('residents (Coast Daily, 7 Feb 2020)')
  expect(await barriers(page)).toEqual([])
  await dialog.getByLabel('Decided by').fill('Ana')
  await dialog.getByRole('button', { name: 'Not about this' }).last().click()
  await expect.poll(() => event.count(), { timeout: 20_000 }).toBe(2)
  await page.close()
})
