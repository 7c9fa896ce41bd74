import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import { classesOf, headedBy, isOf, type Scene } from './scene.ts'
import type { Speech } from './speech.ts'
import { above, caseLemmas, deps, isUnder, relationIs } from './walk.ts'

/** Whether a place of a sentence can be where a deed of it was done: not where a party, a speaker or an answered deed is. */
export const mayBeWhere = (scene: Scene, sentence: Sentence, place: PlaceMention, anchor: number, speeches: readonly Speech[]): boolean =>
  !isJoinedToParty(scene, sentence, place) &&
  !isAgent(sentence, place) &&
  !isHome(scene, sentence, place) &&
  !isSeatOfSpeaker(sentence, place, speeches) &&
  !isAnswered(scene, sentence, place, anchor) &&
  !isGoalOfOther(scene, sentence, place, anchor)

/** "a convoy from Chad was ambushed": where someone comes from is not where they were attacked. */
export const isOrigin = (sentence: Sentence, { head, precision }: PlaceMention): boolean =>
  precision === 'country' && caseLemmas(sentence, head).includes('from')

/** "sent troops from Goma": whence a force comes is not where it is sent. */
export const isLeft = (sentence: Sentence, { head }: PlaceMention): boolean => caseLemmas(sentence, head).includes('from')

/** "Speaking in Geneva, the envoy said that rebels killed six": what goes along with saying so is where it was said. */
export const isWhereSaid = (sentence: Sentence, { head }: PlaceMention, anchor: number, speeches: readonly Speech[]): boolean =>
  speeches.some(({ cue, says }) => {
    const way = above(sentence, head)
    const end = way.indexOf(cue)
    const along = way.slice(0, Math.max(0, end)).findLast(index => sentence.tokens[index]!.head === cue)
    return along !== undefined && sentence.tokens[along]!.relation === 'advcl' && along < cue && says(anchor) && !says(head)
  })

/** "controlled the airport, but gunfire was heard near the border": where what the next clause tells is, with a subject of its own. */
export const isOfNext = (sentence: Sentence, { head }: PlaceMention, anchor: number): boolean => {
  const way = above(sentence, head)
  const end = way.indexOf(anchor)
  return way.slice(0, Math.max(0, end)).some(
    index =>
      sentence.tokens[index]!.tag === 'VERB' &&
      relationIs(sentence.tokens[index]!.relation, ['conj']) &&
      deps(sentence, index, 'nsubj').length > 0 &&
      // "two were killed and nine wounded in Gao": one that shares the verb's helper shares its place, too.
      (deps(sentence, index, 'aux').length > 0 || deps(sentence, anchor, 'aux').length === 0)
  )
}

/** "torched the clinic before they fled towards the border": where a later move leads is not where the deed was. */
const isGoalOfOther = (scene: Scene, sentence: Sentence, { head }: PlaceMention, anchor: number): boolean => {
  const verb = above(sentence, head).find(index => sentence.tokens[index]!.tag === 'VERB')
  return (
    verb !== undefined &&
    verb !== anchor &&
    isUnder(sentence, verb, anchor) &&
    caseLemmas(sentence, head).some(one => scene.grammar.goals.has(one)) &&
    sentence.tokens[verb]!.relation === 'advcl'
  )
}

/** "four were hurt and flown to Peshawar", "the wounded were taken to a clinic in Kyaukme": where those who were harmed are brought is not where they were harmed. */
export const isBroughtTo = ({ grammar }: Scene, sentence: Sentence, { head }: PlaceMention, anchor: number): boolean => {
  const way = [head, ...above(sentence, head)]
  const at = way.findIndex(index => sentence.tokens[index]!.tag === 'VERB')
  const verb = way[at]
  if (verb === undefined || verb === anchor || deps(sentence, verb, 'aux:pass').length === 0) return false
  const isGoal = caseLemmas(sentence, way[at - 1]!).some(one => grammar.goals.has(one))
  const isLater = relationIs(sentence.tokens[verb]!.relation, ['conj', 'advcl']) && isUnder(sentence, verb, anchor)
  return isGoal && (isLater || deps(sentence, verb, 'nsubj').some(subject => isUnder(sentence, anchor, subject)))
}

