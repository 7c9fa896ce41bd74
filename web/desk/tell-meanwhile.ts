import type { Browser } from 'playwright-core'
import { expect } from 'vitest'

/** A report that comes between the first answers and the desk that shows them is shown: the script of the desk waits until it was read. */
export async function tellMeanwhile(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext()
  let letGo = (): void => undefined
  const readMeanwhile = new Promise<void>(resolve => {
    letGo = resolve
  })
  await context.route(/show-desk-.*\.js/, async route => {
    await readMeanwhile
    await route.continue()
  })
  const page = await context.newPage()
  const answered = page.waitForResponse(/\/situation\?/)
  await page.goto(address)
  await answered
  await fetch(`${address}/api/v1/reports?published=2024-03-02&outlet=River%20Post`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'Rebels of the M23 seized the town of Kisangani on Friday, the Congolese army said.'
  })
  const told = (): Promise<string> => fetch(`${address}/api/v1/situation?at=2024-03-02&known=2024-03-02`).then(answer => answer.text())
  await expect.poll(told, { timeout: 60_000 }).toContain('Kisangani')
  letGo()
  await expect.poll(() => page.getByText('Kisangani').first().isVisible(), { timeout: 20_000 }).toBe(true)
  await context.close()
}
