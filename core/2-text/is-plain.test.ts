import { expect, test } from 'vitest'
import { isPlain } from './is-plain.ts'

test.each(['', 'A day in May.', '“It’s 5 °C – or £3”, she said…', 'a\u00a0b'])('%j is plain', text => expect(isPlain(text)).toBe(true))

test.each(['São Paulo', 'Москва', '10 m²', '1ª', '½', 'naïve', '\ud83d\ude00'])('%j is not', text => expect(isPlain(text)).toBe(false))

test('no letter or digit beyond ASCII is plain', () => {
  const others = Array.from({ length: 0x110000 - 128 }, (_, at) => at + 128)
    .filter(code => code < 0xd800 || code > 0xdfff)
    .map(code => String.fromCodePoint(code))
    .filter(isPlain)
  expect(others.filter(character => /[\p{L}\p{N}\p{M}]/u.test(character))).toEqual([])
})
