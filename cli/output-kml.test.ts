import type { Line } from '@vedette/core'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { outputWriter } from './output-writer.ts'

// A claim of an invented report, with words that XML has marks for and characters that it has none for.
const quote = 'shells & rockets <"hit"> Atbara\u0000\u000b\ud800'
const line = {
  report: { id: 'a', title: 'Atbara & the <bridge>', published: '2024-03-02', outlet: null },
  claims: [
    {
      id: 'c1',
      kind: 'event',
      type: 'ASSAULT/heavy-weapons',
      stance: 'asserted',
      by: [{ name: 'Sudanese Armed Forces' }],
      to: [],
      source: [],
      if: null,
      figures: [],
      on: { date: '2024-03-01' },
      at: [{ name: 'Atbara', lat: 17.7, lon: 33.98, country: 'SD', within: null, precision: 'town', radiusKm: 5 }],
      quote,
      confidence: 0.8
    }
  ]
} as unknown as Line

function write(...lines: readonly Line[]): string {
  const writer = outputWriter('kml', { width: 80, colour: false })
  if (writer.kind !== 'pieces') throw new Error('KML is written piece by piece')
  return writer.head + lines.map(writer.each).join('') + writer.end({} as never)
}

it('is read by a reader of XML', () => {
  const kml = write(line, line)
  expect(XMLValidator.validate(kml)).toBe(true)
  const { Folder } = new XMLParser({ ignoreAttributes: false }).parse(kml).kml.Document
  expect(Folder).toHaveLength(2)
  expect(Folder[0].name).toBe('Atbara & the <bridge>')
  expect(Folder[0].Placemark).toMatchObject({
    description: 'shells & rockets <"hit"> Atbara\ufffd',
    TimeStamp: { when: '2024-03-01' },
    Point: { coordinates: '33.98,17.7' }
  })
})

it('is valid with nothing in it', () => {
  expect(XMLValidator.validate(write())).toBe(true)
})
