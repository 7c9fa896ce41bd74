import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriers } from '../open-desk.ts'

/** Goes through the lists of the example: groups, sorts, chooses a row by keys and reads its words, changes columns, and plays the days. */
export async function walkList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'List' }).click()
  const table = page.locator('.list-table')
  await table.locator('.list-line').first().waitFor({ timeout: 30_000 })
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.getByLabel('Group by').selectOption('who')
  await table.locator('.list-group').first().waitFor()
  await table.getByRole('button', { name: 'Origins' }).click()
  await expect.poll(() => page.url()).toMatch(/sort=-origins.*group=who/)
  await table.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => table.locator('[aria-selected="true"]').count()).toBe(1)
  await expect.poll(() => page.locator('.panel.report mark[aria-pressed="true"]').count(), { timeout: 20_000 }).toBeGreaterThan(0)
  await page.locator('.list-columns summary').click()
  expect(await barriers(page)).toEqual([])
  await page.getByLabel('Read', { exact: true }).check()
  await expect.poll(() => page.url()).toContain('sure')
  for (const name of ['actors', 'sources', 'claims']) {
    await page.locator('.list-ways select').first().selectOption(name)
    await expect.poll(() => table.getAttribute('aria-label')).toBe(name)
  }
  await page.getByRole('button', { name: 'Play the days' }).click()
  await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/[#&]at=\d{4}-\d\d-\d\d/)
  await page.keyboard.press('p')
  await page.keyboard.press('0')
  await page.getByRole('tab', { name: 'Situation' }).click()
}
