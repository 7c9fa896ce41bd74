import { expect, it } from 'vitest'
import { readHeldTowns, readWarPage } from './war-page.ts'

const page = `---
subject: Battle of Atbara
date:
  - |-
    First phase:
    1 – 4 May 2014

    Second phase:
    6 June 2014
place:
  - Sudan
---

The **battle of Atbara** was [fought](https://example.org) in 2014.

## Course
![A bridge](https://example.org/bridge.png)
On 1 May the army came.

## References
- a paper
`

it('reads what a page narrates, and the last day that it is about', () => {
  expect(readWarPage(page)).toEqual({
    subject: 'Battle of Atbara',
    text: 'The battle of Atbara was fought in 2014.\n\nCourse\nOn 1 May the army came.',
    last: '2014-06-06'
  })
})

it('reads rows of a table of control under their governorates', () => {
  const table =
    '## Nile Governorate\n| Name | Population | District | Held by | |\n| Atbara | 100 | Atbara | y Flag of Sudan.svg | taken in May |\n| Outside listed towns | | | Flag of Sudan.svg | |'
  expect(readHeldTowns(table)).toEqual([{ name: 'Atbara', province: 'Nile', flags: 'y Flag of Sudan.svg' }])
})
