import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser, whatIsMissing } from '../../page/open-page.ts'
import { tryTask } from '../count-steps.ts'
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
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(before - 1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('queue-row')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('c')
  await page.getByLabel('is it so').selectOption('denied')
  await page.getByLabel('who', { exact: true }).fill('Oru Shield')
  await page.locator('.lesson code').waitFor({ timeout: 20_000 })
  expect(await page.locator('.lesson code').textContent()).toContain('Oru Shield')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep the correction' }).focus()
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: /^Undo: / })
  await expect.poll(() => undo.count(), { timeout: 20_000 }).toBe(2)
  expect(await page.locator('.decided').textContent()).toMatch(/corrected: is it so, who[\s\S]*accepted/)
  await undo.first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => undo.count(), { timeout: 20_000 }).toBe(1)
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(before - 1)
  const two = page.getByLabel('Two people must agree')
  await two.check()
  const waiting = page.locator('.pending li')
  await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(1)
  await page.getByLabel('Decided by').fill('Ben')
  await waiting.getByRole('button').first().click()
  await page.locator('[data-chosen] .queue-waits').waitFor({ timeout: 20_000 })
  expect(await barriers(page)).toEqual([])
  await page.locator('[data-chosen] .queue-row').focus()
  await page.keyboard.press('y')
  await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(0)
  await two.uncheck()
  await expect.poll(async () => (await fetch(`${desk.address}/api/v1/reviews/rule`)).text(), { timeout: 20_000 }).toContain('"persons":1')
  await page.close()
})

