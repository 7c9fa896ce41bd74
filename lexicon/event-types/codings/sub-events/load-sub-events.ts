import { readFileSync } from 'node:fs'
import type { SubEventWeights } from '@vedette/core'

/** The weights of sub-events (`CARD.md` says how they were made). */
export const loadSubEvents = (): SubEventWeights =>
  JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as SubEventWeights
