import { gather } from '#base'
import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { partTaken } from './part-taken.ts'
import type { Scene } from './scene.ts'
import { caseLemmas, deps } from './walk.ts'

/** Marks places of which the words say that a part, or all of them, is taken, held or left. */
export const howMuchTaken = (scene: Scene, draft: Draft): Draft => wholeTaken(scene, partTaken(scene, draft))

/**
 * "retook all of Daraa province", "is in full control of the state": the words say it of every place in the province or country, which is marked as
 * told of as a whole. "Almost all of it", "all of it but two towns" is not.
 */
function wholeTaken({ grammar }: Scene, draft: Draft): Draft {
  if (draft.type !== 'COERCE/seize' && draft.type !== 'control') return draft
  const at = draft.at.map(place => (isWide(place) && isWhole(grammar, draft, place) ? { ...place, whole: true as const } : place))
  return at.some((place, index) => place !== draft.at[index]) ? { ...draft, at } : draft
}

/** A province or country that the words themselves name: "the entire pocket" is not all of the country that it is taken to lie in. */
const isWide = ({ precision, part, near, certainty }: PlaceMention): boolean =>
  (precision === 'province' || precision === 'country') && certainty === 'stated' && part === undefined && near === undefined

function isWhole(grammar: Grammar, { sentence, anchor, match }: Draft, place: PlaceMention): boolean {
  if (place.sentence !== sentence.index) return false
  const phrase = phraseOf(sentence, place)
  const telling = gather([anchor, ...match.words], index => [index, ...deps(sentence, index, 'nmod:poss')])
  const wholes = [
    ...phrase.filter(index => isIn(grammar.wholes, sentence, index)),
    ...gather([...phrase, ...telling], index =>
      deps(sentence, index, ['amod', 'advmod', 'det', 'det:predet']).filter(child => isIn(grammar.wholes, sentence, child))
    )
  ]
  return (
    wholes.length > 0 &&
    !wholes.some(index => deps(sentence, index, 'advmod').some(child => isIn(grammar.nearly, sentence, child))) &&
    ![anchor, ...phrase].some(index =>
      deps(sentence, index, ['nmod', 'obl']).some(child => caseLemmas(sentence, child).some(lemma => grammar.excepting.has(lemma)))
    )
  )
}

/** The heads of a place's phrase, from its name up: "Daraa", "province", "all" of "all of Daraa province". */
function phraseOf(sentence: Sentence, place: PlaceMention): readonly number[] {
  const heads = [place.head]
  for (let at = place.head; ; ) {
    const { relation, head } = sentence.tokens[at]!
    const isInside = relation === 'compound' || relation === 'conj' || (relation === 'nmod' && caseLemmas(sentence, at).includes('of'))
    if (!isInside || head < 0 || sentence.tokens[head]!.tag === 'VERB') return heads
    heads.push(head)
    at = head
  }
}

const isIn = (words: ReadonlySet<string>, { tokens }: Sentence, index: number): boolean => words.has(tokens[index]!.lemma.toLowerCase())
