import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, runBuilt } from './run-built.ts'

const folder = makeFolder()
beforeAll(ensureBuilt, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

const home = join(folder, 'home')
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const row = (at: number): string =>
  `2024-03-0${(at % 9) + 1},Attack,RSF: Rapid Support Forces,Sudan,Al Jazirah,Wad Madani,14.4,33.52,Invented Wire,${at}`
const head = 'event_date,sub_event_type,actor1,country,admin1,location,latitude,longitude,source,fatalities'

it('adds a table of events as claims, each with its row as the quote, beside what is read in texts', () => {
  const table = write('invented.csv', `${[head, ...Array.from({ length: 450 }, (_, at) => row(at))].join('\n')}\n`)
  expect(runBuilt(['add', table, '--rows', 'acled'], home)).toEqual({ code: 0, out: '2 new, 0 known; 450 claims\n', err: '' })
  expect(runBuilt(['add', table, '--rows', 'acled'], home).out).toBe('0 new, 2 known; 450 claims\n')
  const lines = runBuilt(codings, home).out.trim().split('\n')
  const claims = lines.flatMap(line => JSON.parse(line).claims)
  expect(claims.find(({ quote }) => quote === row(0))).toMatchObject({
    type: 'ASSAULT',
    quote: row(0),
    rule: 'table: acled',
    at: [{ name: 'Wad Madani' }]
  })
  expect(runBuilt(['verify'], home).out).toMatch(/^clean: 2 reports, 450 claims/)
  expect(runBuilt(['rebuild', '--recode'], home).out).toContain('450 claims; 0 coded again')
  expect(runBuilt(['situation', '--area', 'Sudan', '--at', '2024-03-09'], home).out).toContain('Rapid Support Forces')
}, 240_000)

it('adds columns of one’s own as events and as texts', () => {
  const mapping = write('map.json', JSON.stringify({ columns: { date: 'Day', type: ['Kind'], place: 'Town' }, types: { Raid: 'ASSAULT' } }))
  const events = write('own.jsonl', '{"Day":"2024-03-01","Kind":"raid","Town":"Gao"}\n')
  expect(runBuilt(['add', events, '--rows', mapping], home).out).toBe('1 new, 0 known; 1 claims\n'.replace('1 claims', '1 claim'))
  const texts = write('texts.csv', 'day;headline;words\n2024-03-01;Raid;Gunmen attacked a convoy near Gao on Thursday, the army said.\n')
  const said = runBuilt(['add', texts, '--columns', 'text=words,title=headline,published=day', '--format', 'json'], home)
  expect(JSON.parse(said.out).reports).toMatchObject([{ kind: 'new', id: 'texts-1' }])
  expect(runBuilt(['list', '--search', 'convoy'], home).out).toContain('Raid')
}, 120_000)

it.each([
  [['--rows', 'nowhere.json'], 3, 'cannot read the mapping'],
  [['--rows', 'bad.json'], 2, 'there is no type "RAID"'],
  [['--rows', 'none.json'], 2, 'in which column the day is'],
  [['--columns', 'words'], 2, '"words" is no column'],
  [['--columns', 'text=nowhere'], 1, 'no row has a column "nowhere" (they have day, kind)']
])(
  'says what is wrong with %j',
  (words, code, says) => {
    write('bad.json', JSON.stringify({ columns: { date: 'day' }, types: { raid: 'RAID' } }))
    write('none.json', '{}')
    const table = write('small.csv', 'day,kind\n2024-03-01,raid\n')
    const given = words.map(word => (word.endsWith('.json') ? join(folder, word) : word))
    const run = runBuilt(['add', table, ...given], home)
    expect({ code: run.code, err: run.err }).toEqual({ code, err: expect.stringContaining(says) })
  },
  60_000
)
