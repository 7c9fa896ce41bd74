import { expect, it } from 'vitest'
import { placeOfAddress } from './place-of-address.ts'

it('gives the words of the path as a title has them, and the country that they name', () =>
  expect(placeOfAddress('http://example.org/africa/2014/storm-hits-benins-coast-12.html')).toEqual({
    words: 'Africa Storm Hits Benins Coast',
    named: 'BJ'
  }))

it('gives the country of a host', () => {
  expect(placeOfAddress('https://www.example.gov.bw/news?id=4')).toEqual({ words: '', domain: 'BW' })
  expect(placeOfAddress('http://example.co.uk/a%20fire')).toEqual({ words: 'Fire', domain: 'GB' })
})

it('gives the country that the name of an outlet or an appeal tells', () => {
  expect(placeOfAddress('http://www.herald-zambia.com/12')).toEqual({ words: '', domain: 'ZM' })
  expect(placeOfAddress('http://news.xinhuanet.com/12.htm').domain).toBe('CN')
  expect(placeOfAddress('http://example.org/files/MDRML012.pdf').named).toBe('ML')
  expect(placeOfAddress('http://example.org/appeals/14/HTITC041014.pdf').named).toBe('HT')
  expect(placeOfAddress('http://example.org/appeals/14/ABCTC041014.pdf').named).toBeUndefined()
})
