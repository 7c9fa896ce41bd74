import type { ActorMention } from '../mention.ts'
import { meaning, type ReferenceScene } from './reference-scene.ts'
import { wordsOfName } from './words-of-name.ts'

/** A shorter form of a name given before: a surname, an acronym. */
export function resolveNameAgain(mention: ActorMention, scene: ReferenceScene): ActorMention {
  if (mention.id !== undefined || mention.form !== 'name') return mention
  const short = wordsOfName(mention.name)
  if (mention.kind === 'person') {
    const full = scene.earlier.persons(short.at(-1) ?? '').findLast(candidate => isPartOf(short, wordsOfName(candidate.name)))
    return full ? meaning(mention, full, 'name-given-before') : mention
  }
  const letters = mention.name.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase()) return mention
  const full = scene.earlier.initialled(letters.toLowerCase()).findLast(candidate => candidate.name !== mention.name)
  return full ? meaning(mention, full, 'acronym-of-name') : mention
}

const isPartOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length < full.length && short.every(word => full.includes(word)) && full.at(-1) === short.at(-1)
