import { describe, expect, it } from 'vitest'
import type { LineActor } from '../line.ts'
import { confirmReviews } from './confirm-reviews.ts'
import type { Review } from './review.ts'

let made = 0
const reviewOf = (by: string, decision: Review['decision'], fields: Review['fields'] = null, other: string | null = null): Review => {
  made++
  const at = `2026-01-01T00:00:${String(made).padStart(2, '0')}Z`
  return { id: `r${made}`, claim: 'c', anchor: { kind: 'event', type: 'siege', span: [0, 1] }, decision, fields, other, by, at, note: null }
}
const named = (name: string, words = name) => [{ id: null, name, words, span: [0, words.length] } as unknown as LineActor]
const sum = (reviews: readonly Review[]) => {
  const { counted, pending } = confirmReviews(reviews, 2)
  const say = ({ by, decision, fields }: Review) => [by, decision, ...Object.keys(fields ?? {})].join(' ')
  return [counted.map(say), pending.map(say)]
}

describe('where two people must agree', () => {
  it('a decision counts once another has made the same, and one person is never two', () => {
    expect(sum([reviewOf('Ana', 'reject')])).toEqual([[], ['Ana reject']])
    expect(sum([reviewOf('Ana', 'reject'), reviewOf(' ana', 'reject')])).toEqual([[], ['Ana reject', ' ana reject']])
    expect(sum([reviewOf('Ana', 'reject'), reviewOf('Ben', 'reject')])).toEqual([['Ben reject'], []])
    expect(sum([reviewOf('Ana', 'accept'), reviewOf('Ben', 'reject')])).toEqual([[], ['Ana accept', 'Ben reject']])
  })
  it('who has changed their mind supports what they say now', () => {
    expect(sum([reviewOf('Ana', 'accept'), reviewOf('Ana', 'reject'), reviewOf('Ben', 'accept')])).toEqual([
      [],
      ['Ana reject', 'Ben accept']
    ])
  })
  it('corrections are agreed on part by part, by what they mean', () => {
    const ana = reviewOf('Ana', 'correct', { by: named('Oru Front'), stance: 'denied' })
    const ben = reviewOf('Ben', 'correct', { by: named('Oru Front', 'the front') })
    expect(sum([ana, ben])).toEqual([['Ben correct by'], ['Ana correct stance']])
    expect(sum([ana, ben, reviewOf('Ana', 'reject')])[0]).toEqual(['Ben correct by'])
    expect(sum([ana, reviewOf('Ana', 'reject'), ben])).toEqual([[], ['Ana reject', 'Ben correct by']])
  })
  it('an added claim counts once another accepts it; notes count at once; so do pairs that two name alike', () => {
    const [added, note] = [reviewOf('Ana', 'add', { type: 'siege' }), reviewOf('Ana', 'note')]
    expect(sum([added, note])).toEqual([['Ana note'], ['Ana add type']])
    expect(sum([added, reviewOf('Ben', 'accept')])).toEqual([['Ana add type', 'Ben accept'], []])
    expect(sum([reviewOf('Ana', 'same', null, 'd'), reviewOf('Ben', 'same', null, 'd'), reviewOf('Ben', 'apart', null, 'e')])).toEqual([
      ['Ben same'],
      ['Ben apart']
    ])
  })
})
