import { expect, it } from 'vitest'
import { contradictIn, contradictKeeper } from './contradict.ts'
import { exampleTold } from './example-told.ts'
import { featureReader } from './features.ts'

const read = featureReader()
const types = ['ASSAULT', 'ASSAULT/aerial', 'COERCE/seize']
const towns = ['El Geneina', 'Nyala', 'West Darfur'] as const
const claims = Array.from({ length: 2300 }, (_, index) =>
  read(
    exampleTold({
      id: `c${index}`,
      kind: 'event',
      type: types[index % 3] as string,
      at: [towns[(index >> 2) % 3] as (typeof towns)[number]],
      on: `2023-05-${String(1 + (index % 7)).padStart(2, '0')}`,
      published: '2023-05-08'
    })
  )
)

it('what is kept of two claims is what is found of them, whichever claims are asked about, and however many', () => {
  const ask = contradictKeeper()
  let [contrary, all] = [0, 0]
  for (const [from, until] of [
    [0, 60],
    [20, 80],
    [60, 2000],
    [0, 2300],
    [1990, 2060],
    [10, 70]
  ] as const) {
    const some = claims.slice(from, until)
    const [kept, wanted] = [ask(some), contradictIn(some)]
    for (const a of some.keys())
      for (const step of [1, 7, 40]) {
        if (a + step >= some.length) continue
        const is = wanted(a, a + step)
        expect(kept(a, a + step)).toBe(is)
        expect(kept(a, a + step)).toBe(is)
        if (is) contrary++
        all++
      }
  }
  expect(contrary).toBeGreaterThan(1000)
  expect(all - contrary).toBeGreaterThan(1000)
})
