import { gather } from '#base'
import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import { headedBy, type Scene } from './scene.ts'
import { deps } from './walk.ts'

/** "the UN mission MINUSMA", "former minister Omar Ali", "opposition figure Juma Said": the name that a noun is told with. */
export const nameBeside = (scene: Scene, sentence: Sentence, head: number): ActorMention | undefined =>
  sentence.tokens[head]!.tag !== 'NOUN'
    ? undefined
    : gather(deps(sentence, head, ['flat', 'appos']), index =>
        headedBy(scene.actors[sentence.index], index).filter(
          ({ form, id, kind, from }) =>
            form === 'name' && (kind === 'person' ? from <= head + 1 : id !== undefined && sentence.tokens[index]!.relation === 'flat')
        )
      )[0]

/** "regime chief Omar Ali", "regime" taken for who acts: right behind a body, a person with an office in it is who is meant. */
export const personBeside = (scene: Scene, sentence: Sentence, { kind, head, to }: ActorMention): ActorMention | undefined =>
  kind === 'person' || kind === 'people'
    ? undefined
    : gather(deps(sentence, head, 'appos'), index => headedBy(scene.actors[sentence.index], index).slice(0, 1)).find(
        person => person.kind === 'person' && person.from === to && deps(sentence, person.head, 'compound').includes(person.from)
      )
