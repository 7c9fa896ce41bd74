import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from './example-told.ts'
import { joinClaims } from './join-claims.ts'

const taken: Short = { id: 'a', type: 'COERCE/seize', by: ['Rapid Support Forces/RSF'], at: ['El Geneina'], on: '2023-05-09' }
const text = 'The force took the town on Tuesday after three days of shelling, and set up posts on the two roads that lead to the border.'
const told = (...shorts: readonly Partial<Short>[]) =>
  joinClaims(shorts.map((each, index) => exampleTold({ ...taken, id: `c${index}`, ...each })))[0]

describe('one origin', () => {
  it.each<[string, readonly Partial<Short>[], string[]]>([
    [
      'is a text in two papers',
      [
        { outlet: 'Dabanga', text },
        { outlet: 'Nile Press', text: `${text} More soon.` }
      ],
      ['Nile Press has the text of Dabanga']
    ],
    [
      'is an agency that two credit',
      [
        { outlet: 'Dabanga', credit: 'AFP' },
        { outlet: 'Nile Press', credit: 'AFP' }
      ],
      ['Dabanga credits AFP', 'Nile Press credits AFP']
    ],
    ['is an agency and who credits it', [{ outlet: 'AFP' }, { outlet: 'Nile Press', credit: 'AFP' }], ['Nile Press credits AFP']],
    [
      'is a source that two name',
      [
        { outlet: 'Dabanga', source: ['the Observatory'] },
        { outlet: 'Nile Press', source: ['the Observatory'] }
      ],
      []
    ],
    [
      'is a source of a text whose copy does not name it',
      [
        { outlet: 'Dabanga', text, source: ['the Observatory'] },
        { outlet: 'Nile Press', text }
      ],
      ['Nile Press has the text of Dabanga']
    ]
  ])('%s', (_name, shorts, because) => {
    const joined = told(...shorts)
    expect(joined).toMatchObject({ origins: 1, reports: 2, outlets: 2, confidence: 0.8 })
    expect(joined?.voices).toEqual([{ name: joined?.claims[0]?.origin, because }])
    expect(new Set(joined?.claims.map(({ origin }) => origin)).size).toBe(1)
  })
})

describe('two origins', () => {
  it.each<[string, readonly Partial<Short>[]]>([
    [
      'are two papers with words of their own',
      [
        { outlet: 'Dabanga', text },
        { outlet: 'Nile Press', text: text.split(' ').toReversed().join(' ') }
      ]
    ],
    [
      'are two sources in one text',
      [
        { outlet: 'Dabanga', text, source: ['a doctor'] },
        { outlet: 'Nile Press', text, source: ['the mayor'] }
      ]
    ],
    [
      'are two agencies',
      [
        { outlet: 'Dabanga', credit: 'AFP' },
        { outlet: 'Dabanga', credit: 'Reuters' }
      ]
    ]
  ])('%s', (_name, shorts) => {
    expect(told(...shorts)).toMatchObject({ origins: 2, reports: 2 })
  })
})

it('copies do not outvote those that tell it otherwise', () => {
  const copies = ['Dabanga', 'Nile Press', 'Blue Wire'].map(outlet => ({ outlet, text, stance: 'denied' as const }))
  expect(told({ outlet: 'AFP' }, { outlet: 'Reuters' }, ...copies)).toMatchObject({ stance: 'asserted', origins: 3 })
})

it('the order of claims makes no difference to origins', () => {
  const short = fc.record({
    outlet: fc.constantFrom('Dabanga', 'Nile Press', 'AFP'),
    text: fc.constantFrom(text, `${text} More.`, 'Other words.'),
    source: fc.subarray(['the Observatory', 'a doctor'], { maxLength: 1 }),
    credit: fc.constantFrom('AFP', '')
  })
  fc.assert(
    fc.property(fc.array(short, { maxLength: 7 }), shorts => {
      const all = shorts.map(({ credit, ...each }, index) =>
        exampleTold({ ...taken, id: `c${index}`, ...each, ...(credit ? { credit } : {}) })
      )
      expect(joinClaims(all.toReversed())).toEqual(joinClaims(all))
    })
  )
})
