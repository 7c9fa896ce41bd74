import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listEntries } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { type Filter, noFilter, readChoice, writeChoice } from './choice.ts'
import { countValues, filterEntries, ownVoice } from './filter-entries.ts'

const picture = JSON.parse(readFileSync(new URL('../sample/keth.json', import.meta.url), 'utf8')) as Picture
const entries = listEntries(picture)
const ids = (filter: Partial<Filter>) =>
  filterEntries(entries, { ...noFilter, ...filter }).map(({ claim }) => claim.id.replace('keth-invented-', ''))

describe('filterEntries', () => {
  test('lets all through when nothing is asked', () => {
    expect(filterEntries(entries, noFilter)).toBe(entries)
  })
  test.each<[Partial<Filter>, readonly string[]]>([
    [{ stance: ['denied'] }, ['1-3']],
    [{ type: ['siege'] }, ['1-2']],
    [{ stance: ['planned', 'possible'] }, ['1-11', '1-12', '1-15']],
    [{ kind: ['toll'] }, ['1-5']],
    [{ source: ['Red Lantern'] }, ['1-5', '1-7']],
    [{ source: [ownVoice], family: ['threat'] }, ['1-9']],
    [{ side: ['Tavia'], stance: ['asserted'] }, ['1-8', '1-9', '1-10']],
    [{ place: ['x4'] }, ['1-8', '1-9', '1-10']],
    [{ search: 'LISSE friday' }, ['1-1', '2-1']],
    [{ search: 'كويل' }, ['3-1']],
    [{ search: 'no such words' }, []]
  ])('%j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected)
  })
  test('a value counts the claims that choosing it would show', () => {
    for (const before of [{}, { family: ['control'] }, { side: ['Tavia'], search: 'a' }])
      for (const list of ['kind', 'family', 'type', 'side', 'stance', 'source', 'place'] as const)
        for (const [value, count] of countValues(entries, { ...noFilter, ...before })[list])
          expect(ids({ ...before, [list]: [value] })).toHaveLength(count)
  })
})

test('what is written into the address is read back from it', () => {
  const words = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })
  const filter = fc.record({
    search: fc.string(),
    kind: fc.constant([]),
    family: words,
    type: words,
    side: words,
    stance: words,
    source: words,
    place: words
  })
  fc.assert(
    fc.property(
      filter,
      fc.option(fc.string(), { nil: undefined }),
      fc.constantFrom('picture', 'claims', 'report'),
      (filter, claim, tab) => {
        const choice = { claim, report: undefined, filter, tab }
        expect(readChoice(`#${writeChoice(choice)}`)).toEqual(choice)
      }
    )
  )
})
