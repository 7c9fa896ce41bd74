import type { ActorMention } from '../mention.ts'
import { keepSome } from '../places/keep-some.ts'
import { meaning, type ReferenceScene } from './reference-scene.ts'

/** A shorter form of a name given before: a surname, an acronym. */
export function resolveNameAgain(mention: ActorMention, scene: ReferenceScene): ActorMention {
  if (mention.id !== undefined || mention.form !== 'name') return mention
  const short = wordsOf(mention.name)
  if (mention.kind === 'person') {
    const full = scene.earlier.findLast(
      candidate => candidate.kind === 'person' && candidate.form === 'name' && isPartOf(short, wordsOf(candidate.name))
    )
    return full ? meaning(mention, full, 'name-given-before') : mention
  }
  const letters = mention.name.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase()) return mention
  const full = scene.earlier.findLast(
    candidate => candidate.form === 'name' && candidate.name !== mention.name && initialsOf(candidate.name).includes(letters.toLowerCase())
  )
  return full ? meaning(mention, full, 'acronym-of-name') : mention
}

/** Kept, since each short form asks for the words of all names before it. */
const wordsOf = keepSome((name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter(word => word !== '')
)

const isPartOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length < full.length && short.every(word => full.includes(word)) && full.at(-1) === short.at(-1)

function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name)
  const all = words.map(word => word[0]).join('')
  const great = words
    .filter(word => !/^(of|the|for|and|in|de|la|el|al)$/.test(word))
    .map(word => word[0])
    .join('')
  return [all, great]
}
