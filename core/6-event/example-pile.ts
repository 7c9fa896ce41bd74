import fc from 'fast-check'
import { exampleTold } from './example-told.ts'
import type { Told } from './told.ts'

const days = ['2023-05-08', '2023-05-09', '2023-05-10', '2023-05-12', '2023-05-15'] as const

/** A pile of claims about one place and some days, most of them alike, the first-published first. */
export const examplePile: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('ASSAULT', 'ASSAULT/aerial', 'ASSAULT/firearms', 'COERCE/seize'),
      by: fc.constantFrom(['RSF/RSF'], ['army/army'], []),
      at: fc.constantFrom(['El Geneina'], ['Nyala'], ['West Darfur']),
      on: fc.constantFrom(...days, '2023-05-08/2023-05-12'),
      published: fc.constantFrom(...days),
      count: fc.constantFrom(3, 12, 30)
    }),
    { minLength: 4, maxLength: 30, size: 'max' }
  )
  .map(all =>
    all
      .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
      .map((each, index) =>
        exampleTold({ ...each, id: `c${String(index).padStart(2, '0')}`, kind: 'event', what: 'killed', text: `Report ${index}.` })
      )
  )
