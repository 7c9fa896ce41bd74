import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openPage, type Seen, startBrowser, whatIsMissing, writeSample } from './open-page.ts'

const missing = whatIsMissing()
if (missing) console.warn(`The page is not tested in a browser: ${missing}.`)

const slow = 240_000
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
let browser: Browser
let address: string

beforeAll(async () => {
  if (missing) return
  browser = await startBrowser()
  address = await writeSample()
}, slow)
afterAll(() => browser?.close())
beforeEach(context => {
  if (missing) context.skip(missing)
})

const cardOf = (page: Page, id: string) => page.locator(`#claim-${Number(id) - 1}`)
const pressed = (page: Page, where: string) => page.locator(`${where}[aria-pressed="true"]`)

/** All views show the shelling toll of Quill (the fifth claim) as chosen. */
async function expectToll(page: Page): Promise<void> {
  await expect.poll(() => cardOf(page, '5').getAttribute('aria-selected')).toBe('true')
  expect(await pressed(page, '.mark').getAttribute('data-place')).toBe('x2')
  expect(await pressed(page, '.bar').getAttribute('data-entry')).toBe('4')
  expect((await pressed(page, 'mark').allTextContents()).join('')).toBe('Shelling of Quill has killed at least 42 civilians since February')
  expect(await page.evaluate(() => location.hash)).toContain('claim=keth-invented-1-5')
}

describe('on a desk', () => {
  let seen: Seen
  beforeAll(async () => {
    if (!missing) seen = await openPage(browser, address, desk)
  }, slow)

  test('opens from disk, asks nothing of the network and complains of nothing', { timeout: slow }, async () => {
    expect(await seen.page.locator('.map-view').getAttribute('data-ready')).toBe('yes')
    expect(seen.requests.filter(url => !url.startsWith('blob:') && !url.startsWith('data:') && url !== address)).toEqual([])
    expect(seen.complaints).toEqual([])
  })
  test('lets no script run but its own', { timeout: slow }, async () => {
    const ran = await seen.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruded = true'
      document.body.append(script)
      return (window as { intruded?: boolean }).intruded
    })
    expect(ran).toBeUndefined()
    seen.complaints.length = 0
  })
  test('choosing a card shows its place, its date and its words', { timeout: slow }, async () => {
    await cardOf(seen.page, '5').click()
    await expectToll(seen.page)
    expect(await seen.page.locator('.part.role-figures').first().textContent()).toContain('at least 42')
    expect(await seen.page.locator('.part.role-source').first().textContent()).toContain('Red Lantern')
  })
  test('choosing words shows the claim; pressing them again, the next claim there', { timeout: slow }, async () => {
    await cardOf(seen.page, '1').click()
    await seen.page.locator('mark', { hasText: 'has killed at least' }).click()
    await expectToll(seen.page)
    await seen.page.locator('mark', { hasText: 'Shelling of' }).first().click()
    await expect.poll(() => cardOf(seen.page, '6').getAttribute('aria-selected')).toBe('true')
  })
  test('choosing on the timeline shows the claim', { timeout: slow }, async () => {
    await seen.page.locator('.bar[data-entry="4"]').click()
    await expectToll(seen.page)
    await seen.page.locator('.undated-claim[data-entry="8"]').click()
    await expect.poll(() => cardOf(seen.page, '9').getAttribute('aria-selected')).toBe('true')
  })
  test('a place on the map fans out its claims, and each can be chosen', { timeout: slow }, async () => {
    await seen.page.locator('.mark[data-place="x2"]').click()
    const claims = seen.page.locator('.popup .popup-claim')
    expect(await claims.count()).toBe(4)
    await claims.first().click()
    await expectToll(seen.page)
    await seen.page.keyboard.press('Escape')
    expect(await seen.page.locator('.popup').count()).toBe(0)
  })
  test('the keyboard alone goes through list, timeline, map and words', { timeout: slow }, async () => {
    const { page } = seen
    await page.locator('.claim-list').focus()
    await page.keyboard.press('Home')
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
    await expectToll(page)
    await pressed(page, '.bar').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.bar[aria-pressed="true"]').getAttribute('data-entry')).not.toBe('4')
    await page.locator('.mark[data-place="x2"]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectToll(page)
    await page.locator('mark[tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
  })
  test('filters narrow all views and stand in the address', { timeout: slow }, async () => {
    const { page } = seen
    await page.getByLabel('Stance').selectOption('denied')
    expect(await page.locator('.card').count()).toBe(1)
    expect(await page.locator('.mark').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('stance=denied')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await page.locator('.card').count()).toBe(19)
  })
  test('through all of this nothing was asked of the network, and nothing complained of', () => {
    expect(seen.requests.filter(url => /^https?:|^wss?:/.test(url))).toEqual([])
    expect(seen.complaints).toEqual([])
  })
})

describe('on a phone', () => {
  test('each view fits 390 points, in both directions of writing', { timeout: slow }, async () => {
    const { page } = await openPage(browser, address, phone)
    for (const name of ['Picture', 'Claims', 'Report']) {
      await page.getByRole('tab', { name }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
    await page.getByLabel('Report', { exact: true }).locator('select').selectOption('keth-invented-3')
    expect(
      await page
        .locator('.paragraph p')
        .first()
        .evaluate(element => getComputedStyle(element).direction)
    ).toBe('rtl')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
  test('without WebGL a table stands for the map and says why', { timeout: slow }, async () => {
    const { page } = await openPage(browser, address, { ...phone, webgl: false })
    expect(await page.locator('.place-table').textContent()).toContain('no WebGL')
    await page.locator('.place-table .popup-claim').first().click()
    expect(await page.locator('.sheet').count()).toBe(1)
  })
})

describe('axe', () => {
  test.each([
    ['light', desk, ''],
    ['dark', desk, '#claim=keth-invented-1-9'],
    ['light', phone, '#claim=keth-invented-1-3'],
    ['dark', phone, '#tab=claims'],
    ['light', phone, '#tab=report&claim=keth-invented-1-5']
  ] as const)('finds no serious fault: %s, %o, %s', { timeout: slow }, async (look, size, hash) => {
    const { page } = await openPage(browser, address, { ...size, look, hash, webgl: size === desk && look === 'light' })
    expect(await findFaults(page)).toEqual([])
  })
})
