import type { ToldRow } from '@vedette/store'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowReceiver, rowSender } from './sent-rows.ts'

const row = (key: string, lasting: string): ToldRow => ({ key, id: key, report: '[]', lasting, deeds: '' })

it('gives a thread the rows that are asked about, whatever it was sent before and let go of', () => {
  const rows = ['a', 'b', 'c', 'd'].flatMap(key => ['first', 'second, which is longer'].map(text => row(key, text)))
  fc.assert(
    fc.property(fc.array(fc.subarray(rows), { maxLength: 6 }), fc.nat(80), (questions, most) => {
      const [send, receive] = [rowSender(most), rowReceiver()]
      for (const asked of questions) {
        const each = [...new Map(asked.map(one => [one.key, one])).values()]
        expect(receive(structuredClone(send(each)))).toEqual(each)
      }
    })
  )
})

it('sends a row once', () => {
  const send = rowSender(1000)
  const [a, b] = [row('a', 'text'), row('b', 'text')]
  send([a])
  expect(send([a, b])).toEqual({ numbers: Int32Array.of(0, 1), fresh: [b], from: 1, gone: [], forget: false })
  expect(send([row('a', 'other'), b])).toMatchObject({ numbers: Int32Array.of(2, 1), gone: [0] })
})
