import { joinClaims, type Line, type LineClaim, toTold as toldOfLine } from '@vedette/core'
import { expect, it } from 'vitest'
import { code, report } from './example-store.ts'
import { toTold } from './told-reader.ts'
import { toldRow } from './told-row.ts'
import { toldTextReader, writeToldText } from './told-text.ts'

/** A coded report with claims that differ from the one of the example as is said. */
async function lineOf(...changes: readonly Partial<LineClaim>[]): Promise<Line> {
  const { coding } = await code(report('a', 'Goma'))
  const [first] = coding.claims as readonly [LineClaim]
  return { ...coding, claims: changes.map((change, index) => ({ ...first, id: `claim ${index}`, ...change })) }
}

const on = (date: string | null): LineClaim['on'] => ({ words: 'then', span: [0, 4], date, kind: 'date', certainty: 'inferred' })

it('reads what was written, with all that joining asks', async () => {
  const line = await lineOf(
    { quote: 'a "quote"\nof two lines\twith \u0000 and \u2028' },
    { type: 'ASSAULT', on: on('../2024-03-01'), if: { words: 'if attacked', span: [0, 11] }, stance: 'planned' },
    { kind: 'state', type: 'control', on: on('2024-02/..'), source: (await lineOf({})).claims[0]?.by ?? [] },
    { kind: 'toll', type: 'killed', on: null, at: [], acled: 'Armed clash' }
  )
  const told = toldOfLine(line, 'key')
  const read = toldTextReader()(writeToldText(told), (told[0] as (typeof told)[number]).report)
  expect(read.map(({ days, areas, report }) => ({ days, areas, report }))).toEqual(
    told.map(({ days, areas, report }) => ({ days, areas, report }))
  )
  expect(JSON.stringify(joinClaims(read))).toBe(JSON.stringify(joinClaims(told)))
})

it('is short where claims have parts alike, and reads these as one', async () => {
  const told = toldOfLine(await lineOf({}, {}, {}), 'key')
  const text = writeToldText(told)
  expect(text.split('"Goma"')).toHaveLength(2)
  const [one, , other] = toldTextReader()(text, (told[0] as (typeof told)[number]).report)
  expect(one?.claim.at).toBe(other?.claim.at)
  expect(writeToldText([])).toBe('')
})

it('keeps deeds apart from what matters whenever it was', async () => {
  const deed = { kind: 'event', type: 'ASSAULT' } as const
  const line = await lineOf({}, { ...deed, on: on('2024-01') }, { ...deed, on: null }, { ...deed, if: { words: 'if', span: [0, 2] } })
  const row = { ...toldRow(line, 'key', 'test'), id: 'a' }
  const days = (day: string) => ({ since: day, until: day })
  const idsOf = (query: Parameters<typeof toTold>[1]): readonly string[] => toTold([row], query).map(({ claim }) => claim.id.slice(6))
  expect([row.deedsFrom, row.deedsTo]).toEqual([19_723, 19_784 + 366])
  expect(idsOf({})).toEqual(['0', '3', '1', '2'])
  expect(idsOf({ deeds: days('2024-01-09') })).toEqual(['0', '3', '1'])
  expect(idsOf({ deeds: days('2024-03-09'), area: 'CD' })).toEqual(['0', '3', '2'])
  expect(idsOf({ area: 'CD/South Kivu' })).toEqual([])
  const undated = await lineOf({ ...deed, on: null })
  expect(toldRow({ ...undated, report: { ...undated.report, published: null } }, 'key', 'test')).toMatchObject({ deeds: '', deedsTo: null })
})
