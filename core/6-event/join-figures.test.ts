import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from './example-told.ts'
import { joinFigures } from './join-figures.ts'
import type { ToldFigure } from './told.ts'

type Brief = readonly [count: number, who: string, partOf?: string | undefined, bound?: ToldFigure['bound']]
type Given = Omit<Short, 'id' | 'type'> & { readonly figures: readonly Brief[]; readonly origin: string }

const figureOf = ([count, who, partOf, bound = 'exact']: Brief): ToldFigure => ({
  words: `${count} ${who}`,
  count,
  low: bound === 'up to' ? null : count,
  high: bound === 'at least' ? null : count,
  bound,
  what: 'killed',
  who,
  partOf: partOf ?? null
})

/** The one figure of claims that count the killed. */
function killed(...given: readonly Given[]) {
  const origins = new Map(given.map(({ origin }) => [origin, { name: origin, because: [] }]))
  const [figure] = joinFigures(
    given.map(({ figures, origin, ...short }, index) => {
      const told = exampleTold({ id: `c${index}`, type: 'ASSAULT', ...short })
      return {
        told: { ...told, claim: { ...told.claim, figures: figures.map(figureOf) } },
        origin: origins.get(origin) as { readonly name: string; readonly because: readonly string[] },
        weight: 1,
        amended: null
      }
    })
  )
  return figure
}

describe('the best value', () => {
  it.each<[string, readonly Given[], object]>([
    ['is the only one', [{ figures: [[3, 'people']], origin: 'a' }], { low: 3, best: 3, high: 3, rule: 'only value', who: 'people' }],
    [
      'is that of most origins, not of most reports',
      [
        { figures: [[9, 'people']], origin: 'a' },
        { figures: [[9, 'people']], origin: 'a' },
        { figures: [[9, 'people']], origin: 'a' },
        { figures: [[12, 'people']], origin: 'b' },
        { figures: [[12, 'people']], origin: 'c' }
      ],
      { low: 9, best: 12, high: 12, rule: 'most origins' }
    ],
    [
      'is the lowest that as many give',
      [
        { figures: [[12, 'people']], origin: 'a' },
        { figures: [[9, 'people', undefined, 'at least']], origin: 'b' }
      ],
      { low: 9, best: 9, high: 12, rule: 'lowest of equals', values: [{ origin: 'a' }, { origin: 'b', bound: 'at least' }] }
    ]
  ])('%s', (_name, given, expected) => {
    expect(killed(...given)).toMatchObject(expected)
  })
})

describe('parts', () => {
  it('are never added to their whole', () => {
    const figure = killed({
      figures: [
        [12, 'people'],
        [3, 'children', '12 people']
      ],
      origin: 'a'
    })
    expect(figure).toMatchObject({ low: 12, best: 12, high: 12, parts: [{ who: 'children', best: 3 }] })
  })

  it('that are counted apart are compared by their sum', () => {
    const figure = killed(
      {
        figures: [
          [12, 'soldiers'],
          [3, 'civilians']
        ],
        origin: 'a'
      },
      { figures: [[15, 'people']], origin: 'b' }
    )
    expect(figure).toMatchObject({
      best: 15,
      rule: 'only value',
      who: null,
      parts: [
        { who: 'civilians', best: 3 },
        { who: 'soldiers', best: 12 }
      ]
    })
  })

  it('of which only they are told make no whole', () => {
    expect(killed({ figures: [[3, 'children', 'them']], origin: 'a' })).toMatchObject({
      best: null,
      low: null,
      values: [],
      parts: [{ best: 3 }]
    })
  })
})
