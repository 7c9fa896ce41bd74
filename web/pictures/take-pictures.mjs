// Takes the pictures of the desk in docs/pictures/: of the real desk in Chromium, over a store of its own that holds invented reports.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serveDesk } from '../../setup/serve-desk.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const to = process.argv[2] ?? join(root, 'docs', 'pictures')
const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

/** What is taken: its name, how large and in which look, where in the desk, and what is done there first. */
const pictures = [
  ['desk', wide, 'light', '#tab=situation', page => page.locator('.fact', { hasText: 'Sennar' }).first().locator('summary').click()],
  ['place', wide, 'light', '#page=place/367644', page => page.locator('.held-rows summary').first().click()],
  ['actor', wide, 'dark', '#page=actor/sd-rsf', page => page.locator('.stands summary').first().click()],
  ['briefing', wide, 'light', '#page=briefing/2024-03-20', () => undefined],
  ['review', wide, 'dark', '#tab=review', pickWords],
  ['phone', phone, 'light', '#tab=picture', () => undefined],
  ['phone-briefing', phone, 'dark', '#page=briefing/2024-03-20', () => undefined]
]

mkdirSync(to, { recursive: true })
const { address, stop } = await startDesk()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, viewport, colorScheme, hash, act] of pictures) {
  const page = await browser.newPage({ viewport, colorScheme })
  await page.addInitScript(() => localStorage.setItem('vedette visited', 'yes'))
  await page.goto(`${address}/${hash}`)
  await page.getByText('Who holds what').first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('.map-view[data-ready]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForTimeout(1500)
  await act(page)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(to, `${name}.jpg`), type: 'jpeg', quality: 68 })
  await page.close()
}
await browser.close()
await stop()

/** A claim being corrected with words of its report. */
async function pickWords(page) {
  await page.locator('.queue-row').nth(1).click()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Pick words in the report' }).click()
  await page.waitForTimeout(300)
  for (const key of ['ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key)
}

/** Starts the desk over the reports, and waits until all are read. */
async function startDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-pictures-'))
  chmodSync(folder, 0o755)
  const { address, stop: end } = await serveDesk(join(folder, 'home'), join('web', 'pictures', 'reports.jsonl'))
  const stop = async () => {
    await end()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, stop }
}
