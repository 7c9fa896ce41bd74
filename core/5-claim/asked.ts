import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { caseLemmas, deps, isUnder, phraseHeads, relationIs } from './walk.ts'

/** "called for residents to leave", "appealed to both sides to stop": those of whom something is asked shall do it. */
export function askedOf(sentence: Sentence, anchor: number, grammar: Grammar): readonly number[] {
  const { head } = sentence.tokens[anchor]!
  if (grammar.signatures.get(sentence.tokens[head]!.lemma.toLowerCase())?.done !== 'requested') return []
  return gather(
    deps(sentence, head, 'obl')
      .filter(index => head < index && index < anchor && caseLemmas(sentence, index).some(one => /^(for|on|upon|to|with)$/.test(one)))
      .slice(-1),
    index => phraseHeads(sentence, index)
  )
}

/**
 * "has plans to attack", "their attempt to take", "denied any intention of taking": whoever has the will does the deed. Undefined where the noun is none
 * of a will, and does the deed itself ("a force to guard the camps").
 */
export function willerOf(
  sentence: Sentence,
  anchor: number,
  grammar: Grammar,
  subjectOf: (verb: number) => readonly number[]
): readonly number[] | undefined {
  const will = sentence.tokens[sentence.tokens[anchor]!.head]!
  const opener = deps(sentence, anchor, 'mark').some(index => /^(to|of)$/.test(sentence.tokens[index]!.lemma.toLowerCase()))
  const stands = grammar.signatures.get(will.lemma.toLowerCase())?.done
  if (!opener || will.tag !== 'NOUN' || stands === undefined || stands === 'fact') return undefined
  const owners = [...deps(sentence, will.index, ['nmod:poss', 'compound']), ...ofWhom(sentence, will.index)]
  if (owners.length > 0) return gather(owners, index => phraseHeads(sentence, index))
  return relationIs(will.relation, 'obj') ? subjectOf(will.head) : []
}

/** "thwarted a plot by rebels to bomb a shrine": whose will it is that an object tells of, right before what is willed, though that was hung on the verb. */
export function plottersOf(sentence: Sentence, anchor: number, grammar: Grammar): readonly number[] {
  const { head, relation } = sentence.tokens[anchor]!
  const [mark] = deps(sentence, anchor, 'mark')
  if (!relationIs(relation, 'advcl') || mark === undefined || sentence.tokens[mark]!.tag !== 'PART') return []
  const will = deps(sentence, head, 'obj').findLast(index => index < mark && isUnder(sentence, mark - 1, index))
  const stands = will === undefined ? undefined : grammar.signatures.get(sentence.tokens[will]!.lemma.toLowerCase())?.done
  return will === undefined || stands === undefined || stands === 'fact'
    ? []
    : gather(ofWhom(sentence, will), index => phraseHeads(sentence, index))
}

/** "the efforts of Niger to defeat", "a plot by rebels to bomb". */
const ofWhom = (sentence: Sentence, noun: number): readonly number[] =>
  deps(sentence, noun, 'nmod').filter(index => caseLemmas(sentence, index).some(one => one === 'of' || one === 'by'))

/** "did not say who fired": a pronoun that opens what is said or asked stands for no noun before it. */
export function asksFor(sentence: Sentence, anchor: number, index: number, grammar: Grammar): boolean {
  const { relation, head } = sentence.tokens[anchor]!
  return relationIs(relation, 'ccomp') && index > head && grammar.questionWords.has(sentence.tokens[index]!.lemma.toLowerCase())
}

/** "accused Chad of arming", "condemned Chad for bombing": what someone is blamed, thanked or punished for they did. */
export function accusedOf(sentence: Sentence, anchor: number, grammar: Grammar): readonly number[] {
  const { relation, head } = sentence.tokens[anchor]!
  const accused = relationIs(relation, ['advcl', 'xcomp']) ? deps(sentence, head, ['obj', 'iobj']) : []
  const isFor = deps(sentence, anchor, 'mark').some(index => sentence.tokens[index]!.lemma === 'for')
  const isBlamed = isFor || (head >= 0 && grammar.doubting.has(sentence.tokens[head]!.lemma.toLowerCase()))
  // "blamed Chad, accusing it of a raid": whoever blames goes on behind a comma.
  const goesOn = sentence.tokens[anchor - 1]?.words === ','
  return isBlamed && !goesOn && isGerund(sentence, anchor) ? gather(accused, index => phraseHeads(sentence, index)) : []
}

/** A clause in -ing: "of shelling", "of having been robbed". */
export const isGerund = (sentence: Sentence, anchor: number): boolean =>
  [anchor, ...deps(sentence, anchor, 'aux')].some(index => /ing$/i.test(sentence.tokens[index]!.words))
