import type { Draft } from './draft.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { relationIs } from './walk.ts'

/**
 * "Troops killed nine militants, and a captain was wounded": of two clauses that are joined the second tells whom the doer lost. It is no part of what
 * the doer did, where all who acted are troops, all whom they struck are none, and those who are lost are troops or have a rank or an office.
 */
export function isOwnLoss(scene: Scene, deed: Draft, loss: Draft): boolean {
  if (deed.by.length === 0 || deed.to.length === 0 || loss.by.length > 0 || loss.to.length === 0) return false
  const isOneOf =
    (classes: readonly string[]) =>
    ({ sentence, head }: Draft['by'][number]): boolean =>
      isOf(classesOf(scene, scene.sentences[sentence]!, head), classes)
  const [isTroops, isLost] = [isOneOf(troops), isOneOf([...troops, 'leader', 'official'])]
  const { relation } = loss.sentence.tokens[loss.anchor]!
  const isPassive = loss.toHeads.some(head => loss.sentence.tokens[head]!.relation === 'nsubj:pass')
  return relationIs(relation, 'conj') && isPassive && deed.by.every(isTroops) && loss.to.every(isLost) && !deed.to.some(isTroops)
}

const troops = ['soldier', 'force', 'police']