/** Has two outlets tell of one deed, with different numbers. */
async function tellTwice(town: string): Promise<void> {
  const shelled = `Kurdish fighters shelled the town of ${town} on 5 February 2020, killing`
  for (const [outlet, text] of [
    ['Lake Wire', `${shelled} at least 12 civilians, the White Helmets said.`],
    ['Coast Daily', `${shelled} 15 civilians, residents said.`]
  ])
    await fetch(`${desk.address}/api/v1/reports?published=2020-02-07&outlet=${outlet}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text ?? ''
    })
}

test('all about an event: who says so, a line to cite, and what is not about it is parted from it', { timeout: slow }, async () => {
  await tellTwice('Azaz')
  const { page } = await openDesk(browser, desk.address, { width: 390, height: 844, hash: '#known=2020-02-09&at=2020-02-09' })
  const event = page.locator('.fact', { hasText: 'Azaz' })
  await expect.poll(() => event.first().textContent(), { timeout: 60_000 }).toContain('12–15')
  await event.first().locator('summary').click()
  await event.first().getByRole('button', { name: 'All about it' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.textContent()).toContain('residents (Coast Daily, 7 Feb 2020)')
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Read it' }).first().click()
  await page.locator('.voices summary').click()
  await expect.poll(() => page.locator('.voices-list').textContent()).toMatch(/Syrian Civil Defence\s*at least 12 killed, not 15/)
  await page.locator('mark.quote').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByRole('tooltip').textContent()).toMatch(/read \S*\s?sure[\s\S]*by the rule/)
  await page.getByRole('button', { name: 'As it came' }).click()
  await expect.poll(() => dialog.textContent()).toContain('Nothing had to be repaired')
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Situation' }).click()
  await event.first().getByRole('button', { name: 'All about it' }).click()
  await dialog.getByLabel('Decided by').fill('Ana')
  await dialog.getByRole('button', { name: 'Not about this' }).last().click()
  await expect.poll(() => event.count(), { timeout: 20_000 }).toBe(2)
  await page.close()
})

test('a claim that was missed is added by keys alone, and the surest are accepted at once and taken back', { timeout: slow }, async () => {
  const { page } = await openDesk(browser, desk.address, { width: 1440, height: 900, hash: '#tab=review' })
  const rows = page.locator('.queue-row')
  await rows.first().waitFor({ timeout: 30_000 })
  await page.getByLabel('Decided by').fill('Ana')
  await rows.first().focus()
  await page.keyboard.press('m')
  await page.getByRole('button', { name: 'Pick words in the report' }).press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('report-text')
  await page.keyboard.press('ArrowRight')
  for (let word = 0; word < 4; word++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('q')
  await expect.poll(() => page.locator('.picked-quote q').count()).toBe(1)
  const quote = await page.locator('.picked-quote q').textContent()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('w')
  await page.keyboard.press('Escape')
  expect(await page.getByLabel('who', { exact: true }).inputValue()).not.toBe('')
  await page.locator('.correct-form select').first().selectOption('siege')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Add the claim' }).press('Enter')
  await expect.poll(() => page.locator('mark.quote').first().textContent(), { timeout: 20_000 }).toContain(quote?.split(' ')[0] ?? '?')
  const before = await rows.count()
  await page.getByLabel('All read at').selectOption('0.5')
  await page.getByRole('button', { name: /^Accept \d/ }).click()
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeLessThan(before)
  await page.getByRole('button', { name: 'Take all back' }).click()
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(before)
  await page.close()
})

test('six tasks of new users take five steps at most', { timeout: slow }, async () => {
  await tellTwice('Jarabulus')
  const { page } = await openDesk(browser, desk.address, { width: 1440, height: 900, hash: '#known=2020-02-09&at=2020-02-09' })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const fact = (words: string) => page.locator('.fact', { hasText: words }).first()
  await expect.poll(() => fact('Jarabulus').textContent(), { timeout: 60_000 }).toContain('12–15')
  const tried = [
    await tryTask(page, 'who claims the capture', async ({ press }) => {
      await press(page.getByRole('region', { name: 'Who holds what' }).locator('.fact', { hasText: 'Saraq' }).locator('summary'))
      await expect.poll(() => page.locator('.fact[open] .claim-refs q').first().isVisible()).toBe(true)
    }),
    await tryTask(page, 'the highest and the lowest toll, and why', async ({ press }) => {
      await press(fact('Jarabulus').locator('summary'))
      await press(fact('Jarabulus').getByRole('button', { name: 'All about it' }))
      await expect
        .poll(() => page.getByRole('region', { name: 'Numbers' }).textContent())
        .toMatch(/(?=[\s\S]*15)(?=[\s\S]*at least 12)[\s\S]*lowest of equals/)
    }),
    await tryTask(page, 'what changed since yesterday', async ({ press }) => {
      await page.getByRole('button', { name: 'Close' }).click()
      await press(page.getByRole('button', { name: 'What changed' }))
      await expect.poll(() => page.getByRole('list', { name: 'At a glance' }).isVisible(), { timeout: 20_000 }).toBe(true)
    }),
    await tryTask(page, 'a wrong place put right', async ({ press, fill }) => {
      await page.getByRole('button', { name: 'Close' }).click()
      await press(page.locator('mark').nth(3))
      await press(page.getByRole('button', { name: 'Correct it' }))
      await fill(page.getByLabel('Decided by'), 'Ana')
      await fill(page.getByLabel('where', { exact: true }), 'Sarmin')
      await press(page.getByRole('button', { name: 'Keep the correction' }))
      await expect.poll(() => page.locator('.decided').textContent(), { timeout: 20_000 }).toContain('where')
    }),
    await tryTask(page, 'a view shared', async ({ key }) => {
      await page.locator('#tab-review').focus()
      await key('l')
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('known=2020-02-09')
    }),
    await tryTask(page, 'a file for a spreadsheet', async ({ press }) => {
      await press(page.getByRole('button', { name: 'Export' }))
      const saved = page.waitForEvent('download')
      await press(page.getByRole('link', { name: 'Excel workbook' }))
      expect((await saved).suggestedFilename()).toBe('vedette.xlsx')
    })
  ]
  if (process.env.VEDETTE_TASKS) console.log(tried.map(({ task, steps, seconds }) => `| ${task} | ${steps} | ${seconds} |`).join('\n'))
  expect(tried.filter(({ steps }) => steps > 5)).toEqual([])
  await page.close()
})
