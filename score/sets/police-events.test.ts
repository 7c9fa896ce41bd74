import { expect, it } from 'vitest'
import { exampleActor, exampleClaim, exampleFigure, exampleLine } from '../line-example.ts'
import { readLabels } from './police-events.ts'

const found = (...claims: Parameters<typeof exampleClaim>[0][]) => [...readLabels(exampleLine(claims.map(exampleClaim))).keys()]
const constables = [exampleActor('two constables')]

it('asks what the police did, not what others did to them', () => {
  const figures = [exampleFigure(2, { what: 'killed' })]
  expect(found({ type: 'ASSAULT/firearms', by: constables, figures })).toEqual(['KILL', 'FORCE'])
  expect(found({ type: 'ASSAULT/firearms', by: [exampleActor('a mob')], to: constables, figures })).toEqual([])
  expect(found({ type: 'ASSAULT/beat', by: constables })).toEqual(['FORCE'])
})

it('takes an arrest for one by the police when nobody else is named', () => {
  expect(found({ type: 'COERCE/arrest' })).toEqual(['ARREST'])
  expect(found({ type: 'COERCE/arrest', by: [exampleActor('vigilantes')] })).toEqual([])
  expect(found({ type: 'COERCE/arrest', stance: 'denied' })).toEqual([])
})
