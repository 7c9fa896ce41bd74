import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { check } from '@placemarkio/check-geojson'
import { acledColumns, gedColumns } from '@vedette/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'
import { type ExportName, exportFormats, exportNames } from './export/formats.ts'

/** An invented report with names and places that are not to be found, and with marks that formats have uses for. */
const clinic = {
  id: 'clinic',
  title: 'Amina Diallo, nurse, tells of shells on a hospital',
  published: '2024-03-07',
  outlet: 'Nile <Press> & "Co" (invented)',
  url: 'https://nile.example/amina-diallo',
  text: 'Rapid Support Forces shelled the Al-Nao hospital in Omdurman on Wednesday, killing seven civilians, Amina Diallo said. The army bombed <script>alert(1)</script> positions in Nyala on Tuesday. Residents of Kalma camp fled on Wednesday.'
}
/** A threat, and what meets it, invented too. */
const wire = [
  { id: 'wire', published: '2024-03-05', text: 'The Rapid Support Forces threatened to shell Kosti if the Sudanese army attacks Sennar.' },
  { id: 'met', published: '2024-03-09', text: 'The Sudanese army attacked Sennar on Friday, residents said.' }
]
/** What no guarded export may say. */
const secret = /Diallo|Al-Nao|Kalma|Wednesday|2024-03-06|24\.98|32\.48/i

let example: Example
let folder: string
const files = new Map<string, Buffer>()
const get = (path: string) => example.server.app.inject({ url: `/api/v1${path}` })
const text = (format: ExportName, asIs = false): string => (files.get(`${format} ${asIs}`) ?? Buffer.alloc(0)).toString('utf8')
const rowsOf = (format: ExportName, asIs = false): Record<string, string>[] => parse(text(format, asIs), { columns: true })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vedette-exports-'))
  example = await startExample()
  for (const input of [...exampleInputs, clinic, ...wire]) await example.add(input)
  for (const format of exportNames)
    for (const asIs of [false, true]) files.set(`${format} ${asIs}`, (await get(`/export?format=${format}&asIs=${asIs}`)).rawPayload)
}, 180_000)
afterAll(async () => {
  await example?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Rows that DuckDB reads in a file. */
async function queryFile(format: 'parquet' | 'ucdp' | 'acled', select: string): Promise<Record<string, unknown>[]> {
  const path = join(folder, `asked.${exportFormats[format].ending}`)
  writeFileSync(path, files.get(`${format} true`) ?? '')
  const connection = await (await DuckDBInstance.create()).connect()
  const reader = format === 'parquet' ? `read_parquet('${path}')` : `read_csv('${path}', header = true)`
  return (await connection.runAndReadAll(`SELECT ${select} FROM ${reader}`)).getRowObjectsJson() as Record<string, unknown>[]
}

const cells = (row: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]))

describe('every format', () => {
  it.each(exportNames)('%s is the same bytes each time, and a file to keep', async format => {
    const again = await get(`/export?format=${format}`)
    expect(again.statusCode).toBe(200)
    expect(again.rawPayload.equals(files.get(`${format} false`) ?? Buffer.alloc(0))).toBe(true)
    expect(again.rawPayload.length).toBeGreaterThan(200)
    expect(again.headers['content-disposition']).toBe(`attachment; filename="vedette.${exportFormats[format].ending}"`)
  })

  it.each(exportNames)('%s withholds names and sensitive places, unless it is asked for as it is', async format => {
    const said = async (asIs: boolean): Promise<string> =>
      format === 'xlsx'
        ? JSON.stringify(await readSheet(files.get(`xlsx ${asIs}`) ?? Buffer.alloc(0)))
        : format === 'parquet'
          ? (files.get(`parquet ${asIs}`)?.toString('latin1') ?? '')
          : text(format, asIs)
    expect(secret.exec(await said(false))?.[0]).toBeUndefined()
    if (format !== 'atom') expect(await said(true)).toMatch(secret)
  })

  it('tells what was withheld, and never what it said', async () => {
    const { payload } = await get('/export/withheld?format=claims')
    const lines = payload.trim().split('\n').map(line => JSON.parse(line)) // biome-ignore format: one call
    expect(lines).toContainEqual(
      expect.objectContaining({ of: 'claim', withheld: expect.arrayContaining([{ what: 'time', became: 'week' }]) })
    )
    expect(payload).not.toMatch(secret)
    expect(lines).toHaveLength(rowsOf('csv').filter(({ withheld }) => withheld !== '').length)
  })
})

