import { expect, it } from 'vitest'
import { contradict, contradictKeeper } from './contradict.ts'
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

it('what is kept of two claims is what is found of them, also where there are more than are kept', () => {
  const kept = contradictKeeper()
  let [contrary, all] = [0, 0]
  for (const _ of [1, 2])
    for (const [at, a] of claims.entries())
      for (const step of [1, 7, 40, 1900]) {
        const b = claims[at + step]
        if (b === undefined) continue
        const is = contradict(a, b)
        expect(kept(a, b)).toBe(is)
        expect(kept(a, b)).toBe(is)
        if (is) contrary++
        all++
      }
  expect(contrary).toBeGreaterThan(1000)
  expect(all - contrary).toBeGreaterThan(1000)
})
