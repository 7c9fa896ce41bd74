import type { ClaimRule } from '@vedette/core'
import { airStrikes } from './air-strikes.ts'
import { attacks } from './attacks.ts'
import { cruelty } from './cruelty.ts'
import { destruction } from './destruction.ts'
import { explosions } from './explosions.ts'
import { firearms } from './firearms.ts'
import { harm } from './harm.ts'
import { riotControl } from './riot-control.ts'
import { shelling } from './shelling.ts'
import { targetedKilling } from './targeted.ts'
import { unconventional } from './unconventional.ts'

/** ASSAULT: deliberate action that can cause physical harm; named weapons before unnamed ones. Source of types and modes: PLOVER 2.0. */
export const assault: readonly ClaimRule[] = [
  ...unconventional,
  ...riotControl,
  ...explosions,
  ...airStrikes,
  ...shelling,
  ...firearms,
  ...targetedKilling,
  ...cruelty,
  ...attacks,
  ...harm,
  ...destruction
]
