import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadGazetteer } from '../load-gazetteer.ts'
import { loadPlaces } from '../load-places.ts'
import { exampleCountry, placeLine, square, zipOf } from './example-files.ts'
import { type Imported, type ImportOptions, importPlaces } from './import-places.ts'
import { loadLayers } from './save-layer.ts'

const known = loadGazetteer()
let home: string
let folder: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vedette-places-'))
  folder = join(home, 'places')
})
afterEach(() => rmSync(home, { recursive: true }))

const give = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(home, name), content)
  return join(home, name)
}
const take = (name: string, content: string | Uint8Array, more: Partial<ImportOptions> = {}): Promise<Imported> =>
  importPlaces(give(name, content), { folder, known, ...more })
const find = (name: string) => loadPlaces({ folder }).gazetteer.find(name)

describe('a country file of GeoNames', () => {
  test('adds places with their province, their kind and their other names', async () => {
    const imported = await take('SY.zip', zipOf({ 'readme.txt': 'What the columns are.', 'SY.txt': exampleCountry }))
    expect(imported).toMatchObject({ layer: 'sy', kind: 'places', read: 5, leftOut: 1, bad: 0 })
    expect(Object.fromEntries(imported.added)).toEqual({ town: 1, site: 1 })
    expect(find('Tell Wardiyat')[0]?.place).toMatchObject({
      id: '90000001',
      name: 'Tall Wardiyat',
      kind: 'town',
      country: 'SY',
      within: 'Idlib'
    })
    expect(find('Rihan Camp')[0]?.place).toMatchObject({ kind: 'site', feature: 'CMPRF' })
    expect(find('Телль-Вардият')).toHaveLength(1)
    expect(find('Harsh Wardiyat')).toEqual([])
  })

  test('adds spellings to a place that is known, and the place stays as it was', async () => {
    const before = known.find('Saraqib')[0]?.place
    await take('SY.txt', exampleCountry)
    expect(find('Saraqub al Wusta').map(({ place }) => place)).toEqual([before])
    expect(find('Saraqib')).toHaveLength(1)
  })

  test('takes only the countries asked for', async () => {
    const two = `${exampleCountry}\n${placeLine({ id: 90000009, name: 'Wardiyat Iraqiya', lat: 35, lon: 43, country: 'IQ', admin: '18' })}\n`
    const imported = await take('allCountries.txt', two, { countries: ['IQ'] })
    expect([imported.places, find('Tall Wardiyat').length, find('Wardiyat Iraqiya').length]).toEqual([1, 0, 1])
  })

  test('takes the place of what was imported from a file of that name', async () => {
    await take('SY.txt', exampleCountry)
    await take('SY.txt', `${placeLine({ id: 90000007, name: 'Kafr Yasmin', lat: 35.7, lon: 36.6 })}\n`)
    expect([find('Kafr Yasmin').length, find('Tall Wardiyat').length]).toEqual([1, 0])
    expect(readdirSync(folder)).toEqual(['sy.bin'])
  })

  test('tells how far it is', async () => {
    const heard: number[] = []
    await take('SY.txt', exampleCountry, { onBytes: (done, all) => heard.push(done / all) })
    expect(heard.at(-1)).toBe(1)
  })
})

test('other names of GeoNames go to the places that are known', async () => {
  const lines = [
    '1\t164816\tsv\tSarakibstad\t\t\t\t\t\t',
    '2\t164816\tlink\thttps://example.org/saraqib\t\t\t\t\t\t',
    '3\t99999999\ten\tNowhere at all\t\t\t\t\t\t'
  ]
  const imported = await take(
    'alternateNamesV2.zip',
    zipOf({ 'alternateNamesV2.txt': `${lines.join('\n')}\n`, 'iso-languagecodes.txt': 'ISO 639-3' })
  )
  expect(imported).toMatchObject({ kind: 'names', read: 3, widened: 1, spellings: 1, leftOut: 2 })
  expect(find('Sarakibstad')[0]?.place).toEqual(known.find('Saraqib')[0]?.place)
})

