import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExampleServer, startExampleServer } from './fetch/example-server.ts'
import { makeGet } from './fetch/get.ts'
import { ifChanged } from './fetch/if-changed.ts'
import { watchInputs } from './watch-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-watch-'))
let time = Date.now()
let items = ['one']
let isDown = false
const asked: string[] = []
const answerAll: RequestListener = (request, answer) => {
  asked.push(request.url ?? '')
  if (isDown) return void answer.writeHead(500).end()
  if (request.url !== '/feed') return void answer.setHeader('content-type', 'text/html').end(`<p>Calm in ${request.url}.</p>`)
  const etag = `"${items.length}"`
  if (request.headers['if-none-match'] === etag) return void answer.writeHead(304).end()
  const all = items.map(item => `<item><title>${item}</title><link>/${item}</link></item>`).join('')
  answer.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(`<rss version="2.0"><channel>${all}</channel></rss>`)
}
let server: ExampleServer
let base = ''
beforeAll(async () => {
  server = await startExampleServer(answerAll)
  base = server.base
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function watching(input: string) {
  const get = ifChanged(makeGet({ mayAsk: address => address === '127.0.0.1' }))
  const look = watchInputs([input], { get, askEvery: 1000, now: () => time })
  return async (): Promise<string[]> => {
    const all: string[] = []
    for await (const read of look()) all.push(read.kind === 'report' ? read.report.id.replace(base, '') : `${read.kind}: ${read.says}`)
    return all
  }
}

describe('watchInputs', () => {
  it('gives files once, once more when they change, and none while they grow', async () => {
    const look = watching(folder)
    const [old, growing] = [join(folder, 'old.txt'), join(folder, 'growing.txt')]
    writeFileSync(old, 'Calm in Kosti.')
    utimesSync(old, time / 1000 - 60, time / 1000 - 60)
    writeFileSync(growing, 'Shells')
    time = Date.now()
    expect(await look()).toEqual(['old'])
    appendFileSync(growing, ' fell on Sumy.')
    expect(await look()).toEqual([])
    expect(await look()).toEqual(['growing'])
    expect(await look()).toEqual([])
    writeFileSync(old, 'Fire in Kosti.')
    expect([...(await look()), ...(await look())]).toEqual(['old'])
  })
  it('says once that a folder is gone', async () => {
    const look = watching(join(folder, 'absent'))
    expect(await look()).toEqual(['unreadable: cannot read it: no such file or folder'])
    expect(await look()).toEqual([])
  })
  it('reads the new items of a feed, asks only whether it changed, and waits longer for one that is down', async () => {
    const look = watching(`${base}/feed`)
    expect(await look()).toEqual(['/one'])
    expect(await look()).toEqual([])
    time += 1000
    asked.length = 0
    expect(await look()).toEqual([])
    expect(asked).toEqual(['/feed'])
    items = ['two', 'one']
    time += 1000
    expect(await look()).toEqual(['/two'])
    isDown = true
    time += 1000
    expect(await look()).toEqual([expect.stringContaining('500')])
    time += 1000
    expect(await look()).toEqual([])
    isDown = false
    time += 1000
    expect(await look()).toEqual([])
    expect(asked.at(-1)).toBe('/feed')
  })
})