/** "the violence was a reaction to the killings in X": where the deed that is answered was done is not where the answer is. */
const isAnswered = (scene: Scene, sentence: Sentence, { head }: PlaceMention, anchor: number): boolean => {
  const way = [head, ...above(sentence, head)]
  const answer = way.findIndex(index => scene.grammar.answers.has(sentence.tokens[index]!.lemma.toLowerCase()))
  return (
    answer > 0 &&
    caseLemmas(sentence, way[answer - 1]!).some(one => one === 'to' || one === 'for') &&
    !isUnder(sentence, anchor, way[answer - 1]!)
  )
}

/** "the monitor, based in Norway, said": the country that a body speaks from is not where it happened. */
const isSeatOfSpeaker = (sentence: Sentence, { head, precision }: PlaceMention, speeches: readonly Speech[]): boolean =>
  precision === 'country' &&
  speeches.some(({ speakers }) =>
    speakers.some(
      speaker => speaker.sentence === sentence.index && /^(organisation|media)$/.test(speaker.kind) && isUnder(sentence, head, speaker.head)
    )
  )

/** "a deal with the rebels and Iran": what is joined to someone is someone. */
function isJoinedToParty(scene: Scene, sentence: Sentence, { head }: PlaceMention): boolean {
  const { relation, head: over } = sentence.tokens[head]!
  const isPlace = (scene.places[sentence.index] ?? []).some(place => place.head === over)
  return (
    relation === 'conj' &&
    !isPlace &&
    deps(sentence, head, 'case').length === 0 &&
    headedBy(scene.actors[sentence.index], over).some(actor => actor.form !== 'pronoun')
  )
}

/** "a soldier (age 24, resident of Mardan)", "four bombers, including a woman from Gwadar": where someone is at home is not where it happened. */
const isHome = (scene: Scene, sentence: Sentence, { head, precision }: PlaceMention): boolean => {
  const { relation, head: over } = sentence.tokens[head]!
  return (
    relationIs(relation, 'nmod') &&
    precision !== 'country' &&
    isOf(classesOf(scene, sentence, over), ['civilian']) &&
    caseLemmas(sentence, head).some(one => one === 'of' || one === 'from') &&
    (relationIs(sentence.tokens[over]!.relation, ['appos', 'parataxis']) ||
      caseLemmas(sentence, over).some(one => scene.grammar.including.has(one)))
  )
}

/** "drones launched by Russia" */
const isAgent = (sentence: Sentence, { head }: PlaceMention): boolean => caseLemmas(sentence, head).includes('by')

/** Places without those that only say where somebody rules, where any other is told. */
export function withoutSeats(scene: Scene, sentence: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const others = places.filter(place => !isSeat(scene, sentence, place))
  return others.length > 0 ? others : places
}

/** "the governor of Gao was killed in Kidal", "the government in Bamako": what someone rules, and where a government sits, is not where, when another place is told. */
const isSeat = (scene: Scene, sentence: Sentence, { head }: PlaceMention): boolean => {
  const { relation, head: over } = sentence.tokens[head]!
  if (!relationIs(relation, 'nmod') || over < 0 || deps(sentence, head, 'case').length === 0) return false
  const classes = classesOf(scene, sentence, over)
  const single = sentence.tokens[over]!.words.toLowerCase() === sentence.tokens[over]!.lemma.toLowerCase()
  return (
    (isOf(classes, ['leader', 'official']) && single && caseLemmas(sentence, head).includes('of')) ||
    (isOf(classes, ['government']) && isOf(classes, ['body', 'state', 'organisation']))
  )
}
