import { readFileSync } from 'node:fs'
import type { Road } from '@vedette/core'
import { readRoads } from './read-roads.ts'

/** The roads that reports of war name. */
export const loadRoads = (): readonly Road[] => readRoads(readFileSync(new URL('./roads.tsv', import.meta.url), 'utf8'))
