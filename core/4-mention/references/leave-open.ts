import type { Sentence } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'
import { speaks } from './resolve-description.ts'

/**
 * "Turkish jets bombed Iraq's mountains, the defense ministry said": where another state acts in what is said, the report does not tell whose
 * ministry speaks, and the country that the report is about is only a guess: the speaker stays without a side.
 */
export function leaveOpen(
  mention: ActorMention,
  beside: readonly ActorMention[],
  scene: Pick<ReferenceScene, 'sentences' | 'knowledge'>
): ActorMention {
  if (!/^(theatre-own|government-word)$/.test(mention.rule) || !speaks(mention, scene)) return mention
  const sentence = scene.sentences[mention.sentence]
  const rival =
    sentence &&
    beside.some(
      other =>
        other.head !== mention.head &&
        other.side !== undefined &&
        other.side !== mention.side &&
        ofState.test(other.class ?? other.kind) &&
        acts(sentence, other.head, mention.head)
    )
  if (!rival) return mention
  const { id: _id, side: _side, class: _class, ...rest } = mention
  return { ...rest, name: plain(mention.words), rule: 'whose-is-open', certainty: 'stated' }
}

const ofState = /^(state|government|army|armed forces|air force|navy|military|coast guard)/

/** Subject of a verb other than the speaker's. */
function acts(sentence: Sentence, head: number, speaker: number): boolean {
  const token = sentence.tokens[head]
  return token?.relation === 'nsubj' && token.head !== sentence.tokens[speaker]?.head
}

const plain = (words: string): string => words.replace(/^the\s+/i, '')
