import { expect, it } from 'vitest'
import { exampleActor, exampleClaim, exampleFigure, exampleLine, examplePlace } from '../line-example.ts'
import { readIncident } from './fa-kes.ts'

const killed = (count: number, who: string, partOf: string | null = null) => exampleFigure(count, { what: 'killed', who, partOf })

it('takes the first violence that killed, and not what was denied or planned', () => {
  const line = exampleLine([
    exampleClaim({ type: 'ASSAULT/aerial', stance: 'planned', figures: [killed(90, 'people')] }),
    exampleClaim({ type: 'ASSAULT/firearms', at: [examplePlace('Palmyra', { within: 'Homs' })] }),
    exampleClaim({
      type: 'ASSAULT/explosives',
      by: [exampleActor('Islamic State', { side: 'Islamic State' })],
      at: [examplePlace('Azaz', { within: 'Aleppo' })],
      figures: [killed(4, 'fighters'), killed(7, 'civilians'), killed(2, 'children', '7 civilians')]
    })
  ])
  expect(readIncident(line)).toEqual({
    governorate: 'aleppo',
    cause: 'explosion',
    actor: 'the organization of the islamic state in iraq and the levant - isis',
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

it('knows nothing of a report without violence but the first governorate named', () => {
  const line = exampleLine([exampleClaim({ type: 'CONSULT' })], { places: [examplePlace('Hama', { within: 'Hama' })] })
  expect(readIncident(line)).toEqual({ governorate: 'hama', cause: 'unknown', actor: 'unknown', civilians: 0 })
})
