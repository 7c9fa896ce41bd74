import type { ClaimRule } from '@vedette/core'
import { contested, control } from './control.ts'
import { presence } from './presence.ts'
import { route } from './route.ts'
import { seize } from './seize.ts'
import { seizeArms } from './seize-arms.ts'
import { siege } from './siege.ts'

/** Taking, holding, surrounding and manning ground, and the ways between places. */
export const territory: readonly ClaimRule[] = [seize, seizeArms, control, contested, siege, presence, route]
