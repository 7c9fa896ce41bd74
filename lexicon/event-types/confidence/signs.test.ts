import { codeReport } from '@vedette/core'
import { expect, it } from 'vitest'
import { knowledge } from '../../example-knowledge.ts'
import { loadConfidence } from './load-confidence.ts'
import { signs } from './signs.ts'

const model = loadConfidence()
const names: readonly string[] = signs.map(({ sign }) => sign)

it('has a weight for each sign that is described, and for no other', () => {
  expect(Object.keys(model.signs)).toEqual(names)
})

it('has no weight that points against reason', () => {
  const against = signs.filter(({ sign, points }) => (model.signs[sign]?.weight ?? 0) * (points === 'up' ? 1 : -1) < 0)
  expect(against).toEqual([])
})

it('describes the signs that the reader gives, and is surer of what is told plainly', async () => {
  const read = async (raw: string) =>
    (await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)).claims
  const [plain] = await read('Rebels took the town of Goma on Monday, the army said.')
  expect(Object.keys(plain?.signs ?? {}).sort()).toEqual([...names].sort())
  const hedged = await read('Aid workers near rebel-held Goma fear that gunmen who fled may plan to attack a camp.')
  expect(hedged.length).toBeGreaterThan(0)
  for (const { confidence } of hedged) expect(confidence).toBeLessThan(plain?.confidence ?? 0)
}, 60_000)
