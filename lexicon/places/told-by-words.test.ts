import { type CleanText, findPlaces, type PlaceMention, sentenceOf, textOf } from '@vedette/core'
import { expect, test } from 'vitest'
import { loadPlaces } from './load-places.ts'

const knowledge = loadPlaces()

/** Sentences as `words/TAG`, all of whose words hang on the first verb; before them a dateline, which is no part of them. */
function read(dateline: string, ...lines: readonly string[]): readonly PlaceMention[] {
  let offset = dateline.length
  const sentences = lines.map((line, index) => {
    const cells = line.split(' ').map(cell => cell.split('/') as [string, string])
    const root = cells.findIndex(([, tag]) => tag === 'VERB')
    const rows = cells.map(
      ([words, tag], at) => `${words} ${words.toLowerCase()} ${tag} ${at === root ? 0 : root + 1} ${at === root ? 'root' : 'dep'}`
    )
    const names = cells.flatMap(([, tag], at) => (tag === 'PROPN' ? [{ from: at, to: at + 1, label: 'LOC' }] : []))
    const sentence = sentenceOf(rows.join('\n'), { index, paragraph: 0, offset, names })
    offset = sentence.span[1] + 1
    return sentence
  })
  const text = `${dateline}${textOf(sentences).slice(dateline.length)}`
  const clean: CleanText = {
    text,
    rawFrom: new Int32Array(),
    rawTo: new Int32Array(),
    paragraphs: [{ span: [0, text.length], kind: 'body' }],
    language: 'en',
    notes: []
  }
  const { places, datelines } = findPlaces(clean, sentences, knowledge)
  for (const place of [...datelines, ...places]) expect(text.slice(...place.span)).toBe(place.words)
  return [...datelines, ...places]
}

const told = (places: readonly PlaceMention[], words: string) => {
  const place = places.find(one => one.words === words)
  return place && [place.name, place.within, place.country, place.rule.split(':')[0]]
}

const rain = 'Rain/NOUN fell/VERB ./PUNCT'

test('what a dateline names is told, with what it is said to lie in, and no name of an agency', () => {
  expect(told(read('GOMA, Congo (Reuters) - ', rain), 'GOMA')?.slice(1)).toEqual(['North Kivu', 'CD', 'dateline'])
  expect(told(read('MAIDUGURI, Nigeria — ', rain), 'Nigeria')?.[2]).toBe('NG')
  expect(read('CAIRO/TRIPOLI (AP) — ', rain).map(({ words }) => words)).toEqual(['CAIRO', 'TRIPOLI'])
  expect(read('Our staff (AFP) - ', rain)).toEqual([])
})

test('a sentence without capitals names nothing where the text has them', () => {
  const capital = 'Troops/NOUN entered/VERB Kaya/PROPN on/ADP Monday/PROPN ./PUNCT'
  const lower = 'a/DET lot/NOUN of/ADP people/NOUN wanted/VERB to/PART go/VERB ./PUNCT'
  expect(read('', capital, lower).map(({ words }) => words)).toEqual(['Kaya'])
})

test('the outskirts of a city that is a province lie in the province around it; those of another stay', () => {
  const outskirts = (city: string): string => `Shells/NOUN hit/VERB the/DET outskirts/NOUN of/ADP ${city}/PROPN ./PUNCT`
  expect(told(read('', outskirts('Damascus')), 'the outskirts of Damascus')?.[1]).toBe('Rif Dimashq')
  expect(told(read('', outskirts('Bamako')), 'the outskirts of Bamako')?.[1]).toBe('Koulikoro')
  expect(told(read('', outskirts('Mosul')), 'the outskirts of Mosul')?.[1]).toBe('Nineveh')
  expect(told(read('', 'Shells/NOUN hit/VERB Damascus/PROPN ./PUNCT'), 'Damascus')?.[1]).toBe('Damascus')
})

test('a capital is no town that is named next; a city it may be', () => {
  const lines = (noun: string) => [
    `Gas/NOUN hit/VERB a/DET besieged/ADJ ${noun}/NOUN ./PUNCT`,
    'Shells/NOUN hit/VERB Damascus/PROPN ./PUNCT',
    'Shells/NOUN hit/VERB Saraqeb/PROPN ./PUNCT'
  ]
  expect(told(read('', ...lines('town')), 'a besieged town')?.[0]).toBe('Saraqeb')
  expect(told(read('', ...lines('city')), 'a besieged city')?.[0]).toBe('Damascus')
})

test('the capital of a country or a province is the town, told by the name before it', () => {
  const blast = (whose: string): string => `A/DET blast/NOUN hit/VERB ${whose} capital/NOUN ./PUNCT`
  expect(told(read('', blast("Chad/PROPN 's/PART")), "Chad's capital")?.[0]).toBe("N'Djamena")
  expect(told(read('', blast('the/DET Helmand/PROPN')), 'the Helmand capital')?.[0]).toBe('Lashkar Gah')
  expect(told(read('', 'A/DET blast/NOUN hit/VERB the/DET capital/NOUN Niamey/PROPN ./PUNCT'), 'the capital Niamey')?.[0]).toBe('Niamey')
})

test('a sea is the sea, though provinces on its shores are called so', () => {
  const line = (behind: string): string => `Missiles/NOUN hit/VERB a/DET tanker/NOUN in/ADP the/DET Red/PROPN Sea/PROPN ${behind}./PUNCT`
  expect(told(read('', line('')), 'the Red Sea')?.slice(0, 3)).toEqual(['Red Sea', undefined, undefined])
  expect(told(read('', line('state/NOUN of/ADP Sudan/PROPN ')), 'the Red Sea state')?.slice(0, 3)).toEqual(['Red Sea', 'Red Sea', 'SD'])
})

test('the name of a ship is no city', () => {
  const line = (kind: string): string => `Missiles/NOUN hit/VERB the/DET ${kind} Chios/PROPN Lion/PROPN ./PUNCT`
  expect(read('', line('tanker/NOUN')).map(({ name }) => name)).not.toContain('Lyon')
})
