import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { writeHtml } from '../../core/8-export/write-html.ts'
import type { Picture } from '../picture/picture.ts'

const template = new URL('../dist/page.html', import.meta.url)
const browsers = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(
  path => path !== undefined
)
const chosenBrowser = browsers.find(path => existsSync(path))

/** What the tests of the built page lack here, in a sentence; `undefined` when nothing. */
export function whatIsMissing(): string | undefined {
  if (!existsSync(template)) return 'web/dist/page.html is not built: run "npm run build -w web"'
  return chosenBrowser ? undefined : `no browser: install chromium, or name one in CHROMIUM (looked for ${browsers.join(', ')})`
}

/** Starts the browser without a network, with a WebGL that needs no graphics card. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chosenBrowser ?? '',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader'
    ]
  })

/** Writes the invented sample into the built page, as `vedette code --format html` does, and tells where. */
export async function writeSample(): Promise<string> {
  const picture = JSON.parse(readFileSync(new URL('../sample/keth.json', import.meta.url), 'utf8')) as Picture
  const file = join(await mkdtemp(join(tmpdir(), 'vedette-page-')), 'picture.html')
  writeFileSync(file, writeHtml(picture, { template: readFileSync(template, 'utf8') }))
  return pathToFileURL(file).href
}

export type Seen = { readonly page: Page; readonly requests: string[]; readonly complaints: string[] }

type Way = {
  readonly width: number
  readonly height: number
  readonly look?: 'light' | 'dark'
  readonly webgl?: boolean
  readonly hash?: string
}

/** Opens the page from disk and keeps what it asks of the network and what its console complains of. */
export async function openPage(
  browser: Browser,
  address: string,
  { width, height, look = 'light', webgl = true, hash = '' }: Way
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: look, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  if (!webgl) await page.addInitScript(() => Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null }))
  await page.goto(address + hash)
  await page.waitForSelector('.map-view[data-ready]', { state: 'attached', timeout: 120_000 })
  return { page, requests, complaints }
}
