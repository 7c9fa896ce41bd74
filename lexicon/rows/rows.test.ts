import { codeRows, openReports, type Report, toLine } from '@vedette/core'
import { expect, it } from 'vitest'
import { loadActors } from '../actors/load-actors.ts'
import typeLabels from '../event-types/labels.ts'
import { loadPlaces } from '../places/load-places.ts'
import { tableSchemes } from './index.ts'

const knowledge = { schemes: tableSchemes, places: loadPlaces(), actors: loadActors() }

function code(raw: string, table: Report['table']) {
  const [opened] = openReports({ name: 'invented.txt', text: raw }, { format: 'text' })
  if (opened?.kind !== 'report') throw new Error('no report')
  const line = toLine(codeRows({ ...opened.report, ...(table ? { table } : {}) }, knowledge), 'clean')
  for (const { quote, span, by, to, at } of line.claims) {
    expect(line.report.text.slice(...span)).toBe(quote)
    for (const part of [...by, ...to, ...at]) expect(line.report.text.slice(...part.span)).toBe(part.words)
  }
  return line
}

const acledHead =
  'event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,fatalities'

it('reads a table in the manner of ACLED (invented)', () => {
  const line = code(
    `${acledHead}
X1,08 February 2020,Battles,Government regains territory,Military Forces of Syria (2000-),Opposition Rebels (Syria),Syria,Idleb,Saraqab,35.86,36.80,1,Invented Wire; Invented Post,12
X2,2024-03-01,Violence against civilians,Attack,RSF: Rapid Support Forces,Civilians (Sudan),Sudan,Al Jazirah,Wad Madani,14.4,33.52,1,Invented Wire,0
X3,2024-03-01,Strategic developments,Other,Unidentified Armed Group (Mali),,Mali,Gao,Gao,16.27,-0.04,2,Invented Wire,0
`,
    { scheme: 'acled' }
  )
  expect(line.claims).toHaveLength(2)
  expect(line.claims[0]).toMatchObject({
    type: 'COERCE/seize',
    by: [{ name: 'Syrian Arab Army', side: 'Syrian government' }],
    at: [{ name: 'Saraqeb', country: 'SY', precision: 'town' }],
    on: { date: '2020-02-08' },
    source: [{ words: 'Invented Wire', kind: 'media' }, { words: 'Invented Post' }],
    figures: [{ what: 'killed', count: 12, words: '12' }],
    stance: 'asserted'
  })
  expect(line.claims[1]).toMatchObject({ by: [{ name: 'Rapid Support Forces' }], to: [{ side: 'civilians' }], figures: [] })
  expect(line.notes).toMatchObject([{ rule: 'row-left-out', says: expect.stringContaining('"strategic developments / other"') }])
})

it('reads a table in the manner of UCDP (invented), with the range of the dead and of the days', () => {
  const line = code(
    `id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_start,date_end,best,low,high,source_office
1,1,Government of Ukraine,Government of Russia,1,Avdiivka town,Donetsk oblast,48.14,37.74,Ukraine,2024-02-01 00:00:00.000,2024-02-03 00:00:00.000,4,2,9,Invented Wire
`,
    { scheme: 'ucdp' }
  )
  expect(line.claims).toMatchObject([
    {
      type: 'ASSAULT',
      by: [{ kind: 'state', side: 'Ukraine' }],
      to: [{ side: 'Russia' }],
      at: [{ country: 'UA', lat: 48.14 }],
      on: { date: '2024-02-01/2024-02-03' },
      figures: [{ count: 4, low: 2, high: 9 }]
    }
  ])
})

it('reads columns of a table’s own, as lines of JSON too, and says which types it was not told', () => {
  const table = {
    columns: { date: 'Day', type: ['Kind'], by: ['Who'], place: 'Town', country: 'Land' },
    types: { shelling: 'ASSAULT/heavy-weapons' }
  }
  const rows = [
    { Day: '2024-03-01', Kind: 'Shelling', Who: 'The army', Town: 'El Fasher', Land: 'Sudan' },
    { Day: '1 March', Kind: 'shelling', Who: 'x' },
    { Day: '2024-03-01', Kind: 'rumour' }
  ]
  for (const raw of [
    rows.map(row => JSON.stringify(row)).join('\n'),
    `Day;Kind;Who;Town;Land\n${rows.map(row => [row.Day, row.Kind, row.Who, row.Town, row.Land].join(';')).join('\n')}`
  ]) {
    const line = code(raw, table)
    expect(line.claims).toMatchObject([{ type: 'ASSAULT/heavy-weapons', at: [{ within: 'North Darfur' }] }])
    expect(line.notes.map(({ says }) => says)).toEqual([
      expect.stringContaining('is not a date'),
      expect.stringContaining('nothing says what "rumour" is')
    ])
  }
})

it('gives types that there are', () => {
  for (const { types } of Object.values(tableSchemes)) for (const type of Object.values(types)) expect(typeLabels).toHaveProperty([type])
})
