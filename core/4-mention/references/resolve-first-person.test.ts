import { expect, test } from 'vitest'
import type { ActorMention } from '../mention.ts'
import { resolveFirstPerson } from './resolve-first-person.ts'

const mention = (words: string, form: ActorMention['form'], more: Partial<ActorMention> = {}): ActorMention => ({
  sentence: 0,
  from: 0,
  to: 1,
  head: 0,
  words,
  span: [0, words.length],
  rule: 'test',
  certainty: 'stated',
  kind: 'unknown',
  name: words,
  form,
  ...more
})

test('"our" in the words of a ministry is the ministry', () => {
  const speaker = mention('the Kenyan defence ministry', 'name', { kind: 'organisation', name: 'Kenyan defence ministry', side: 'Kenya' })
  expect(resolveFirstPerson(mention('Our', 'pronoun'), speaker)).toMatchObject({
    words: 'Our',
    name: 'Kenyan defence ministry',
    side: 'Kenya',
    certainty: 'inferred'
  })
})

test('others are left as they are', () => {
  const they = mention('they', 'pronoun')
  expect(resolveFirstPerson(they, mention('Nairobi', 'metonym'))).toBe(they)
})
