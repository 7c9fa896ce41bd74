import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openStore } from '@vedette/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'

let example: Example
let keys: string[]
beforeAll(async () => {
  example = await startExample()
  keys = []
  for (const input of exampleInputs) keys.push(await example.add(input))
}, 120_000)
afterAll(() => example?.close())

const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
  example.server.app.inject({ method, url: `/api/v1/${url}`, ...(payload ? { payload } : {}), headers: { host: 'localhost' } })
const why = { reason: 'it names a shelter', by: 'Nadia' }

it.each([
  [{ ...why }, 400, 'give "report", "words" or both'],
  [{ report: 'none', ...why }, 404, 'there is no report "none"'],
  [{ words: 'x', by: 'Nadia' }, 400, '"reason" is missing'],
  [{ words: 'x', ...why, all: true }, 400, 'there is no "all"']
])('refuses %j', async (body, status, says) => {
  const answer = await ask('POST', 'takedowns', body)
  expect(answer.statusCode).toBe(status)
  expect(answer.json().detail).toContain(says)
  expect((await ask('GET', 'takedowns')).json()).toEqual([])
})

it('strikes a report out of all that is answered, and refuses it when it is sent again', async () => {
  const [key] = keys
  const unsaid = await ask('POST', 'takedowns', { report: key, words: 'Wad Medina', ...why })
  expect(unsaid.statusCode).toBe(422)
  const taken = await ask('POST', 'takedowns', { report: key, ...why })
  expect(taken.statusCode).toBe(201)
  expect(taken.json()).toMatchObject({ kind: 'report', key, ...why, reports: [{ key, became: null }] })
  for (const url of ['reports', 'claims', 'events', 'situation?at=2024-03-02', 'picture', 'search?q=seized', 'actors', 'places'])
    expect((await ask('GET', url)).body, url).not.toContain('Rapid Support Forces')
  expect((await ask('GET', `reports/${key}`)).statusCode).toBe(404)
  const again = await ask('POST', 'reports', exampleInputs[0])
  expect(again.statusCode).toBe(422)
  expect(again.json().detail).toMatch(/^seized: it was struck out on \d{4}-\d\d-\d\d by Nadia: it names a shelter$/)
  const both = await ask('POST', 'reports', [...exampleInputs])
  expect(both.json()).toMatchObject({ added: [{ kind: 'known', id: 'threat' }], refused: [{ where: 'seized' }] })
}, 60_000)

it('strikes a name out of what is left, which is read again; the list says why and not what', async () => {
  const taken = (await ask('POST', 'takedowns', { words: 'wad madani', ...why })).json()
  expect(taken.reports).toHaveLength(1)
  const { became } = taken.reports[0]
  for (let turn = 0; turn < 200 && (await ask('GET', `reports/${became}`)).json().state === 'waiting'; turn++)
    await new Promise(resolve => setTimeout(resolve, 50))
  const left = (await ask('GET', `reports/${became}`)).json()
  expect(left).toMatchObject({ id: 'threat', state: 'coded' })
  expect(left.coding.report.text).toContain('threatened to bomb […] if')
  const listed = await ask('GET', 'takedowns')
  expect(listed.json()).toHaveLength(2)
  expect(listed.body).not.toMatch(/madani|hash|salt/i)
}, 60_000)

it('lets go of what it kept in memory when another program strikes it out', async () => {
  const kept = await watchKept()
  setFlagsFromString('--expose-gc')
  const gather = runInNewContext('gc') as () => void
  const other = await openStore({ home: example.home })
  try {
    expect(kept.map(each => each.deref() !== undefined)).toEqual([true, true])
    await other.takeDown({ words: 'United Nations', ...why })
    for (let turn = 0; turn < 100 && kept.some(each => each.deref()); turn++) {
      // A reference that was looked at lives to the end of the turn.
      await new Promise(resolve => setTimeout(resolve, 50))
      gather()
    }
    expect(kept.map(each => each.deref())).toEqual([undefined, undefined])
  } finally {
    await other.close()
  }
}, 60_000)

/** What the store keeps of what it was asked for; a function of its own, as whatever a function waited for lives as long as it runs. */
async function watchKept(): Promise<readonly WeakRef<object>[]> {
  const [told] = await example.store.told({})
  return [new WeakRef(told ?? {}), new WeakRef(await example.store.outline('claims'))]
}
