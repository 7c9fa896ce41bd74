import { type CleanText, findCounts, flatSentences } from '@vedette/core'
import { expect, test } from 'vitest'
import { bareCounts } from './bare-counts.ts'
import { counts } from './en/counts.ts'

const find = (language: string, words: string) => {
  const text: CleanText = {
    text: words,
    rawFrom: Int32Array.from({ length: words.length }, (_, at) => at),
    rawTo: Int32Array.from({ length: words.length }, (_, at) => at + 1),
    paragraphs: [{ span: [0, words.length], kind: 'body' }],
    language,
    notes: []
  }
  const found = findCounts(text, flatSentences(text), { ...counts, nouns: new Map(), others: bareCounts }).counts
  return found.map(({ words: told, count, bound, what }) => [told, count, bound, what])
}

test.each([
  ['es', 'El alud dejó más de veinte familias en la calle.', ['más de veinte familias', 20, 'more than', 'people']],
  ['es', 'Unas 3 mil viviendas se perdieron en Chocó.', ['Unas 3 mil viviendas', 3000, 'about', 'places']],
  ['es', 'Hay 410 evacuados y doce heridos.', ['410 evacuados', 410, 'exact', 'displaced']],
  ['es', 'Murieron unas siete personas fallecidas en la cárcel.', ['unas siete personas fallecidas', 7, 'about', 'killed']],
  ['fr', 'Les pluies ont chassé au moins 1 400 ménages de Diffa.', ['au moins 1 400 ménages', 1400, 'at least', 'people']],
  ['fr', 'On compte 25 000 déplacés à Kaya.', ['25 000 déplacés', 25000, 'exact', 'displaced']],
  ['pt', 'O ciclone deixou cerca de 60 fam\ufffdlias sem casa em Sofala.', ['cerca de 60 fam\ufffdlias', 60, 'about', 'people']]
])('%s: %s', (language, words, expected) => expect(find(language, words)).toContainEqual(expected))

test('a number of another thing counts no people, and a language that no list is of is read as before', () => {
  expect(find('es', 'El frente avanzó 15 kilómetros.')).toEqual([])
  expect(find('fr', 'Le convoi a roulé 40 km.')).toEqual([])
  expect(find('de', 'Rund 300 Familien flohen.').map(([, count]) => count)).toEqual([300])
})
