import { join } from 'node:path'
import { serveDesk } from '../../setup/serve-desk.mjs'

/** Figures of a first load, as Lighthouse has them: of a browser that has nothing of the page yet. Times in milliseconds. */
export async function measureLoad(browser, address, shown, rounds = 3) {
  const all = []
  for (let round = 0; round < rounds; round++) all.push(await loadOnce(browser, address, shown))
  const median = name => all.map(each => each[name]).sort((a, b) => a - b)[Math.floor(rounds / 2)]
  return Object.fromEntries(Object.keys(all[0]).map(name => [name, median(name)]))
}

async function loadOnce(browser, address, shown) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const bytes = await countBytes(context, page)
  await page.addInitScript(observe)
  await page.goto(address)
  await page.waitForFunction(selector => document.querySelector(selector) !== null, shown, { polling: 'raf', timeout: 120_000 })
  const usable = await page.evaluate(() => performance.now())
  // Until nothing is fetched and drawn any more.
  await page.waitForTimeout(4000)
  const seen = await page.evaluate(() => window.__seen)
  await context.close()
  // What holds the thread for longer than 50 ms between the first paint and the time at which the page can be used.
  const blocking = seen.tasks
    .filter(({ start }) => start >= seen.firstPaint && start < usable)
    .reduce((sum, { long }) => sum + Math.max(0, long - 50), 0)
  return { firstPaint: seen.firstPaint, largestPaint: seen.largestPaint, usable, blocking, shift: seen.shift, ...bytes }
}

/** Runs in the page before all else. */
function observe() {
  localStorage.setItem('vedette visited', 'yes')
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] }
  window.__seen = seen
  const watch = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, long: duration }))
}

async function countBytes(context, page) {
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const kinds = new Map()
  const bytes = { scriptBytes: 0, allBytes: 0 }
  network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.allBytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') bytes.scriptBytes += encodedDataLength
  })
  return bytes
}

const says = [
  ['first contentful paint, ms', 'firstPaint', 0],
  ['largest contentful paint, ms', 'largestPaint', 0],
  ['until it can be used, ms', 'usable', 0],
  ['total blocking time until then, ms', 'blocking', 0],
  ['layout shift', 'shift', 3],
  ['script sent, kB', 'scriptBytes', -3],
  ['sent in all, kB', 'allBytes', -3]
]

/** The figures of several loads side by side, as a table of Markdown. */
export function writeLoads(loads) {
  const write = (value, digits) => (digits < 0 ? Math.round(value / 1000).toLocaleString('en-US') : value.toFixed(digits))
  return [
    `| first load | ${loads.map(({ name }) => name).join(' | ')} |`,
    `|---|${loads.map(() => '---').join('|')}|`,
    ...says.map(([words, name, digits]) => `| ${words} | ${loads.map(({ figures }) => write(figures[name], digits)).join(' | ')} |`)
  ].join('\n')
}

/** The desk over a store that holds the first example, as who tries it has it. */
export async function startExample(folder) {
  const { address, stop } = await serveDesk(join(folder, 'example'), join('examples', 'saraqeb-2020-02-09.txt'))
  return { address: address.replace(/\/$/, ''), stop }
}
