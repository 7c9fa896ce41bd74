import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/**
 * Whether an earlier mention can be whom "the attackers", "the kidnappers" take up: fighters who did something, not those to whom it was done or who stand
 * beside a state's forces.
 */
export function isAttacker(candidate: ActorMention, mention: ActorMention, scene: ReferenceScene): boolean {
  if (candidate.class !== 'fighter') return false
  const tokens = scene.sentences[candidate.sentence]?.tokens ?? []
  const token = tokens[candidate.head]
  const again = token?.lemma.toLowerCase() === scene.sentences[mention.sentence]?.tokens[mention.head]?.lemma.toLowerCase()
  if (!token || again) return true
  if (token.relation === 'conj') return tokens[token.head]?.relation !== 'nsubj' ? false : isFighter(candidate.sentence, token.head, scene)
  return token.relation !== 'obj' && token.relation !== 'nsubj:pass'
}

const isFighter = (sentence: number, head: number, scene: ReferenceScene): boolean =>
  scene.earlier.of(sentence).some(other => other.head === head && other.class === 'fighter')
