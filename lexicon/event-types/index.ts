import type { ClaimRule } from '@vedette/core'
import { assault } from './assault/index.ts'
import { displacement } from './displacement.ts'
import { forces } from './forces/index.ts'
import { relations } from './relations/index.ts'
import { talk } from './talk/index.ts'
import { territory } from './territory/index.ts'
import { tolls } from './tolls.ts'
import { uprooted } from './uprooted.ts'

/** All rules that make claims, in the order in which ties are decided. */
export const claimRules: readonly ClaimRule[] = [
  ...territory,
  ...assault,
  ...talk,
  ...relations,
  ...forces,
  ...displacement,
  ...uprooted,
  ...tolls
]
