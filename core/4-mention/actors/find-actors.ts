import { gather, type Note } from '#base'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import { byIndex } from '../by-index.ts'
import type { ActorMention, PlaceMention } from '../mention.ts'
import type { ActorKnowledge } from './actor-knowledge.ts'
import { type ActorFinder, mentionOf } from './draft.ts'
import { findDescribed } from './find-described.ts'
import { findGroups } from './find-groups.ts'
import { findNamed } from './find-named.ts'
import { findPersons } from './find-persons.ts'
import { findPronouns } from './find-pronouns.ts'
import { findTheatre, type TheatreFound } from './find-theatre.ts'
import { isCaseless, matchNames } from './match-names.ts'
import { matchShared } from './match-shared.ts'
import { resolveName } from './resolve-name.ts'
import { coverTokens, type Scene } from './scene.ts'
import { settleActors } from './settle-actors.ts'

const finders: readonly ActorFinder[] = [findNamed, findPersons, findGroups, findDescribed, findPronouns]

/** Actors of a report, in the order of the text. Pronouns and repeated descriptions are found but not yet resolved: `resolveReferences` does that. */
export function findActors(
  text: CleanText,
  sentences: readonly Sentence[],
  given: { readonly places: readonly PlaceMention[]; readonly knowledge: ActorKnowledge }
): { readonly actors: readonly ActorMention[]; readonly theatre: TheatreFound; readonly notes: readonly Note[] } {
  const { places, knowledge } = given
  const caseless = sentences.map(sentence => isCaseless(text.text.slice(...sentence.span)))
  const matches = sentences.map((sentence, index) => {
    const whole = matchNames(sentence, knowledge, caseless[index] ?? false)
    return [...whole, ...matchShared(sentence, whole, knowledge)].sort((a, b) => a.from - b.from)
  })
  const theatre = findTheatre(text, sentences, { places, knowledge, matches })
  const placesIn = byIndex(places, ({ sentence }) => sentence)
  const placesBeside = byIndex(places, ({ sentence }) => sentences[sentence]?.paragraph ?? -1)
  const actors = gather(sentences, (sentence, index) => {
    const found = (matches[index] ?? []).filter(match => resolveName(match, theatre, knowledge) !== undefined)
    const scene: Scene = {
      text,
      sentence,
      caseless: caseless[index] ?? false,
      matches: found,
      matchAt: coverTokens(sentence, found),
      places: placesIn(sentence.index),
      placesBeside: placesBeside(sentence.paragraph),
      theatre,
      knowledge
    }
    return settleActors(gather(finders, finder => finder(scene))).map(draft => mentionOf(draft, scene))
  })
  return { actors, theatre, notes: notesOf(theatre) }
}

function notesOf(theatre: TheatreFound): readonly Note[] {
  if (theatre.country !== undefined) return []
  return [
    {
      stage: 'mention',
      rule: 'theatre',
      says: 'No country could be told to be the theatre of this report: unmarked armies, governments and rebels stay without a side.'
    }
  ]
}
