import { keepSome } from '#base'
import type { ActorMention } from '../mention.ts'
import { initialsOf, wordsOfName } from './words-of-name.ts'

/** The mentions of a report that are resolved, in the order of the text, filed so that none is looked for among all: a long report has tens of thousands. */
export type Earlier = {
  readonly all: readonly ActorMention[]
  /** Those of one sentence. */
  readonly of: (sentence: number) => readonly ActorMention[]
  /** Those of a sentence and all behind it. */
  readonly since: (sentence: number) => readonly ActorMention[]
  /** The last whose name has a word: of all that are no persons and have a name or are known. */
  readonly named: (word: string) => ActorMention | undefined
  /** The last known one, no person, whose name has a word of letters alone. */
  readonly known: (word: string) => ActorMention | undefined
  /** Named persons whose last name this is, one of each name, the one that was told last at the end. */
  readonly persons: (lastName: string) => readonly ActorMention[]
  /** Names with these initials, as `persons` has them. */
  readonly initialled: (letters: string) => readonly ActorMention[]
  readonly add: (mention: ActorMention) => void
}

export function startEarlier(): Earlier {
  const all: ActorMention[] = []
  const sentences = new Map<number, { readonly from: number; readonly mentions: ActorMention[] }>()
  const named = new Map<string, ActorMention>()
  const known = new Map<string, ActorMention>()
  const persons = new Map<string, Map<string, ActorMention>>()
  const initialled = new Map<string, Map<string, ActorMention>>()
  return {
    all,
    of: sentence => sentences.get(sentence)?.mentions ?? [],
    since: sentence => {
      const last = all.at(-1)?.sentence ?? -1
      for (let at = sentence; at <= last; at += 1) {
        const found = sentences.get(at)
        if (found) return all.slice(found.from)
      }
      return []
    },
    named: word => named.get(word),
    known: word => known.get(word),
    persons: lastName => [...(persons.get(lastName)?.values() ?? [])],
    initialled: letters => [...(initialled.get(letters)?.values() ?? [])],
    add: mention => {
      const { sentence, name, kind, form, id } = mention
      const beside = sentences.get(sentence)
      if (beside) beside.mentions.push(mention)
      else sentences.set(sentence, { from: all.length, mentions: [mention] })
      all.push(mention)
      const words = wordsIn(name)
      if (kind !== 'person' && (id !== undefined || form === 'name') && (form !== 'pronoun' || mention.certainty === 'inferred'))
        for (const word of words.ofAll) named.set(word, mention)
      if (kind !== 'person' && id !== undefined) for (const word of words.ofLetters) known.set(word, mention)
      if (form !== 'name') return
      if (kind === 'person') file(persons, wordsOfName(name).at(-1) ?? '', mention)
      for (const letters of new Set(initialsOf(name))) file(initialled, letters, mention)
    }
  }
}

/** Kept, since names come again and again. */
const wordsIn = keepSome((name: string) => {
  const lower = name.toLowerCase()
  return { ofAll: new Set(lower.split(/[^\p{L}\p{N}]+/u)), ofLetters: new Set(lower.split(/[^\p{L}]+/u)) }
})

/** Files a mention under a key and its name: what is filed anew comes to the end. */
function file(drawers: Map<string, Map<string, ActorMention>>, key: string, mention: ActorMention): void {
  const drawer = drawers.get(key) ?? new Map<string, ActorMention>()
  drawers.set(key, drawer)
  drawer.delete(mention.name)
  drawer.set(mention.name, mention)
}
