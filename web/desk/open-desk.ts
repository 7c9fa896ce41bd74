import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type View = { readonly width: number; readonly height: number; readonly hash: string }

/** Opens the desk, for tests; gives what it asked of others, and its errors, as they come. */
export async function openDesk(
  browser: Browser,
  address: string,
  { width, height, hash }: View
): Promise<{ readonly page: Page; readonly foreign: string[]; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, bypassCSP: false })
  const foreign: string[] = []
  const faults: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
  })
  page.on('pageerror', error => faults.push(error.message))
  await page.goto(`${address}/${hash}`)
  await page.getByText('Who holds what').first().waitFor({ state: 'attached', timeout: 30_000 })
  return { page, foreign, faults }
}

/** What axe finds that keeps people out. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(`${axe};0`)
  const found = (await page.evaluate('axe.run()')) as { readonly violations: readonly { readonly id: string; readonly impact: string }[] }
  return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
}
