import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fileNames, isSound, openGazetteer } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from './load-gazetteer.ts'

const bytes = gunzipSync(readFileSync(new URL('./built/gazetteer.bin', import.meta.url)))

describe('the gazetteer', () => {
  const gazetteer = loadGazetteer()

  test.each([
    ['Deir ez-Zor', 'SY', 'Deir ez-Zor'],
    ['Deir al-Zour', 'SY', 'Deir ez-Zor'],
    ['Avdiivka', 'UA', 'Donetsk'],
    ['El Fasher', 'SD', 'North Darfur'],
    ['Ta’izz', 'YE', 'Taiz'],
    ['Khan Younis', 'PS', 'Gaza Strip'],
    ['Kidal', 'ML', 'Kidal'],
    ['Goma', 'CD', 'North Kivu'],
    ['Бахмут', 'UA', 'Donetsk'],
    ['حلب', 'SY', 'Aleppo']
  ])('%s is in %s, %s', (name, country, within) => {
    const town = gazetteer.find(name).find(({ place }) => place.kind === 'town' && place.country === country)
    expect(town?.place.within).toBe(within)
  })

  test('places without people are kept', () => expect(gazetteer.find('Tall ‘Afar')[0]?.place.country).toBe('IQ'))

  test('a name is never matched by its beginning', () => {
    expect(gazetteer.find("Ma'arratmis").map(({ place }) => place.country)).not.toContain('SY')
  })

  test('the exactly spelt come first', () => {
    const exact = gazetteer.find('Mocha').map(match => match.exact)
    expect(exact).toEqual([...exact].sort((a, b) => Number(b) - Number(a)))
  })

  test('provinces have centre and radius', () => {
    const idlib = gazetteer.provinces.find(({ name, country }) => name === 'Idlib' && country === 'SY')
    expect(idlib).toMatchObject({ id: '169387', kind: 'province' })
    expect(idlib?.radiusKm).toBeGreaterThan(30)
    expect(idlib?.radiusKm).toBeLessThan(60)
  })

  test('the file is sound, and damage is told', () => {
    expect(isSound(bytes)).toBe(true)
    const damaged = Uint8Array.from(bytes)
    damaged[5000] = (damaged[5000] as number) ^ 1
    expect(isSound(damaged)).toBe(false)
    expect(() => openGazetteer(bytes.subarray(0, 9000))).toThrow(/cut short/)
    expect(() => openGazetteer(new Uint8Array(64))).toThrow(/not a gazetteer/)
  })

  test('names filed before give the same; those of another gazetteer are filed anew', () => {
    const filed = fileNames(bytes)
    const find = (names: Uint8Array) => openGazetteer(bytes, names).find('Mocha')
    expect(find(filed)).toEqual(gazetteer.find('Mocha'))
    const wrong = Uint8Array.from(filed).fill(0, filed.length / 2)
    expect(find(wrong)).not.toEqual(gazetteer.find('Mocha'))
    wrong[4] = (wrong[4] as number) ^ 1
    expect(find(wrong)).toEqual(gazetteer.find('Mocha'))
  })
})
