import { expect, it } from 'vitest'
import type { ClaimRef, Party, Spot } from '../../picture/picture.ts'
import { type Cited, citeEvent } from './cite-event.ts'

const party = (name: string): Party => ({ kind: 'group', id: null, name, side: null })
const told = (origin: string, outlet: string | null, published: string | null, more: Partial<ClaimRef> = {}): ClaimRef =>
  ({ origin, outlet, published, amended: null, ...more }) as ClaimRef
const event: Cited = {
  type: 'COERCE/seize',
  by: [party('Kethian army')],
  to: [],
  at: [{ name: 'Oru', part: null, near: null } as unknown as Spot],
  on: { date: '2020-02-08', low: null, high: null },
  stance: 'asserted',
  figures: [],
  claims: [told('Oru Post', 'Oru Post', '2020-02-09'), told('Kethian army', 'Lake Wire', '2020-02-10'), told('Oru Post', 'Copyist', null)]
}

it('says what, who, where and when, and each source once with where it was first told', () => {
  expect(citeEvent(event, 'took a place')).toBe(
    'Took a place: Kethian army, Oru, 8 Feb 2020. Said by Oru Post (9 Feb 2020); Kethian army (Lake Wire, 10 Feb 2020).'
  )
})

it('says first what is not asserted, and leaves out who took it back', () => {
  const claims = [
    told('Oru Post', 'Oru Post', '2020-02-09', { amended: { standing: 'withdrawn', by: 'x' } }),
    told('a resident', null, null)
  ]
  expect(citeEvent({ ...event, stance: 'denied', on: null, to: [party('Front')], claims }, 'shelled')).toBe(
    'Denied: Shelled: Kethian army → Front, Oru, undated. Said by a resident (undated).'
  )
})