describe('each is read by a reader of others', () => {
  it('claims are as the API describes them', async () => {
    const { components } = (await get('/openapi.json')).json()
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({ $ref: '#/components/schemas/claimRow', components })
    const lines = text('claims').trim().split('\n').map(line => JSON.parse(line)) // biome-ignore format: one call
    expect(lines.length).toBe((await example.store.claims({}, { limit: 500 })).rows.length)
    for (const line of lines) expect([validate(line), validate.errors]).toEqual([true, null])
  })

  it('Parquet by DuckDB, XLSX and HXL: the same table', async () => {
    const table = rowsOf('csv', true)
    expect((await queryFile('parquet', '*')).map(cells)).toEqual(table)
    expect(await queryFile('parquet', 'typeof(lat) AS lat, typeof(span_from) AS whole, typeof(quote) AS quote')).toContainEqual({
      lat: 'DOUBLE',
      whole: 'INTEGER',
      quote: 'VARCHAR'
    })
    const [head = [], ...rows] = await readSheet(files.get('xlsx true') ?? Buffer.alloc(0))
    expect(rows.map(row => cells(Object.fromEntries(head.map((name, at) => [String(name), row[at]]))))).toEqual(table)
    const [tags, ...tagged] = rowsOf('hxl', true)
    expect(tagged).toEqual(table)
    expect(
      Object.values(tags ?? {}).filter(
        tag => !/^#(meta|date|event|status|group|loc|adm1|country|geo|description|affected|indicator)(\+[a-z][a-z0-9_]*)*$/.test(tag)
      )
    ).toEqual([])
  })

  it('tables in the manner of ACLED and UCDP have their columns, with numbers in them', async () => {
    expect([acledColumns.length, gedColumns.length]).toEqual([31, 49])
    expect([text('acled').split('\r\n')[0], text('ucdp').split('\r\n')[0]]).toEqual([acledColumns.join(','), gedColumns.join(',')])
    const deaths = await queryFile('ucdp', 'low + best AS sum, best, high, latitude, date_start, side_a, type_of_violence, priogrid_gid')
    expect(deaths).toContainEqual(expect.objectContaining({ best: '7', side_a: 'Rapid Support Forces', type_of_violence: '3' }))
    expect(deaths).toContainEqual(expect.objectContaining({ sum: '24', high: null }))
    const battles = await queryFile('acled', '*')
    expect(battles).toContainEqual(
      expect.objectContaining({ event_type: 'Battles', sub_event_type: 'Non-state actor overtakes territory', iso: '729', year: '2024' })
    )
  })

  it('GeoJSON by a validator, KML and Atom by libxml', async () => {
    expect(check(text('geojson')).type).toBe('FeatureCollection')
    const feed = (await get('/feed?days=30')).payload
    for (const [schema, document] of [
      ['kml', text('kml')],
      ['kml', text('kml', true)],
      ['atom', text('atom')],
      ['atom', feed]
    ] as const) {
      const validator = RelaxNGValidator.fromDoc(
        XmlDocument.fromString(readFileSync(new URL(`export/schemas/${schema}.rng`, import.meta.url), 'utf8'))
      )
      expect(() => validator.validate(XmlDocument.fromString(document)), schema).not.toThrow()
      expect(() => validator.validate(XmlDocument.fromString(document.replace('<name>', '<nome>').replace('</name>', '</nome>')))).toThrow()
    }
    expect(text('atom')).toMatch(/<title>“if the Sudanese army attacks Sennar”: Sudanese Armed Forces: [^<]*2024-03-08<\/title>/)
    expect(feed).toContain('took a place')
    expect(feed).not.toMatch(secret)
  })

  it('PLOVER has its events', () => {
    const events = text('plover').trim().split('\n').map(line => JSON.parse(line)) // biome-ignore format: one call
    expect(events).toContainEqual(expect.objectContaining({ event: 'COERCE', mode: 'seize', quad: 4 }))
  })

  it('the briefing runs nothing, fetches nothing, and lets no text be markup', () => {
    const page = text('html', true)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page.match(/<(script|link|img|iframe|object|embed|base|form)\b|\son\w+=|\sstyle=|url\(/gi)).toBeNull()
    expect(page).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/]{43}=&#39;;/)
    for (const part of ['<svg class="map"', '<svg class="timeline"', 'Wad Madani', 'Nile &lt;Press&gt; &amp; &quot;Co&quot;'])
      expect(page).toContain(part)
  })
})

it('takes the filters of the API, and names those that a format has no use for', async () => {
  const claims = async (filter: string): Promise<number> => (await get(`/export?format=claims&${filter}`)).payload.split('\n').length - 1
  const all = await claims('')
  const [boxed, toll, none] = [await claims('bbox=33,14,34,15'), await claims('kind=toll&area=Sudan'), await claims('search=zeppelin')]
  expect([boxed > 0 && boxed < all, toll, none, await claims('confidence=0.999')]).toEqual([true, 1, 0, 0])
  expect((await get('/events?bbox=33,14,34,15&side=Rapid%20Support%20Forces')).json().rows.length).toBeGreaterThan(0)
  expect((await get('/export?format=acled&known=2024-03-03')).payload.trim().split('\r\n').length).toBeGreaterThan(1)
  expect((await get('/export?format=acled&standing=accepted')).json()).toMatchObject({ status: 400 })
  expect((await get('/export?format=parquets')).json()).toMatchObject({ status: 400, detail: expect.stringContaining('parquet') })
  expect((await get('/claims?bbox=10,50,20,40')).json().detail).toContain('is no box')
})
