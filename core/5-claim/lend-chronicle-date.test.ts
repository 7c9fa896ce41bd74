import { expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import { lendChronicleDate } from './lend-chronicle-date.ts'

const draft = (index: number, date?: string, more: object = {}): Draft =>
  ({
    kind: 'event',
    type: 'COERCE/seize',
    stance: 'asserted',
    sentence: { index },
    ...(date ? { on: { date } } : {}),
    ...more
  }) as unknown as Draft
const datesOf = (drafts: readonly Draft[]) => lendChronicleDate(drafts).map(({ on }) => on?.date)

const days = Array.from({ length: 8 }, (_, at) => draft(at * 2, `2016-03-${10 + at}`))

it.each<[string, Draft, string | undefined]>([
  ['a capture without a date', draft(15), '2016-03-17'],
  ['who held a place', draft(15, undefined, { kind: 'state', type: 'control' }), '2016-03-17'],
  ['a denial', draft(16, undefined, { stance: 'denied' }), '2016-03-17'],
  ['a running total', draft(15, undefined, { kind: 'toll' }), undefined],
  ['what is only planned', draft(15, undefined, { stance: 'planned' }), undefined],
  ['what is told long after the last day', draft(40), undefined]
])('a chronicle dates %s', (_, told, date) => {
  const lent = lendChronicleDate([...days, told]).at(-1)
  expect(lent?.on?.date).toBe(date)
  if (date) expect(lent?.on?.certainty).toBe('inferred')
})

it('lends nothing in a report of few days, nor in one that goes back and forth', () => {
  expect(datesOf([...days.slice(0, 7), draft(15)]).at(-1)).toBeUndefined()
  const mixed = days.map((each, at) => (at % 2 ? each : draft(at, `2014-0${at + 1}-01`)))
  expect(datesOf([...mixed, draft(15)]).at(-1)).toBeUndefined()
})
