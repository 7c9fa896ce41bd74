import { type Gathering, joinClaims, type LinePlace, meetingReader, type Told, type ToldClaim } from '@vedette/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Before, rejoin } from './rejoin.ts'

const place = (name: string): LinePlace => ({
  words: name,
  span: [0, 1],
  id: name === 'province' ? null : name,
  name: name === 'province' ? 'Idlib' : name,
  lat: 1,
  lon: 2,
  country: 'SY',
  within: name === 'province' ? null : 'Idlib',
  precision: name === 'province' ? 'province' : 'town',
  radiusKm: 2,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: true,
  certainty: 'stated'
})

/** Claims of few towns and days, so that many may be joined and many contradict each other; days lie so far apart that one step reaches few of them. */
const arbitraryClaim = fc.record({
  kind: fc.constantFrom<ToldClaim['kind']>('event', 'state', 'state', 'state', 'toll'),
  mode: fc.constantFrom('', '', '/aerial', '/other'),
  town: fc.constantFrom('a', 'a', 'a', 'b', 'province', undefined),
  by: fc.constantFrom('x', 'x', 'x', 'y', undefined),
  day: fc.option(fc.integer({ min: 0, max: 15 }).map(step => 19_000 + 25 * step + (step % 2))),
  report: fc.integer({ min: 0, max: 99 }),
  published: fc.integer({ min: 19_000, max: 19_400 }),
  count: fc.option(fc.constantFrom(3, 4, 12, 38), { freq: 1 })
})
type Short = typeof arbitraryClaim extends fc.Arbitrary<infer Value> ? Value : never

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

function toldOf({ kind, mode, town, by, day, report, published, count }: Short, id: number): Told {
  const claim: ToldClaim = {
    id: `claim ${id}`,
    kind,
    type: `ASSAULT${mode}`,
    acled: null,
    stance: 'asserted',
    quote: 'they did',
    span: [id, id + 1],
    confidence: 0.8,
    by: by === undefined ? [] : [{ kind: 'group', id: by, name: by, side: by }],
    to: [],
    at: town === undefined ? [] : [place(town)],
    on: day === null ? null : { date: dateOf(day), certainty: 'stated' },
    source: [],
    if: null,
    figures: count === null ? [] : [{ words: '', count, low: count, high: count, bound: 'exact', what: 'killed', who: null, partOf: null }]
  }
  const areas = town === undefined || town === 'province' ? ['SY', 'SY/Idlib'] : ['SY', 'SY/Idlib', town]
  const from = { title: null, outlet: null, url: null, mark: null, credit: null, amends: null }
  const told: Told = { claim, areas, report: { key: `r${report}`, id: `r${report}`, published: dateOf(published), ...from } }
  return day === null ? told : { ...told, days: [day, day] }
}

/** A store of claims and of what they were joined to, asked as the tables are. */
function holder() {
  const read = meetingReader()
  let groups = new Map<string, readonly Told[]>()
  const meets = (one: Gathering, other: Gathering): boolean =>
    one.place === other.place && one.days[0] <= other.days[1] && one.days[1] >= other.days[0]
  return async (came: readonly Told[], isGone: (told: Told) => boolean): Promise<ReadonlyMap<string, readonly Told[]>> => {
    const hit: Before[] = []
    for (const [event, told] of [...groups])
      if (told.some(isGone)) {
        groups.set(
          event,
          told.filter(each => !isGone(each))
        )
        hit.push({ event, told: groups.get(event) ?? [] })
      }
    const { before, rows } = await rejoin(came, hit, async (edge, known) =>
      [...groups].flatMap(([event, told]) =>
        !known.has(event) &&
        told.some(each =>
          edge.some(
            other => each.report.key === other.report.key || read(other).with.some(sought => read(each).at.some(at => meets(at, sought)))
          )
        )
          ? [{ event, told }]
          : []
      )
    )
    const all = new Map([...came, ...[...groups.values()].flat()].map(each => [each.claim.id, each]))
    groups = new Map([...groups].filter(([event]) => !before.includes(event)))
    for (const { id, claims } of rows)
      groups.set(
        id,
        claims.map(claim => all.get(claim) as Told)
      )
    return groups
  }
}

/** Pairs of a row that fall apart one after the other when an eighth claim comes before the first: it reaches four of them. */
const falling = [1, 2, 3, 4, 5, 6, 7, 0].map(
  (step): Short => ({
    kind: 'state',
    mode: '',
    town: 'a',
    by: 'x',
    day: 19_000 + 25 * step,
    report: step,
    published: 19_200 + step,
    count: null
  })
)

it('joins what comes and parts what goes as if all were joined anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryClaim, { minLength: 1, maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 8 }),
      async (shorts, leaving) => {
        const told = shorts.map(toldOf)
        const step = holder()
        const there: Told[] = []
        const check = (groups: ReadonlyMap<string, readonly Told[]>): void => {
          const found = [...groups].map(([event, each]) => [event, each.map(({ claim }) => claim.id)])
          const expected = joinClaims(there).map(({ id, claims }) => [id, claims.map(claim => claim.id)])
          expect(new Map(found as [string, string[]][])).toEqual(new Map(expected as [string, string[]][]))
        }
        for (let from = 0; from < told.length; from += 7) {
          there.push(...told.slice(from, from + 7))
          check(await step(told.slice(from, from + 7), () => false))
        }
        for (const index of leaving) {
          const [gone] = there.splice(index % Math.max(1, there.length), 1)
          check(await step([], each => each === gone))
        }
      }
    ),
    { numRuns: 100, examples: [[falling, []]] }
  )
})
