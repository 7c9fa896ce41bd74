import { expect, it } from 'vitest'
import { publishedIn } from './published-in.ts'

it.each([
  ['Monday 3 Mar 2014 Shells fall on Atbara', '2014-03-03'],
  ['Published March 12 2014 Shells fall on Atbara', '2014-03-12'],
  ['03-11-2014 Shells fall on Atbara', '2014-11-03'],
  ['Last updated at Oct 042017 ATBARA', '2017-10-04'],
  ['3/12/14', '2014-03-12'],
  ['Shells fell on Atbara, 24 of them in 2014', undefined],
  ['Shells fell on 33-99-2014', undefined]
])('%s', (text, date) => {
  expect(publishedIn(text)).toBe(date)
})
