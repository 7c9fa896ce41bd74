import type { Span } from '#base'
import { resolveFirstPerson } from '#mention'
import { inheritedSpeakers } from './quoted.ts'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'

/** The scene with "we", "us" and "our" in the words of a speaker read as the speaker, and "our troops" as theirs. */
export function inOwnWords(scene: Scene, speeches: readonly (readonly Speech[])[], quotes: readonly Span[]): Scene {
  const actors = scene.actors.map((found, index) => {
    const sentence = scene.sentences[index]
    if (!sentence) return found
    return found.map(actor => {
      const own =
        actor.form === 'pronoun' ? actor : found.find(one => one.form === 'pronoun' && one.head === actor.from && one.to <= actor.head)
      if (own === undefined || own.side !== undefined || actor.side !== undefined || !isFirstPerson(own.words)) return actor
      const said = speeches[index]?.findLast(speech => speech.speakers.length > 0 && speech.says(actor.head))
      const speaker = said?.speakers.at(-1) ?? inheritedSpeakers(scene, sentence, speeches, quotes)[0]
      if (!speaker) return actor
      if (own === actor) return resolveFirstPerson(actor, speaker)
      const { name, side } = speaker
      return side === undefined || /^(civilians|media|witnesses)$/.test(side)
        ? actor
        : { ...actor, name, side, rule: 'owner', certainty: 'inferred' as const }
    })
  })
  return { ...scene, actors }
}

const isFirstPerson = (words: string): boolean => /^(we|us|our|ours)$/i.test(words)
