import { expect, test } from 'vitest'
import { type File, filesLike } from './files.ts'

/** No source is longer than this; data (the lexicon) may be. */
const limit = 200

/** Files that are longer, with the length that they may not exceed. This list may only shrink. */
const longer: Readonly<Record<string, number>> = {
  'core/1-report/open-reports.test.ts': 215,
  'core/2-text/clean-text.laws.test.ts': 201
}

const lengthOf = ({ text }: File): number => text.split('\n').length - 1

const breaches = (file: File, most = longer[file.path] ?? limit): readonly string[] =>
  lengthOf(file) > most ? [`${file.path}: ${lengthOf(file)} lines, at most ${most}; part it by what it does`] : []

/** Data, and what is made by a program. */
const isNoSource = (path: string): boolean => path.startsWith('lexicon/') || path === 'client/api.ts'
const sources = filesLike(/\.(ts|tsx|mjs|py|sh)$/).filter(({ path }) => !isNoSource(path))

test('sources are short', () => {
  expect(sources.flatMap(file => breaches(file))).toEqual([])
})

test('the list of longer files shrinks', () => {
  const short = Object.keys(longer).filter(path => !sources.some(file => file.path === path && lengthOf(file) > limit))
  expect(short, 'these are short now, or gone: take them off the list').toEqual([])
})

test('a long file is a breach', () => {
  expect(breaches({ path: 'core/a.ts', text: '\n'.repeat(201) })).toEqual([expect.stringContaining('201 lines, at most 200')])
})
