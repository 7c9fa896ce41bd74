import { readFileSync } from 'node:fs'
import type { ConfidenceModel } from '@vedette/core'

/** The weights of confidences (`CARD.md` says how they were made). */
export const loadConfidence = (): ConfidenceModel =>
  JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as ConfidenceModel
