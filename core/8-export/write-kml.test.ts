import { expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeKmlReport } from './write-kml.ts'

const line = toLine(exampleCoded, 'clean')
const labels = { 'COERCE/seize': 'took a place' }

it('has a placemark for each place that has coordinates, longitude first', () => {
  const kml = writeKmlReport(line, { labels })
  expect(kml.match(/<Placemark>/g)).toHaveLength(2)
  expect(kml).toContain('<Point><coordinates>33.25,13.5</coordinates></Point>')
  expect(kml).toContain('<TimeStamp><when>2024-03-01</when></TimeStamp>')
  expect(kml).toContain('<Data name="by"><value>Sudanese Armed Forces</value></Data>')
})

it.each([
  ['2024-03', '<TimeSpan><begin>2024-03-01</begin><end>2024-03-31</end></TimeSpan>'],
  ['2024-03-01/..', '<TimeSpan><begin>2024-03-01</begin></TimeSpan>'],
  ['../2024-03-01', '<TimeSpan><end>2024-03-01</end></TimeSpan>']
])('%s is a span of time', (date, span) => {
  const claims = line.claims.map(claim => ({ ...claim, on: claim.on && { ...claim.on, date } }))
  expect(writeKmlReport({ ...line, claims }, { labels })).toContain(span)
})

it('has nothing for a report that names no place', () => {
  expect(writeKmlReport({ ...line, claims: [] }, { labels })).toBe('')
})
