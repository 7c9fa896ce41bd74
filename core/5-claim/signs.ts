import { contains, onceFor, type Span } from '#base'
import type { NounKnowledge } from '#mention'
import type { Sentence } from '#sentence'
import type { Company } from './company.ts'
import type { Draft } from './draft.ts'
import { isUnder, rootOf } from './root-of.ts'
import type { Scene } from './scene.ts'
import { above, relationIs } from './walk.ts'

/** What says how sure the reading of a claim is: a number for each sign by name (`lexicon/event-types/confidence/signs.ts` says what they mean). */
export type Signs = Readonly<Record<string, number>>

/** A claim in the making with the passage that carries it, among all of its report. */
export type Told = { readonly draft: Draft; readonly span: Span; readonly company: Company }

/** The signs of one claim: laid out in one object, since there are many claims and an object made of others is made slowly. */
export function readSigns(scene: Scene, { draft, span, company }: Told): Signs {
  const { sentence, anchor, match, merged, stance, by, to, at, on, source, figures } = draft
  const { tokens, sureness = [], repaired = [] } = sentence
  const { relation } = tokens[anchor]!
  const path = [anchor, ...above(sentence, anchor)]
  const parts = [...draft.heads, ...match.words]
  const beside = company.beside(sentence)
  const type = rootOf(draft.type)
  return {
    // What the pattern accounts for, and how the claim is made.
    patternWeight: Math.min(8, match.weight),
    nominal: flag(match.compiled.nominal && merged.length === 0),
    merged: flag(merged.length > 0),
    inheritedSubject: flag(match.frame.inherited),
    open: flag(stance === 'planned' || stance === 'possible' || stance === 'requested'),
    // Who, where, when and how many.
    nobodyActs: flag(by.length === 0),
    doerKnown: flag(by.some(isKnown)),
    suffererKnown: flag(to.some(isKnown)),
    sourced: flag(source.length > 0),
    placeStated: flag(at.some(place => place.certainty === 'stated' && place.precision !== 'unresolved')),
    placeInferred: flag(at.length > 0 && at.every(place => place.certainty === 'inferred')),
    placeUnresolved: flag(at.some(place => place.precision === 'unresolved')),
    timeStated: flag(on?.date !== undefined && on.certainty === 'stated'),
    timeInferred: flag(on?.date !== undefined && on.certainty === 'inferred'),
    figure: flag(figures.length > 0),
    // Where the predicate stands in its sentence, and how sure the tree is of it.
    depth: Math.min(6, path.length - 1),
    relative: flag(relationIs(relation, 'acl')),
    attributive: flag(relationIs(relation, ['amod', 'compound', 'nmod'])),
    conjoined: flag(relationIs(relation, 'conj')),
    predicateSure: sureness[anchor] ?? 1,
    partsSure: Math.min(1, ...parts.map(index => sureness[index] ?? 1)),
    sentenceSure: sureOf(sentence),
    repaired: flag(repaired.some(index => path.includes(index) || parts.includes(index))),
    // The sentence around it, how long its passage is, and whether the report tells of such a thing elsewhere.
    sentenceWords: Math.min(60, tokens.length),
    unknownNouns: unknownIn(scene.nouns)(sentence),
    claimsBeside: Math.min(5, beside.length - 1),
    alikeBeside: flag(beside.some(other => other !== draft && isUnder(other.type, type))),
    toldBefore: company.toldBefore(draft, 3),
    quoteWords: Math.min(3, Math.log2(1 + tokens.filter(token => contains(span, token.span)).length / 4))
  }
}

const flag = (holds: boolean): number => (holds ? 1 : 0)

const isKnown = ({ id, side }: Draft['by'][number]): boolean => id !== undefined || side !== undefined

/** How sure the tree of a sentence is, word by word; reckoned once for all its claims. */
const sureOf = onceFor(({ tokens, sureness = [] }: Sentence): number => {
  return tokens.reduce((sum, { index }) => sum + (sureness[index] ?? 1), 0) / tokens.length
})

/** The share of a sentence's nouns that the lexicon has not; reckoned once for all its claims. */
const unknownIn = onceFor((known: NounKnowledge) =>
  onceFor(({ tokens }: Sentence): number => {
    const nouns = tokens.filter(token => token.tag === 'NOUN')
    return nouns.filter(token => !known.has(token.lemma.toLowerCase())).length / Math.max(1, nouns.length)
  })
)
