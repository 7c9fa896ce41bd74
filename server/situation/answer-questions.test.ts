import type { Store } from '@vedette/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from '../example-server.ts'
import { answerer, readWritten } from './answer-questions.ts'
import type { Question } from './work-out.ts'

let example: Example
beforeAll(async () => {
  example = await startExample()
  for (const input of exampleInputs) await example.add(input)
}, 120_000)
afterAll(() => example?.close())

const area = { name: 'Sudan', key: 'SD', country: 'SD', within: null, precision: 'country' }
const question = (at: string, known = '2024-03-20'): Question => ({ kind: 'situation', query: { at, known, area, windowDays: 30 } })
const siege = (day: number, town = 'Kosti') => ({
  id: `siege ${town} ${day}`,
  published: `2024-03-${day}`,
  outlet: `Paper ${day}`,
  text: `The Sudanese army seized ${town} on Sunday, killing ${day} fighters of the Rapid Support Forces.`
})

/** What one answers that has kept nothing. */
const anew = async (asked: Question): Promise<unknown> => readWritten(await answerer(example.store).answer(asked))

it('answers what holds now, of this day and that, in a thread too, whatever came since it answered last', async () => {
  const program = new URL('../dist/situation/answer-worker.js', import.meta.url)
  const kinds = [answerer(example.store), answerer(example.store, { mostHere: 0, program })]
  const asked = [question('2024-03-10'), question('2024-03-20'), question('2024-03-11'), question('2024-03-10', '2024-03-10')]
  for (const input of [undefined, siege(11), siege(18), siege(18, 'Nyala')]) {
    if (input) await example.add(input)
    for (const each of asked) {
      const expected = await anew(each)
      for (const { answer } of kinds) expect(readWritten(await answer(each))).toEqual(expected)
    }
  }
  for (const { stop } of kinds) await stop()
}, 120_000)

it('gives nobody an answer that was begun before a report came which they know of', async () => {
  let meanwhile: (() => Promise<unknown>) | undefined
  const toldMarks: Store['toldMarks'] = async (...asked) => {
    const marks = await example.store.toldMarks(...asked)
    const [come] = [meanwhile]
    meanwhile = undefined
    await come?.()
    return marks
  }
  const { answer } = answerer({ ...example.store, toldMarks })
  const asked = question('2024-03-19')
  meanwhile = async () => {
    await example.add(siege(17, 'El Obeid'))
    // Another question has the answerer know the store as it is now.
    await answer(question('2024-03-18', '2024-03-19'))
  }
  await answer(asked)
  expect(meanwhile).toBeUndefined()
  expect(readWritten(await answer(asked))).toEqual(await anew(asked))
}, 60_000)

it('lets go of the answers first that nobody asks for any more', async () => {
  const [one, other, third] = ['2024-03-10', '2024-03-11', '2024-03-12'].map(at => question(at)) as [Question, Question, Question]
  const { bytes } = await answerer(example.store).answer(one)
  const { answer } = answerer(example.store, { mostKept: 2.5 * bytes.length })
  const [first, second] = [await answer(one), await answer(other)]
  expect(await answer(one)).toBe(first)
  await answer(third)
  expect(await answer(one)).toBe(first)
  expect(await answer(other)).not.toBe(second)
}, 60_000)
