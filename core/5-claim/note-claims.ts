import { gather, type Note } from '#base'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { isVerbal } from './frame.ts'
import type { RuleIndex } from './index-rules.ts'
import { isMishap } from './says-something.ts'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'

/** What was drafted in a report, and what was kept of it. */
export type Drafted = {
  readonly speeches: readonly (readonly Speech[])[]
  /** Drafts that said too little to be claims. */
  readonly empty: readonly Draft[]
  readonly kept: readonly Draft[]
}

/** What could not be read: speakers without a name, deeds without anyone or anywhere, sentences that a rule's word stands in and no rule fits. */
export function noteClaims(scene: Scene, { speeches, empty, kept }: Drafted, rules: RuleIndex): readonly Note[] {
  const claimed = new Set([...kept, ...empty].map(({ sentence }) => sentence.index))
  return [
    ...kept.filter(draft => isUnnamed(draft, speeches)).map(draft => note('speaker-unnamed', draft.sentence, draft.anchor, unnamed)),
    ...empty.map(draft =>
      isMishap(scene, draft)
        ? note('mishap', draft.sentence, draft.anchor, mishap)
        : note('too-little', draft.sentence, draft.anchor, tooLittle)
    ),
    ...gather(
      scene.sentences.filter(sentence => !claimed.has(sentence.index)),
      sentence => noteUnread(scene, sentence, rules)
    )
  ].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}

const unnamed = 'Someone is said to say this, but the words do not name who; the claim has no source.'
const tooLittle = 'This tells of something, but neither who, nor whom, nor where, nor how many; no claim was made of it.'
const mishap = 'People came to harm here by a mishap or an illness, and no one is said to have done it; no claim was made of it.'
const unread = 'This word may tell of something that happened, but no rule fits how it stands here; no claim was made of the sentence.'

const note = (rule: string, { tokens }: Sentence, anchor: number, says: string): Note => {
  const span = tokens[anchor]?.span
  return { stage: 'claim', rule, ...(span ? { span } : {}), says }
}

const isUnnamed = ({ source, sentence, anchor }: Draft, speeches: Drafted['speeches']): boolean =>
  source.length === 0 &&
  (speeches[sentence.index] ?? []).some(({ cue, speakers, says }) => cue !== anchor && speakers.length === 0 && says(anchor))

/** The first word of a sentence that rules are filed under, where someone or somewhere is named beside it. */
function noteUnread(scene: Scene, sentence: Sentence, rules: RuleIndex): readonly Note[] {
  if (scene.text.paragraphs[sentence.paragraph]?.kind === 'furniture') return []
  if ((scene.actors[sentence.index] ?? []).length === 0 || (scene.places[sentence.index] ?? []).length === 0) return []
  const word = sentence.tokens.find(
    ({ index, lemma, tag }) =>
      (isVerbal(sentence, index) && isTelling(rules.verbs.get(lemma.toLowerCase()))) ||
      (tag === 'NOUN' && isTelling(rules.nouns.get(lemma.toLowerCase())))
  )
  return word ? [note('no-rule-fits', sentence, word.index, unread)] : []
}

/** Whether a word is one of few meanings: half or more of its patterns ask for no other word. */
const isTelling = (patterns: ReturnType<RuleIndex['verbs']['get']>): boolean =>
  patterns !== undefined &&
  patterns.filter(({ complements }) => !complements.some(({ lemmas, required }) => lemmas && required)).length * 2 >= patterns.length
