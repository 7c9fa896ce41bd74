import { gather } from '#base'
import { dependentsOf } from '#sentence'
import type { ActorMention } from '../mention.ts'
import { meaning, type ReferenceScene } from './reference-scene.ts'

/** "The group known locally as al-Shabaab": a description that tells the name of whom it means right after. */
export function calledBy(
  mention: ActorMention,
  all: readonly ActorMention[],
  { sentences, knowledge }: Pick<ReferenceScene, 'sentences' | 'knowledge'>
): ActorMention | undefined {
  const sentence = sentences[mention.sentence]
  if (!sentence || mention.form !== 'description' || mention.id !== undefined) return undefined
  const heads = gather(
    dependentsOf(sentence, mention.head, ['acl']).filter(
      ({ lemma, tag }) => tag === 'VERB' && knowledge.words.naming.includes(lemma.toLowerCase())
    ),
    ({ index }) => dependentsOf(sentence, index, ['obl', 'obj', 'xcomp']).map(name => name.index)
  )
  const name = all.find(
    ({ form, kind, head, sentence: at }) => at === mention.sentence && form === 'name' && kind !== 'person' && heads.includes(head)
  )
  return name && meaning(mention, name, 'called-by-name')
}
