import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriers } from '../open-desk.ts'

/** Goes from a name of the example's picture to its page, on to another and back, through all pages, and finds a place by keys; none keeps anybody out or is too wide. */
export async function walkPages(page: Page): Promise<void> {
  const held = page.getByRole('region', { name: 'Who holds what' }).locator('.fact', { hasText: 'Saraqeb' })
  await held.locator('summary').click()
  // On a phone a claim that is chosen shows its words; the list is still there.
  await held.locator('.name-link').first().click()
  const sheet = page.locator('.sheet-page')
  await expect.poll(() => sheet.getByRole('heading', { name: /^Against/ }).isVisible(), { timeout: 20_000 }).toBe(true)
  expect(page.url()).toContain('page=actor')
  await sheet.locator('.held-now .name-link').first().click()
  await expect.poll(() => sheet.getByRole('heading', { name: 'Who held it when' }).isVisible(), { timeout: 20_000 }).toBe(true)
  await page.goBack()
  await expect.poll(() => page.url()).toContain('page=actor')
  for (const [to, says] of [
    ['page=briefing/2020-02-07', 'In the world'],
    ['page=export', 'Save as a file'],
    ['page=help', 'Keys']
  ] as const) {
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.evaluate(hash => {
      location.hash = hash
    }, to)
    await expect.poll(() => sheet.getByRole('heading', { name: says }).first().isVisible(), { timeout: 20_000 }).toBe(true)
  }
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('page=')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('Saraq')
  await page.getByRole('option', { name: /Saraq/ }).first().waitFor({ timeout: 20_000 })
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('page=place')
}
