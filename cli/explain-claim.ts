import {
  type Around,
  type Claim,
  type CodingTables,
  type ConfidenceModel,
  codingsOf,
  movedBy,
  type RelationKnowledge,
  type Span
} from '@vedette/core'
import { signs } from '@vedette/lexicon'
import { explainCodings } from './explain-codings.ts'

/** What explaining takes beside the coded report. */
export type Explaining = {
  readonly confidence: ConfidenceModel
  readonly codings: CodingTables
  readonly relations: RelationKnowledge
}

/** A claim for people: the rule, the words of its parts, its codings, and what its confidence rests on. */
export function explainClaim(claim: Claim, around: Around, { confidence, codings }: Explaining): readonly string[] {
  const part = (label: string, mentions: readonly { readonly words: string; readonly name?: string; readonly span: Span }[]) =>
    mentions.map(({ words, name, span }) =>
      row(label, `“${words}” [${span.join(', ')}]${name === undefined || name === words ? '' : ` = ${name}`}`)
    )
  return [
    `  claim  ${claim.kind} ${claim.type}, ${claim.stance}, ${claim.certainty}, confidence ${claim.confidence}`,
    row('rule', claim.rule),
    ...part('by', claim.by),
    ...part('to', claim.to),
    ...part('at', claim.at),
    ...part('on', claim.on === undefined ? [] : [claim.on]),
    ...part('source', claim.source),
    ...part('if', claim.if === undefined ? [] : [claim.if]),
    ...claim.terms.map(explainTerm),
    ...part('figure', claim.figures),
    row('quote', `“${claim.quote}” [${claim.span.join(', ')}]`),
    ...explainCodings(codingsOf(claim, codings, around)),
    ...explainConfidence(claim, confidence)
  ]
}

/** "term ASSAULT by Syrian army to Turkey at Idlib, brings it (condition)": what would meet the claim's condition. */
function explainTerm({ type, by, to, at, on, within, sets, effect, words }: Claim['terms'][number]): string {
  const names = (label: string, all: readonly { readonly name: string }[]): string =>
    all.length === 0 ? '' : ` ${label} ${all.map(({ name }) => name).join('; ')}`
  const when = on?.date ?? within
  return row(
    'term',
    `“${words}” = ${type}${names('by', by)}${names('to', to)}${names('at', at)}${when ? `, ${when}` : ''}: ${effect} it (${sets})`
  )
}

const row = (label: string, says: string): string => `    ${label.padEnd(8)} ${says}`

/** The signs that moved the confidence most, with the log-odds by which they did. */
const explainConfidence = (claim: Claim, model: ConfidenceModel): readonly string[] =>
  movedBy(claim.signs, model)
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.sign < b.sign ? -1 : 1))
    .slice(0, 4)
    .map(({ sign, by }) => {
      const value = Math.round((claim.signs[sign] ?? 0) * 100) / 100
      return row(by > 0 ? 'surer' : 'less so', `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(2)}  ${sayOf.get(sign) ?? sign}: ${value}`)
    })

const sayOf: ReadonlyMap<string, string> = new Map(signs.map(({ sign, says }) => [sign, says]))
