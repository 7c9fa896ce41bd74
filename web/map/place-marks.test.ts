import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeMarks, type Wanted } from './place-marks.ts'

const frame = { width: 600, height: 400 }
const want = (key: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  key,
  x,
  y,
  width: 40,
  weight: 1,
  name: key,
  slack: 0,
  ...more
})

describe('placeMarks', () => {
  test('places apart keep their points and their names', () => {
    const marks = placeMarks([want('Lisse', 100, 100), want('Quill', 300, 200)], frame)
    expect(marks.map(({ keys, x, side }) => [keys, x, side])).toEqual([
      [['Lisse'], 100, 'right'],
      [['Quill'], 300, 'right']
    ])
  })
  test('a town takes in the lesser town that it would hide', () => {
    const marks = placeMarks([want('Quill', 110, 100), want('Lisse', 100, 100, { weight: 5 })], frame)
    expect(marks).toMatchObject([{ keys: ['Lisse', 'Quill'], x: 100, name: 'Lisse, Quill' }])
  })
  test('a province steps aside for the town in it, however much is said of it', () => {
    const marks = placeMarks([want('Dorn', 102, 100, { weight: 20, slack: 80 }), want('Lisse', 100, 100)], frame)
    expect(marks.map(mark => mark.keys)).toEqual([['Lisse'], ['Dorn']])
    expect(marks[0]).toMatchObject({ x: 100, y: 100 })
  })
  test('the chosen place keeps its point', () => {
    expect(placeMarks([want('Lisse', 100, 100, { weight: 5 }), want('Quill', 110, 100)], frame, 'Quill')[0]?.keys[0]).toBe('Quill')
  })
  test('a name at the edge goes to the other side', () => {
    expect(placeMarks([want('Harrow', 570, 200)], frame)[0]?.side).toBe('left')
  })
  test('no place is lost, no mark lies on another, and order does not matter', () => {
    const place = fc.record({ x: fc.nat(600), y: fc.nat(400), weight: fc.integer({ min: 1, max: 9 }), slack: fc.constantFrom(0, 40, 90) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), places => {
        const wanted = places.map(({ x, y, weight, slack }, index) => want(`p${String(index).padStart(2, '0')}`, x, y, { weight, slack }))
        const marks = placeMarks(wanted, frame)
        expect(marks.flatMap(mark => mark.keys).toSorted()).toEqual(wanted.map(({ key }) => key))
        for (const a of marks) for (const b of marks) if (a !== b) expect(Math.abs(a.x - b.x) >= 40 || Math.abs(a.y - b.y) >= 26).toBe(true)
        expect(placeMarks(wanted.toReversed(), frame)).toEqual(marks)
      })
    )
  })
})
