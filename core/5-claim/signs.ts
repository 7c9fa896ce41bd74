import { contains, type Span } from '#base'
import type { Company } from './company.ts'
import type { Draft } from './draft.ts'
import { isUnder, rootOf } from './root-of.ts'
import type { Scene } from './scene.ts'
import { above, relationIs } from './walk.ts'

/** What says how sure the reading of a claim is: a number for each sign by name (`lexicon/event-types/confidence/signs.ts` says what they mean). */
export type Signs = Readonly<Record<string, number>>

/** A claim in the making with the passage that carries it, among all of its report. */
export type Told = { readonly draft: Draft; readonly span: Span; readonly company: Company }

/** The signs of one claim. */
export const readSigns = (scene: Scene, told: Told): Signs => ({
  ...patternSigns(told.draft),
  ...partySigns(told.draft),
  ...placeAndTimeSigns(told.draft),
  ...treeSigns(told.draft),
  ...companySigns(scene, told)
})

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** What the pattern accounts for, and how the claim is made. */
const patternSigns = ({ match, merged, stance }: Draft): Signs => ({
  patternWeight: Math.min(8, match.weight),
  nominal: flag(match.compiled.nominal && merged.length === 0),
  merged: flag(merged.length > 0),
  inheritedSubject: flag(match.frame.inherited),
  open: flag(stance === 'planned' || stance === 'possible' || stance === 'requested')
})

function partySigns({ by, to, source }: Draft): Signs {
  const known = (list: Draft['by']): boolean => list.some(one => one.id !== undefined || one.side !== undefined)
  return { nobodyActs: flag(by.length === 0), doerKnown: flag(known(by)), suffererKnown: flag(known(to)), sourced: flag(source.length > 0) }
}

const placeAndTimeSigns = ({ at, on, figures }: Draft): Signs => ({
  placeStated: flag(at.some(place => place.certainty === 'stated' && place.precision !== 'unresolved')),
  placeInferred: flag(at.length > 0 && at.every(place => place.certainty === 'inferred')),
  placeUnresolved: flag(at.some(place => place.precision === 'unresolved')),
  timeStated: flag(on?.date !== undefined && on.certainty === 'stated'),
  timeInferred: flag(on?.date !== undefined && on.certainty === 'inferred'),
  figure: flag(figures.length > 0)
})

/** Where the predicate stands in its sentence, and how sure the tree is of it. */
function treeSigns({ sentence, anchor, heads, match }: Draft): Signs {
  const { tokens, sureness = [], repaired = [] } = sentence
  const path = [anchor, ...above(sentence, anchor)]
  const parts = [...heads, ...match.words]
  const sure = (index: number): number => sureness[index] ?? 1
  const { relation } = tokens[anchor]!
  return {
    depth: Math.min(6, path.length - 1),
    relative: flag(relationIs(relation, 'acl')),
    attributive: flag(relationIs(relation, ['amod', 'compound', 'nmod'])),
    conjoined: flag(relationIs(relation, 'conj')),
    predicateSure: sure(anchor),
    partsSure: Math.min(1, ...parts.map(sure)),
    sentenceSure: tokens.reduce((sum, { index }) => sum + sure(index), 0) / tokens.length,
    repaired: flag(repaired.some(index => path.includes(index) || parts.includes(index)))
  }
}

/** The sentence around it, how long its passage is, and whether the report tells of such a thing elsewhere. */
function companySigns(scene: Scene, { draft, span, company }: Told): Signs {
  const { sentence } = draft
  const nouns = sentence.tokens.filter(token => token.tag === 'NOUN')
  const beside = company.beside(sentence)
  const type = rootOf(draft.type)
  const words = sentence.tokens.filter(token => contains(span, token.span)).length
  return {
    sentenceWords: Math.min(60, sentence.tokens.length),
    unknownNouns: nouns.filter(token => !scene.nouns.has(token.lemma.toLowerCase())).length / Math.max(1, nouns.length),
    claimsBeside: Math.min(5, beside.length - 1),
    alikeBeside: flag(beside.some(other => other !== draft && isUnder(other.type, type))),
    toldBefore: company.toldBefore(draft, 3),
    quoteWords: Math.min(3, Math.log2(1 + words / 4))
  }
}
