import { expect, it } from 'vitest'
import { exampleActor, exampleClaim, exampleLine, examplePlace } from '../line-example.ts'
import { matchRelations, type Relation, readRelations } from './re3d-relations.ts'

const relation = (type: string, source: Relation['source'], target: Relation['target']): Relation => ({ type, source, target })

it('matches what holds both ways turned around, and nothing else', () => {
  const gold = [relation('AlliesOf', [0, 5], [10, 15]), relation('InChargeOf', [0, 5], [20, 25])]
  const found = [relation('AlliesOf', [12, 15], [2, 5]), relation('InChargeOf', [20, 25], [0, 5])]
  expect(matchRelations(gold, found)).toEqual({ missed: [gold[1]], extra: [found[1]] })
})

it('reads relations from claims whose ends stand in one sentence', () => {
  const text = 'Militia A shelled Militia B. It holds Gao.'
  const [a, b] = [exampleActor('Militia A', { span: [0, 9] }), exampleActor('Militia B', { span: [18, 27] })]
  const line = exampleLine([
    exampleClaim({ type: 'ASSAULT/heavy-weapons', by: [a], to: [b] }),
    exampleClaim({ kind: 'state', type: 'control', by: [a], at: [examplePlace('Gao', { span: [38, 41] })] }),
    exampleClaim({ kind: 'state', type: 'alliance', by: [a, b], stance: 'denied' })
  ])
  expect(readRelations({ ...line, report: { ...line.report, text } })).toEqual([relation('FightingAgainst', [0, 9], [18, 27])])
})
