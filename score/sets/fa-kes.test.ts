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

it('counts those who are called civilians, and no fighters', () => {
  const civilians = (...claims: Parameters<typeof exampleClaim>[0][]) =>
    readIncident(exampleLine(claims.map(claim => exampleClaim(claim)))).civilians
  expect(civilians({ figures: [killed(20, 'people'), killed(10, 'civilians', '20 people')] })).toBe(10)
  expect(civilians({ figures: [killed(15, 'terrorists')] }, { figures: [killed(9, 'people')] })).toBe(0)
  expect(
    civilians({
      figures: [exampleFigure(15, { what: 'killed', who: null })],
      to: [exampleActor('rebels', { words: 'rebels', side: 'Syrian opposition' })]
    })
  ).toBe(0)
  expect(civilians({ figures: [killed(3, 'people')] }, { figures: [killed(9, 'civilians')] })).toBe(3)
})
