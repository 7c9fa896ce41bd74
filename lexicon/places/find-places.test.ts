import { type CleanText, findPlaces, type PlaceMention, type Sentence, sentenceOf, textOf } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { loadPlaces } from './load-places.ts'

const knowledge = loadPlaces()

/**
 * Sentences written as `words/TAG`; all hang on the first verb. A tag of one letter is short for its class; names of places in
 * `[ … ]` are those that the encoder saw.
 */
function read(...lines: readonly string[]): readonly PlaceMention[] {
  const sentences: Sentence[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const cells = line.split(' ').filter(cell => cell !== '[' && cell !== ']')
    const root = Math.max(
      0,
      cells.findIndex(cell => cell.endsWith('/V'))
    )
    const rows = cells.map(
      (cell, at) =>
        `${cell.slice(0, cell.lastIndexOf('/'))} ${lemma(cell)} ${tags[cell.slice(cell.lastIndexOf('/') + 1)]} ${at === root ? 0 : root + 1} ${at === root ? 'root' : 'dep'}`
    )
    const sentence = sentenceOf(rows.join('\n'), { index, paragraph: 0, offset, names: seen(line) })
    sentences.push(sentence)
    offset = sentence.span[1] + 1
  }
  return placesOf(sentences)
}

function placesOf(sentences: readonly Sentence[]): readonly PlaceMention[] {
  const text = textOf(sentences)
  const clean: CleanText = {
    text,
    rawFrom: new Int32Array(),
    rawTo: new Int32Array(),
    paragraphs: [{ span: [0, text.length], kind: 'body' }],
    language: 'en',
    notes: []
  }
  const { places } = findPlaces(clean, sentences, knowledge)
  for (const place of places) expect(text.slice(...place.span)).toBe(place.words)
  return places
}

const tags: Readonly<Record<string, string>> = {
  P: 'PROPN',
  N: 'NOUN',
  V: 'VERB',
  A: 'ADJ',
  D: 'DET',
  I: 'ADP',
  C: 'CCONJ',
  U: 'PUNCT',
  R: 'ADV',
  O: 'PRON',
  M: 'NUM'
}

const lemma = (cell: string): string => {
  const words = cell.slice(0, cell.lastIndexOf('/'))
  return /\/N$/.test(cell) ? words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '') : words.toLowerCase()
}

function seen(line: string): Sentence['names'] {
  const names: { from: number; to: number; label: string }[] = []
  let at = 0
  let from = 0
  for (const cell of line.split(' ')) {
    if (cell === '[') from = at
    else if (cell === ']') names.push({ from, to: at, label: 'LOC' })
    else at += 1
  }
  return names
}

const named = (places: readonly PlaceMention[], words: string): PlaceMention =>
  places.find(place => place.words === words) ?? expect.fail(`no place "${words}" in ${places.map(place => place.words).join(' | ')}`)

describe('names', () => {
  test.each([
    ['Rebels/N seized/V [ Kutum/P ] in/I [ North/P Darfur/P ] ./U', 'Kutum', { country: 'SD', within: 'North Darfur', precision: 'town' }],
    ['Drones/N struck/V the/D city/N of/I [ Odesa/P ] overnight/R ./U', 'the city of Odesa', { country: 'UA', precision: 'town' }],
    ['Shells/N hit/V [ Tripoli/P ] ,/U [ Lebanon/P ] ./U', 'Tripoli', { country: 'LB' }],
    ['Militias/N left/V [ Tripoli/P ] after/I [ Libya/P ] called/V talks/N ./U', 'Tripoli', { country: 'LY' }],
    ['Troops/N entered/V [ Idlib/P ] province/N ./U', 'Idlib province', { precision: 'province', within: 'Idlib' }],
    ['Jets/N bombed/V [ Taiz/P ] ./U', 'Taiz', { country: 'YE', precision: 'town' }],
    ['Fighting/N raged/V across/I [ Eastern/P Ghouta/P ] ./U', 'Eastern Ghouta', { precision: 'area', within: 'Rif Dimashq' }],
    ['Gunmen/N attacked/V a/D convoy/N near/I [ Djibo/P ] ./U', 'Djibo', { country: 'BF', near: 'near' }],
    [
      'The/D army/N shelled/V the/D southern/A outskirts/N of/I [ Mosul/P ] ./U',
      'the southern outskirts of Mosul',
      { country: 'IQ', near: 'outskirts', part: 'south' }
    ],
    ['They/O hold/V most/A of/I northern/A [ Kachin/P ] state/N ./U', 'most of northern Kachin state', { country: 'MM', part: 'north' }]
  ])('%s', (line, words, expected) => expect(named(read(line), words)).toMatchObject({ ...expected, literal: true }))

  test('joined names share a noun in the plural', () => {
    const places = read('The/D provinces/N of/I [ Homs/P ] ,/U [ Hama/P ] and/C [ Aleppo/P ] saw/V clashes/N ./U')
    expect(places.map(({ precision }) => precision)).toEqual(['province', 'province', 'province'])
  })

  test('text in capitals and text without them is read too', () => {
    expect(
      named(read('GUERRILLAS/N ATTACKED/V A/D POST/N IN/I [ SAN/P MIGUEL/P ] ,/U [ EL/P SALVADOR/P ] ./U'), 'SAN MIGUEL').country
    ).toBe('SV')
    expect(named(read('police/N fired/V on/I protesters/N in/I [ khartoum/P ] on/I monday/N ./U'), 'khartoum').country).toBe('SD')
  })

  test.each([
    'General/P Aleppo/P Hama/P resigned/V on/I Monday/P ./U',
    'Grad/P rockets/N fell/V in/I May/P ./U',
    'The/D Homs/P Brigade/P withdrew/V ./U',
    'Jordan/P Smith/P wept/V ./U'
  ])('no place: %s', line => expect(read(line).filter(({ literal }) => literal)).toEqual([]))
})

