import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** "The bodies of five labourers were found. They had been shot": the dead are whose bodies they are. Other mentions come back as they are. */
export function whoseBody(mention: ActorMention, { sentences, knowledge, earlier }: ReferenceScene): ActorMention {
  const noun = sentences[mention.sentence]?.tokens[mention.head]
  if (mention.form === 'pronoun' || !knowledge.nouns.get(noun?.lemma.toLowerCase() ?? '')?.classes.includes('victim')) return mention
  return earlier.of(mention.sentence).find(({ from, to, head }) => mention.head < from && to <= mention.to && head < mention.to) ?? mention
}
