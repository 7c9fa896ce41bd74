import type { Line, LineClaim, ToldLists } from '@vedette/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { code, report } from './example-store.ts'
import type { ToldRow } from './load-told.ts'
import { toldLister, toldReader, toTold } from './told-reader.ts'
import { toldRow } from './told-row.ts'

const on: LineClaim['on'] = { words: 'then', span: [0, 4], date: '2024-03-01', kind: 'date', certainty: 'inferred' }

/** A report that tells who holds Goma, and of attacks. */
async function rowOf(key: string, attacks = 1): Promise<ToldRow> {
  const { coding } = await code(report('a', 'Goma'))
  const [first] = coding.claims as readonly [LineClaim]
  const deeds = Array.from(
    { length: attacks },
    (_, at): LineClaim => ({ ...first, id: `attack ${at}`, kind: 'event', type: 'ASSAULT', on })
  )
  const line: Line = { ...coding, claims: [first, ...deeds] }
  return { ...toldRow(line, key, 'test'), id: 'a' }
}

const march = { since: '2024-03-01', until: '2024-03-31' }

it('reads a row once, whatever days are asked for', async () => {
  const read = toldReader()
  const row = await rowOf('one')
  const [held, attack] = read([row], { deeds: march })
  const again = read([{ ...row }], { deeds: march })
  expect(again[0]).toBe(held)
  expect(again[1]).toBe(attack)
  expect(read([{ ...row, deeds: '' }])).toEqual([held])
  expect(read([row], { deeds: { since: '2024-05-01', until: '2024-05-31' } })).toEqual([held])
  expect(read([row], { deeds: march })[1]).toBe(attack)
})

it('reads anew what now tells something else', async () => {
  const read = toldReader()
  const row = await rowOf('one')
  expect(read([{ ...row, deeds: '' }])).toHaveLength(1)
  expect(read([row])).toHaveLength(2)
  expect(read([await rowOf('one', 3)])).toHaveLength(4)
  expect(read([{ ...row, id: 'b' }])[0]?.report.id).toBe('b')
})

it('lets go of all when it keeps too much, and reads the same', async () => {
  const read = toldReader(10)
  const rows = [await rowOf('one'), await rowOf('two', 2), await rowOf('three')]
  const [first] = read(rows)
  expect(read(rows)).toEqual(toTold(rows))
  expect(read(rows)[0]).not.toBe(first)
})

it('lists the same of rows that come and go as who is asked for the first time, and the same lists of those that stay', async () => {
  const rows = await Promise.all(Array.from({ length: 30 }, (_, at) => rowOf(String(at).padStart(2, '0'), at % 3)))
  const other = await Promise.all(rows.map(({ key }) => rowOf(key, 4)))
  const list = toldLister()
  const row = fc.constantFrom('same', 'same', 'same', 'gone', 'other')
  let kept = 0
  let before: ToldLists = []
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 30 }), fc.constantFrom(march, undefined), (states, deeds) => {
      const asked = rows.flatMap((own, at) => (states[at] === 'gone' ? [] : states[at] === 'other' ? (other[at] ?? []) : own))
      const query = deeds === undefined ? {} : { deeds }
      const found = list(asked, query)
      expect(found).toEqual(toldLister()(asked, query))
      kept += found.filter(each => before.includes(each)).length
      before = found
    }),
    { numRuns: 100 }
  )
  expect(kept).toBeGreaterThan(500)
})
