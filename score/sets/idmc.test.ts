import { expect, it } from 'vitest'
import { exampleClaim, exampleFigure, exampleLine, examplePlace } from '../line-example.ts'
import { readDisplacement } from './idmc.ts'

const places = [examplePlace('Bentiu', { country: 'SS' })]

it('takes the figure of who was displaced before any other', () => {
  const [dead, fled] = [
    exampleFigure(4, { what: 'killed', who: 'people', span: [0, 8] }),
    exampleFigure(300, { what: 'displaced', who: 'families', span: [20, 32] })
  ]
  const line = exampleLine([exampleClaim({ type: 'DISPLACE', figures: [dead, fled] })], { places, counts: [dead, fled] })
  expect(readDisplacement(line)).toEqual({ quantity: 300, unit: 'Households', country: 'SSD' })
})

it('falls back on what the numbers count', () => {
  const counts = [exampleFigure(9000), exampleFigure(12, { what: 'killed' }), exampleFigure(800, { what: 'people', who: 'evacuees' })]
  expect(readDisplacement(exampleLine([], { counts }))).toEqual({ quantity: 800, unit: 'People', country: '' })
})

it('finds nothing where nothing is counted', () => {
  expect(readDisplacement(exampleLine([], { places, counts: [exampleFigure(null, { who: 'families' })] }))).toBeUndefined()
})
