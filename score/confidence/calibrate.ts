import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ConfidenceModel, confidenceOf, type Knowledge } from '@vedette/core'
import { loadKnowledge, signs } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import type { Absent } from '../figure.ts'
import type { Direction } from './fit-logistic.ts'
import { isRight, type JudgedClaim, type JudgedReports, judgeClaims } from './judge-claims.ts'
import { crossValidate, type Example, toModel, train } from './train.ts'
import { writeCard } from './write-card.ts'

/** A judged claim with the confidence that a model trained without its report gives it. */
export type Validated = JudgedClaim & { readonly confidence: number }

export type Calibrated = JudgedReports & { readonly claims: readonly Validated[] }

const names = signs.map(({ sign }) => sign)
const directions: readonly Direction[] = signs.map(({ points }) => (points === 'up' ? 1 : -1))
const folder = fileURLToPath(
  new URL(`${import.meta.url.includes('/dist/') ? '../../../' : '../../'}lexicon/event-types/confidence/`, import.meta.url)
)

/** Judges the claims of the marked reports, each with its cross-validated confidence. */
export async function validateConfidence(knowledge?: Knowledge): Promise<Calibrated | Absent> {
  const judged = await judgeClaims(knowledge ?? (await loadKnowledge(await loadEncoder())))
  if ('absent' in judged) return judged
  const odds = crossValidate(judged.claims.map(exampleOf), directions)
  return {
    ...judged,
    claims: judged.claims.map((claim, at) => ({ ...claim, confidence: confidenceOf({}, { usual: odds[at] ?? 0, signs: {} }) }))
  }
}

/** `npm run score -- --calibrate`: trains the weights of confidences anew and writes them with their card. Says why when it cannot; true when it did. */
export async function calibrate(): Promise<boolean> {
  const validated = await validateConfidence()
  if ('absent' in validated || !existsSync(folder)) {
    console.error(`not calibrated: ${'absent' in validated ? validated.absent : 'the lexicon is not beside this program'}`)
    return false
  }
  const trained = train(validated.claims.map(exampleOf), directions)
  const model: ConfidenceModel = toModel(trained, names)
  writeFileSync(`${folder}weights.json`, `${JSON.stringify(model, undefined, 2)}\n`)
  writeFileSync(`${folder}CARD.md`, writeCard({ trained, model, validated, right: validateRight(validated) }))
  console.log(`calibrated on ${validated.claims.length} claims; build to use the new weights`)
  return true
}

/** The same, of being right in every field. */
const validateRight = ({ claims }: Calibrated): readonly { readonly confidence: number; readonly holds: boolean }[] => {
  const odds = crossValidate(
    claims.map(claim => ({ ...exampleOf(claim), holds: isRight(claim) })),
    directions
  )
  return claims.map((claim, at) => ({ confidence: confidenceOf({}, { usual: odds[at] ?? 0, signs: {} }), holds: isRight(claim) }))
}

const exampleOf = ({ report, signs, found }: JudgedClaim): Example => ({
  report,
  values: names.map(name => signs[name] ?? 0),
  holds: found
})
