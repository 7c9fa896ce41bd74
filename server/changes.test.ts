import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'

let example: Example
beforeAll(async () => {
  example = await startExample()
}, 120_000)
afterAll(() => example?.close())

it('tells of changes as they happen, until the server ends', async () => {
  const address = await example.server.listen(0)
  const answer = await fetch(`${address}/api/v1/changes`)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let told = ''
  const readUntil = async (words: string): Promise<void> => {
    while (!told.includes(words)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`the stream ended before "${words}": ${told}`)
      told += value
    }
  }
  await readUntil('listening')
  const key = await example.add(exampleInputs[0])
  await readUntil('event: coded')
  expect(told).toContain(`event: added\ndata: {"keys":["${key}"]}\n\n`)
  expect(told.indexOf('event: added')).toBeLessThan(told.indexOf('event: coded'))
  const coded = JSON.parse(/event: coded\ndata: (.*)\n/.exec(told)?.[1] ?? '')
  expect(coded).toMatchObject({ key, id: 'seized', claims: (await example.store.report(key))?.claims })
  await example.server.close()
  let ended = false
  while (!ended) ended = (await reader.read()).done
})
