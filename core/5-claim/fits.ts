import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import { isWhoever } from './is-whoever.ts'
import type { Slot } from './pattern.ts'
import { classesOf, hasClass, headedBy, type Scene } from './scene.ts'
import { deps } from './walk.ts'

/** Whether a phrase is one of those that a slot asks for. */
export const fits = (scene: Scene, sentence: Sentence, head: number, slot: Slot): boolean =>
  !isOnlyIt(scene, sentence, head, slot) &&
  (!slot.only || fitsOnly(scene, sentence, head, slot.only)) &&
  (!slot.modifiers || hasBefore(scene, sentence, head, slot.modifiers))

/** Whether one of some words or classes stands before a noun: "aid convoy", "humanitarian convoy". */
const hasBefore = (scene: Scene, sentence: Sentence, head: number, words: ReadonlySet<string>): boolean =>
  deps(sentence, head, ['compound', 'amod', 'nmod:poss', 'nmod:desc']).some(
    index => words.has(sentence.tokens[index]!.lemma.toLowerCase()) || hasClass(words, classesOf(scene, sentence, index))
  )

/** "months after losing it": what stands for a town or an army is none of the soldiers that a pattern asks for and gives no role. */
const isOnlyIt = ({ grammar }: Scene, sentence: Sentence, head: number, { roles, only }: Slot): boolean => {
  const { tag, lemma } = sentence.tokens[head]!
  return roles.length === 0 && only !== undefined && tag === 'PRON' && grammar.backPointing.has(lemma) && !only.has(lemma)
}

/** "members of the cartel": those under arms are no crowd where a plain noun tells of them. */
const isArmed = (scene: Scene, sentence: Sentence, head: number): boolean =>
  !hasClass(armed, classesOf(scene, sentence, head)) &&
  headedBy(scene.actors[sentence.index], head).some(actor => hasClass(armed, classesOfActor(scene, actor)))

const armed = new Set(['@fighter', '@armed-group', '@force', '@soldier'])

function fitsOnly(scene: Scene, sentence: Sentence, head: number, only: ReadonlySet<string>): boolean {
  if (only.has('@crowd') && ![...armed].some(one => only.has(one)) && isArmed(scene, sentence, head)) return false
  const lemma = sentence.tokens[head]!.lemma.toLowerCase()
  return (
    only.has(lemma) ||
    hasClass(only, classesOf(scene, sentence, head)) ||
    headedBy(scene.actors[sentence.index], head).some(actor => hasClass(only, classesOfActor(scene, actor))) ||
    (only.has('@actor') && headedBy(scene.actors[sentence.index], head).length > 0) ||
    (only.has('@people') && (isBareNumber(scene, sentence, head) || isBareQuantity(scene, sentence, head) || isWhoever(sentence, head))) ||
    (only.has('@named') && headedBy(scene.places[sentence.index], head).some(place => place.literal && place.precision !== 'unresolved'))
  )
}

/** What a named party is, as its kind of party is: the "RSF" are what "a militia" is. */
const classesOfActor = (scene: Scene, { class: label }: ActorMention): readonly string[] =>
  label === undefined ? [] : (scene.nouns.get(label)?.classes ?? [])

/** "forced 17,000 to leave": a number that counts nothing named counts people, where people are asked for. */
const isBareNumber = (scene: Scene, sentence: Sentence, head: number): boolean =>
  sentence.tokens[head]!.tag === 'NUM' &&
  (scene.counts[sentence.index] ?? []).some(count => count.head === head && count.what === undefined && count.who === undefined)

/** "all were shot", "some were taken": a quantity alone stands for people. */
const isBareQuantity = (scene: Scene, sentence: Sentence, head: number): boolean =>
  /^(DET|PRON)$/.test(sentence.tokens[head]!.tag) && scene.grammar.quantities.has(sentence.tokens[head]!.lemma.toLowerCase())