describe('names that no list has', () => {
  test('are placed by the words around them', () => {
    const village = named(read('Soldiers/N burned/V the/D village/N of/I [ Qoryabal/P ] in/I [ Sagaing/P ] ./U'), 'the village of Qoryabal')
    expect(village).toMatchObject({ name: 'Qoryabal', within: 'Sagaing', country: 'MM', precision: 'town' })
    expect(village.radiusKm).toBeGreaterThan(50)
  })

  test('a site named after a town is no town', () => {
    const site = named(read('Rockets/N hit/V [ Kandahar/P ] airport/N in/I [ Afghanistan/P ] ./U'), 'Kandahar airport')
    expect(site).toMatchObject({ name: 'Kandahar airport', precision: 'site', country: 'AF' })
  })
})

test('a namesake far from all the places of a report is not told: the name lies where the report plays', () => {
  const places = read(
    'Jets/N bombed/V [ Kramatorsk/P ] ,/U [ Bakhmut/P ] and/C [ Kharkiv/P ] in/I [ Ukraine/P ] ./U',
    'Shells/N hit/V [ Marjah/P ] ./U'
  )
  const place = named(places, 'Marjah')
  expect(place.precision).toBe('unresolved')
  expect(place.country).not.toBe('AF')
})

describe('words that are no place to stand', () => {
  test('adjectives and seats of government', () => {
    const places = read('Turkish/A officials/N met/V envoys/N of/I the/D [ Kremlin/P ] in/I [ Ankara/P ] ./U')
    expect(places.map(({ words, country, literal }) => [words, country, literal])).toEqual([
      ['Turkish', 'TR', false],
      ['the Kremlin', 'RU', false],
      ['Ankara', 'TR', true]
    ])
  })

  test('capitals between which talks are held, and countries that act', () => {
    const sentence = sentenceOf(`
      Talks    talk    NOUN  6 nsubj
      between  _       ADP   3 case
      Moscow   Moscow  PROPN 1 nmod
      and      _       CCONJ 5 cc
      Ankara   Ankara  PROPN 3 conj
      failed   fail    VERB  0 root
      after    _       SCONJ 9 mark
      Iran     Iran    PROPN 9 nsubj
      shelled  shell   VERB  6 advcl
      villages village NOUN  9 obj
      in       _       ADP   12 case
      Iraq     Iraq    PROPN 9 obl
      .        _       PUNCT 6 punct`)
    expect(placesOf([sentence]).map(({ words, literal }) => [words, literal])).toEqual([
      ['Moscow', false],
      ['Ankara', false],
      ['Iran', false],
      ['Iraq', true]
    ])
  })
})

describe('roads and borders', () => {
  test('the M4 and M5', () => {
    const places = read('They/O cut/V the/D M4/P and/C M5/P roads/N in/I [ Syria/P ] ./U')
    expect(places.map(({ name, precision }) => `${name} ${precision}`)).toEqual(['M4 road', 'M5 road', 'Syria country'])
  })

  test('a border is a pair of countries', () => {
    expect(named(read('Families/N reached/V the/D Thai/A -/U Myanmar/P border/N ./U'), 'the Thai-Myanmar border')).toMatchObject({
      name: 'Myanmar–Thailand border',
      precision: 'border'
    })
    const seenFromIraq = read(
      'Clashes/N spread/V from/I [ Mosul/P ] and/C [ Kirkuk/P ] in/I [ Iraq/P ] ./U',
      'Trucks/N crossed/V the/D Iranian/A border/N ./U'
    )
    expect(named(seenFromIraq, 'the Iranian border')).toMatchObject({ border: 'IQ-IR', country: 'IQ' })
  })
})

describe('common nouns that refer', () => {
  test('the city is the one named last, a city the one named next', () => {
    const places = read(
      'The/D army/N took/V a/D strategic/A city/N on/I Sunday/P ./U',
      'The/D advance/N in/I [ Wad/P Madani/P ] came/V early/R ./U',
      'The/D city/N was/V quiet/A ./U'
    )
    expect(named(places, 'a strategic city')).toMatchObject({ name: 'Wad Madani', certainty: 'inferred' })
    expect(named(places, 'The city')).toMatchObject({ name: 'Wad Madani', rule: 'named-last' })
  })

  test('the country is that of the theatre', () => {
    const places = read('Bombs/N fell/V on/I [ Lashio/P ] and/C [ Sittwe/P ] ./U', 'Protests/N swept/V the/D country/N ./U')
    expect(named(places, 'the country')).toMatchObject({ name: 'Myanmar', precision: 'country' })
  })

  test('the region of a town is its province', () => {
    const places = read('Mortars/N hit/V [ Saraqib/P ] ./U', 'Troops/N poured/V into/I the/D region/N ./U')
    expect(named(places, 'the region')).toMatchObject({ name: 'Idlib', precision: 'province' })
  })
})
