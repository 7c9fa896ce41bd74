import type { RelationRule } from '@vedette/core'
import { against } from './against.ts'
import { inCharge } from './in-charge.ts'
import { partOf } from './part-of.ts'
import { together } from './together.ts'

/** All rules of how parties stand to one another. */
export const relationRules: readonly RelationRule[] = [...against, ...together, ...inCharge, ...partOf]

/** Words that name some of those who stand before them. */
export const including: ReadonlySet<string> = new Set(['include', 'including', 'notably'])
