import type { Draft } from './draft.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { relationIs } from './walk.ts'

/**
 * "Troops killed nine militants, and a soldier was wounded": of two clauses that are joined the second tells whom the doer lost. It is no part of what
 * the doer did, where all who acted are troops and all whom they struck are none.
 */
export function isOwnLoss(scene: Scene, deed: Draft, loss: Draft): boolean {
  if (deed.by.length === 0 || deed.to.length === 0 || loss.by.length > 0 || loss.to.length === 0) return false
  const { relation } = loss.sentence.tokens[loss.anchor]!
  const isPassive = loss.toHeads.some(head => loss.sentence.tokens[head]!.relation === 'nsubj:pass')
  return relationIs(relation, 'conj') && isPassive && areTroops(scene, deed.by) && areTroops(scene, loss.to) && !hasTroops(scene, deed.to)
}

const isTroops = (scene: Scene, { sentence, head }: Draft['by'][number]): boolean =>
  isOf(classesOf(scene, scene.sentences[sentence]!, head), ['soldier', 'force', 'police'])

const areTroops = (scene: Scene, actors: Draft['by']): boolean => actors.every(actor => isTroops(scene, actor))
const hasTroops = (scene: Scene, actors: Draft['by']): boolean => actors.some(actor => isTroops(scene, actor))