describe('areas as GeoJSON', () => {
  const collection = (features: readonly unknown[]): string =>
    JSON.stringify({ type: 'FeatureCollection', name: 'a {of} ours "]', features })
  const feature = (properties: unknown, lon = 36, lat = 35): unknown => ({ type: 'Feature', properties, geometry: square(lon, lat) })

  test('of OCHA: districts lie in the province that is known', async () => {
    const properties = {
      ADM2_EN: 'Wardiyeh',
      ADM2_AR: 'ورديه',
      ADM2_PCODE: 'SY0799',
      ADM1_EN: 'Idleb',
      ADM1_PCODE: 'SY07',
      ADM0_PCODE: 'SY',
      ADM0_EN: 'Syria'
    }
    expect(await take('syr_adm2.geojson', collection([feature(properties)]))).toMatchObject({ kind: 'outlines', read: 1 })
    expect(find('Wardiyeh')[0]?.place).toMatchObject({ kind: 'area', country: 'SY', within: 'Idlib', lat: 35.5, radiusKm: 57 })
    expect(find('ورديه')).toHaveLength(1)
  })

  test('of OCHA since 2024, in an archive', async () => {
    const properties = { adm1_name: 'Gharb Wardan', adm1_pcode: 'SD99', adm0_name: 'Sudan', iso3: 'SDN' }
    await take('sdn_admin_boundaries.zip', zipOf({ 'sdn/admin1.geojson': collection([feature(properties, 25, 13)]) }))
    expect(find('Gharb Wardan')[0]?.place).toMatchObject({ kind: 'province', country: 'SD', radiusKm: 62 })
    expect(loadPlaces({ folder }).gazetteer.provinces.some(({ name }) => name === 'Gharb Wardan')).toBe(true)
  })

  test('of geoBoundaries', async () => {
    const properties = { shapeName: 'Wardabad', shapeISO: '', shapeID: '1', shapeGroup: 'AFG', shapeType: 'ADM2' }
    await take('geoBoundaries-AFG-ADM2.geojson', collection([feature(properties, 67, 34)]))
    expect(find('Wardabad')[0]?.place).toMatchObject({ kind: 'area', country: 'AF', feature: 'ADM2' })
  })

  test.each([
    ['another collection', collection([feature({ NAME: 'Idlib' })]), /OCHA.*geoBoundaries/],
    ['cut short', collection([feature({ shapeName: 'A', shapeGroup: 'AFG', shapeType: 'ADM2' })]).slice(0, -40), /cut short/],
    ['no collection', '{"type":"Polygon"}', /no FeatureCollection/],
    ['no JSON inside', '{"type":"FeatureCollection","features":[{"a":b}]}', /damaged/]
  ])('%s is refused', async (_, content, why) => {
    await expect(take('areas.geojson', content)).rejects.toThrow(why)
    expect(existsSync(folder)).toBe(false)
  })
})

describe('what is no list of places is refused, and the old one stays in use', () => {
  const rows = exampleCountry.split('\n')
  test.each<readonly [string, string, string | Uint8Array, RegExp]>([
    ['commas', 'SY.csv', 'id,name,lat,lon\n1,Saraqib,35.8,36.8\n', /4 columns parted by commas; a list of places of GeoNames has 19/],
    ['too few columns', 'SY.txt', '1\tSaraqib\t35.8\t36.8\n', /4 columns parted by tabs/],
    [
      'columns in another order',
      'SY.txt',
      `${rows[0]?.split('\t').reverse().join('\t')}\n`,
      /has 19 columns, but no number, point and country/
    ],
    [
      'a damaged list in an archive',
      'SY.zip',
      zipOf({ 'SY.txt': `?${exampleCountry}` }),
      /^SY\.zip\/SY\.txt: its first line has 19 columns/
    ],
    [
      'no place on earth',
      'SY.txt',
      `${exampleCountry}\n${placeLine({ id: 5, name: 'Beyond', lat: 135, lon: 36 })}\n`,
      /line 6 holds no number, point or country/
    ],
    ['its end cut off', 'SY.txt', exampleCountry.slice(0, -60), /cut short: its last line, 5, has/],
    ['nothing', 'SY.txt', '', /nothing in it/],
    ['a single long line', 'SY.txt', 'x'.repeat(400_000), /longer than/],
    ['an archive of other things', 'SY.zip', zipOf({ 'photo.jpg': 'x' }), /no list of places in it/],
    ['an archive cut short', 'SY.zip', zipOf({ 'SY.txt': exampleCountry }).subarray(0, 300), /damaged or cut short/],
    ['no archive at all', 'SY.zip', 'PK but not really', /damaged or cut short/],
    ['a wrong checksum', 'SY.zip', zipOf({ 'SY.txt': exampleCountry }, { damage: true }), /checksum does not agree/],
    ['a bomb', 'SY.zip', zipOf({ 'SY.txt': Buffer.alloc(50e6) }), /would unpack to 50 MB/],
    ['a bomb that lies', 'SY.zip', zipOf({ 'SY.txt': Buffer.alloc(5e6) }, { declare: 900 }), /damaged or cut short.*too many bytes/]
  ])('%s', async (_, name, content, why) => {
    await take('SY.txt', exampleCountry)
    const before = readFileSync(join(folder, 'sy.bin'))
    await expect(take(name, content)).rejects.toThrow(why)
    expect(readFileSync(join(folder, 'sy.bin'))).toEqual(before)
    expect(readdirSync(folder)).toEqual(['sy.bin'])
  })

  test('a file that is not there', async () => {
    await expect(importPlaces(join(home, 'none.zip'), { folder, known })).rejects.toThrow(/ENOENT/)
  })
})

describe('a damaged layer', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    'cut short': file => truncateSync(file, 200),
    'of another program': file => writeFileSync(file, 'SQLite format 3'),
    'with a bit turned': file => {
      const bytes = readFileSync(file)
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] as number) ^ 1
      writeFileSync(file, bytes)
    }
  }
  test.each(Object.keys(damages))('%s is not used, and is named with the remedy', async name => {
    await take('SY.txt', exampleCountry)
    damages[name]?.(join(folder, 'sy.bin'))
    const notes: string[] = []
    const places = loadPlaces({ folder, onNote: says => notes.push(says) })
    expect(notes).toEqual([expect.stringMatching(/the places of "sy" are not used .*import them again/)])
    expect(places.gazetteer.size).toBe(known.size)
    expect(loadLayers(folder)).toHaveLength(1)
  })
})
