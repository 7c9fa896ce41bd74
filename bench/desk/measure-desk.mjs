// npm run desk:measure [-- FOLDER] [--write]: what the desk takes over a store of 50,000 invented events, measured in the page, and what a first load
// takes. A folder that is named is kept, and filled once; --write puts the figures into docs/desk.md. After npm run build; needs Chromium (CHROMIUM names another than /usr/bin/chromium).
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadPlaces } from '@vedette/lexicon'
import { createServer } from '@vedette/server'
import { openStore } from '@vedette/store'
import { chromium } from 'playwright-core'
import { countries, fill, provincesOf } from '../dist/measure-store.js'
import { measured, measureInPage } from './measure-in-page.mjs'
import { measureLoad, startExample, writeLoads } from './measure-load.mjs'

const reports = 10_000
const rounds = 7
const kept = process.argv.slice(2).find(word => !word.startsWith('--'))
const isWritten = process.argv.includes('--write')
const folder = kept ?? mkdtempSync(join(tmpdir(), 'vedette-desk-'))
mkdirSync(folder, { recursive: true })
chmodSync(folder, 0o755)
const store = await openStore({ home: join(folder, 'home') })
const places = loadPlaces()
await fill(store, reports, Object.fromEntries(countries.map(country => [country, provincesOf(country, places)])))
await store.outline('events')
const webFolder = fileURLToPath(new URL('../../web/dist/desk', import.meta.url))
const server = await createServer({ store, places, webFolder })
const address = await server.listen(0)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
await page.addInitScript(() => localStorage.setItem('vedette visited', 'yes'))
const began = performance.now()
await page.goto(`${address}/#tab=list`)
await page.locator('.list-line').first().waitFor({ timeout: 300_000 })
const shown = performance.now() - began
await page.locator('.map-view[data-ready="yes"]').waitFor({ timeout: 300_000 })
// Until nothing is fetched and drawn any more.
await page.waitForTimeout(6000)
const rows = await page.locator('.list-table').getAttribute('aria-rowcount')
console.log(
  `${Number(rows) - 1} events on the list, ${(await store.counts()).claims} claims in the store; the list was there after ${(shown / 1000).toFixed(1)} s`
)
let ok = true
const lines = []
for (const [name, limitMs] of measured) {
  const sorted = (await page.evaluate(measureInPage, { name, rounds })).toSorted((a, b) => a - b)
  const at = share => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
  const isWithin = at(0.5) < limitMs
  ok &&= isWithin
  lines.push({ name, median: at(0.5), nine: at(0.9), limitMs })
  console.log(`${name.padEnd(34)} median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, wanted < ${limitMs} ms${isWithin ? '' : ': TOO SLOW'}`)
}
await page.close()
const example = await startExample(folder)
const loads = [
  { name: 'the first example', figures: await measureLoad(browser, example.address, '.situation-parts') },
  {
    name: `the list of ${(Number(rows) - 1).toLocaleString('en-US')} events`,
    figures: await measureLoad(browser, `${address}/#tab=list`, '.list-line')
  }
]
await example.stop()
console.log(writeLoads(loads))
if (isWritten) writeFigures()
await browser.close()
await server.close()
await store.close()
if (kept === undefined) rmSync(folder, { recursive: true, force: true })
process.exit(ok ? 0 : 1)

/** Puts the tables of this run in the stead of those of the last. */
function writeFigures() {
  const path = fileURLToPath(new URL('../../docs/desk.md', import.meta.url))
  const count = value => value.toLocaleString('en-US')
  const steps = [
    `| over ${count(Number(rows) - 1)} events | median, ms | nine in ten below, ms | wanted, ms |`,
    '|---|---|---|---|',
    ...lines.map(({ name, median, nine, limitMs }) => `| ${name} | ${count(median)} | ${count(nine)} | ${limitMs} |`)
  ].join('\n')
  const table = name => new RegExp(`^\\| ${name}[^\\n]*\\n(?:\\|[^\\n]*\\n)*`, 'm')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(table('over [\\d,]+ events'), `${steps}\n`).replace(table('first load'), `${writeLoads(loads)}\n`))
}
