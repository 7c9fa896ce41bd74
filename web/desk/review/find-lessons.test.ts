import { expect, it } from 'vitest'
import type { LineActor, LineClaim, LinePlace } from '../../picture/picture.ts'
import { unknownActor } from './correct-claim.ts'
import { findLessons } from './find-lessons.ts'

const quote = 'The front shelled Oru'
const actor = (name: string, words: string, from: number, id: string | null = null) =>
  ({ name, words, id, span: [from, from + words.length], kind: 'group', side: null, certainty: 'stated' }) as LineActor
const oru = { name: 'Oru', words: 'Oru', id: '7', span: [18, 21], country: 'SD' } as unknown as LinePlace
const front = actor('Front', 'The front', 0)
const claim = {
  quote,
  span: [0, 21],
  type: 'ASSAULT',
  rule: 'attack: BY attack AT',
  by: [front],
  to: [],
  source: [],
  at: [oru]
} as unknown as LineClaim
const named = { actors: [front, actor('Oru Guard', 'the guard', 40, 'sd-guard')], places: [oru] }

it('teaches the words in whose place a name was put, and nothing where the report names it rightly', () => {
  expect(findLessons(claim, { by: [unknownActor('Oru Front', claim)] }, named)).toMatchObject([
    { of: 'actor', words: 'The front', is: { name: 'Oru Front' }, country: 'SD' }
  ])
  expect(findLessons(claim, { by: [named.actors[1] as LineActor] }, named)).toEqual([])
  expect(findLessons(claim, { by: [], stance: 'denied' }, named)).toEqual([])
})

it('gives the sentence as an example of another type, with its parts marked', () => {
  expect(findLessons(claim, { type: 'ASSAULT/heavy-weapons' }, named)).toMatchObject([
    { of: 'type', to: 'ASSAULT/heavy-weapons', example: '[by: The front] shelled [at: Oru]', rule: 'attack: BY attack AT' }
  ])
})
