import { expect, it } from 'vitest'
import type { ClaimRef, Joined } from '../../picture/picture.ts'
import { findVoices } from './find-voices.ts'

const ref = (id: string, more: Partial<ClaimRef> = {}): ClaimRef =>
  ({ id, origin: id, published: '2024-03-21', stance: 'asserted', amended: null, ...more }) as ClaimRef
const value = (claim: string, count: number) => ({ claim, count, bound: null, words: String(count), origin: claim })
const event = {
  claims: [
    ref('own'),
    ref('same'),
    ref('echo', { origin: 'own' }),
    ref('more'),
    ref('plan', { stance: 'planned' }),
    ref('no', { stance: 'denied' }),
    ref('late', { published: '2024-03-30' })
  ],
  disputes: [],
  figures: [{ what: 'killed', values: [value('own', 12), value('same', 12), value('more', 15)], parts: [] }]
} as unknown as Joined

it('parts who says the same from who says it otherwise and who denies it, and leaves out what was not known', () => {
  const voices = findVoices(event, 'own', '2024-03-22')
  expect(voices.map(({ ref: { id }, standing, differs, isEcho }) => [id, standing, differs.join(), isEcho])).toEqual([
    ['same', 'same', '', false],
    ['echo', 'same', '', true],
    ['more', 'otherwise', '15 killed, not 12', false],
    ['plan', 'otherwise', 'as planned, not as a fact', false],
    ['no', 'against', '', false]
  ])
  expect(findVoices(event, 'no', undefined).filter(({ standing }) => standing === 'against')).toHaveLength(6)
  expect(findVoices(event, 'none', undefined)).toEqual([])
})
