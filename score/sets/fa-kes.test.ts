import { expect, it } from 'vitest'
import { exampleActor, exampleClaim, exampleFigure, exampleLine, examplePlace } from '../line-example.ts'
import { readIncident } from './fa-kes.ts'

const killed = (count: number, who: string, partOf: string | null = null) => exampleFigure(count, { what: 'killed', who, partOf })

it('takes the first violence that killed, and not what was denied or planned', () => {
  const places = [examplePlace('Azaz', { within: 'Aleppo' }), examplePlace('Palmyra', { within: 'Homs' })] as const
  const line = exampleLine(
    [
      exampleClaim({ type: 'ASSAULT/aerial', stance: 'planned', figures: [killed(90, 'people')] }),
      exampleClaim({ type: 'ASSAULT/firearms', at: [places[1]] }),
      exampleClaim({
        type: 'ASSAULT/explosives',
        by: [exampleActor('Islamic State', { side: 'Islamic State' })],
        at: [places[0]],
        figures: [killed(4, 'fighters'), killed(7, 'civilians'), killed(2, 'children', '7 civilians')]
      })
    ],
    { places }
  )
  expect(readIncident(line)).toEqual({
    governorate: 'aleppo',
    cause: 'explosion',
    actor: 'isis',
    civilians: 7
  })
})

it('fills what the main claim leaves open from claims of the same kind', () => {
  const line = exampleLine([
    exampleClaim({ figures: [killed(3, 'people')], at: [examplePlace('Idlib', { within: 'Idlib' })] }),
    exampleClaim({ type: 'ASSAULT/aerial', by: [exampleActor('Russian Air Force', { side: 'Russia' })] })
  ])
  expect(readIncident(line)).toMatchObject({ cause: 'shelling', actor: 'syrian government or russian troops', civilians: 3 })
})

it('leaves unknown whom the outlet only calls names', () => {
  const by = [exampleActor('Syrian rebels', { words: 'terrorists', side: 'Syrian opposition' })]
  expect(readIncident(exampleLine([exampleClaim({ by })]))).toMatchObject({ actor: 'unknown' })
})

it('weighs places named later less', () => {
  const places = ['Homs', 'Idlib', 'Idlib', 'Idlib'].map(within => examplePlace('', { within }))
  expect(readIncident(exampleLine([], { places }))).toMatchObject({ governorate: 'idlib' })
  expect(readIncident(exampleLine([], { places: places.slice(0, 2) }))).toMatchObject({ governorate: 'homs' })
})

it('knows nothing of a report without violence but the first governorate named', () => {
  const line = exampleLine([exampleClaim({ type: 'CONSULT' })], { places: [examplePlace('Hama', { within: 'Hama' })] })
  expect(readIncident(line)).toEqual({ governorate: 'hama', cause: 'unknown', actor: 'unknown', civilians: 0 })
})
