import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyKeeper } from './copy-keeper.ts'
import { isCopy, markText } from './mark-text.ts'

/** Texts of invented words, and copies of those before: retitled, cut to a half or more, turned about, with words changed. */
const texts = fc.array(
  fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    length: fc.integer({ min: 0, max: 160 }),
    from: fc.option(fc.nat(), { nil: undefined }),
    change: fc.nat(4)
  }),
  { minLength: 2, maxLength: 60 }
)

type Drawn = { readonly seed: number; readonly length: number; readonly from: number | undefined; readonly change: number }

function writeAll(drawn: readonly Drawn[]): readonly string[] {
  const written: string[] = []
  for (const { seed, length, from, change } of drawn) {
    const own = Array.from({ length }, (_, at) => `w${seed}x${at}`)
    const source = from === undefined || written.length === 0 ? own : (written[from % written.length] ?? '').split(' ')
    const half = source.length >> 1
    const copies = [
      source,
      ['Another', 'title', ...source],
      source.slice(0, Math.ceil(0.6 * source.length)),
      [...source.slice(half), ...source.slice(0, half)],
      source.map((word, at) => (at % 40 === 20 ? 'other' : word))
    ]
    written.push((copies[change] ?? source).join(' '))
  }
  return written
}

describe('a keeper of marks', () => {
  it('finds a copy where comparing with all finds one, and gives none that is not', () => {
    fc.assert(
      fc.property(texts, drawn => {
        const marks = writeAll(drawn).map(markText)
        const keeper = copyKeeper()
        for (const [at, mark] of marks.entries()) {
          const all = marks.slice(0, at).flatMap((other, number) => (isCopy(mark, other) ? [number] : []))
          const found = keeper.keep(mark)
          if (all.length === 0) expect(found).toBeUndefined()
          else expect(all).toContain(found)
        }
      }),
      { numRuns: 100 }
    )
  })

  it('names the first of its kind, however many came between', () => {
    const marks = writeAll(Array.from({ length: 900 }, (_, at) => ({ seed: 7919 * (at + 1), length: 80, from: undefined, change: 0 }))).map(
      markText
    )
    const keeper = copyKeeper()
    expect(marks.map(mark => keeper.keep(mark)).filter(found => found !== undefined)).toEqual([])
    for (let round = 0; round < 20; round++) expect(keeper.keep(marks[3] ?? '')).toBe(3)
    expect(marks.map(mark => keeper.keep(mark))).toEqual(marks.map((_, at) => at))
  })

  it('forgets the oldest, and says nothing of what took their places', () => {
    const marks = writeAll(
      Array.from({ length: 300 }, (_, at) => ({ seed: 104729 * (at + 1), length: 80, from: undefined, change: 0 }))
    ).map(markText)
    const keeper = copyKeeper(100)
    for (const mark of marks) expect(keeper.keep(mark)).toBeUndefined()
    expect(keeper.keep(marks[199] ?? '')).toBeUndefined()
    expect(keeper.keep(marks[299] ?? '')).toBe(299)
    // What had been the first of its kind is gone, and the latest stands for it.
    for (const mark of marks.slice(0, 99)) keeper.keep(mark)
    expect(keeper.keep(marks[299] ?? '')).toBe(301)
  })

  it('holds short texts to be copies of nothing', () => {
    const keeper = copyKeeper()
    for (const text of ['', 'Shells fell on Atbara.', 'Shells fell on Atbara.']) expect(keeper.keep(markText(text))).toBeUndefined()
  })
})
