import type { ActorMention } from '../mention.ts'
import { meaning } from './reference-scene.ts'

/** "We", "our", "us", "I" in the words of a speaker: the speaker. Other mentions come back as they are. */
export function resolveFirstPerson(mention: ActorMention, speaker: ActorMention): ActorMention {
  if (mention.form !== 'pronoun' || !/^(we|us|our|ours|ourselves|i|me|my|mine)$/i.test(mention.words)) return mention
  return meaning(mention, speaker, 'first-person-of-speaker')
}
