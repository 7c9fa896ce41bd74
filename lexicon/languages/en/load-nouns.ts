import { readFileSync } from 'node:fs'
import type { NounKnowledge } from '@vedette/core'
import { readNouns } from './read-nouns.ts'

/** The common nouns of English and their classes, from `nouns.tsv`. */
export const loadNouns = (): NounKnowledge => readNouns(readFileSync(new URL('./nouns.tsv', import.meta.url), 'utf8'))
