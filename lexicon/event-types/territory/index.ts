import type { ClaimRule } from '@vedette/core'
import { armsKept } from './arms-kept.ts'
import { averted } from './averted.ts'
import { changeOfHands } from './change-of-hands.ts'
import { contested, control } from './control.ts'
import { disarmedWeapons } from './disarmed-weapons.ts'
import { ground } from './ground.ts'
import { groundTold } from './ground-told.ts'
import { handOver } from './hand-over.ts'
import { heldTerritory } from './held-territory.ts'
import { passedOn } from './passed-on.ts'
import { presence } from './presence.ts'
import { quietTerritory } from './quiet-territory.ts'
import { regain } from './regain.ts'
import { route } from './route.ts'
import { seize } from './seize.ts'
import { seizeArms } from './seize-arms.ts'
import { siege } from './siege.ts'
import { stopped } from './stopped.ts'

/** Taking, holding, surrounding and manning ground, and the ways between places. */
export const territory: readonly ClaimRule[] = [
  ...regain,
  ...changeOfHands,
  seize,
  seizeArms,
  ...ground,
  control,
  contested,
  siege,
  presence,
  route,
  ...disarmedWeapons,
  ...averted,
  ...handOver,
  ...groundTold,
  ...passedOn,
  ...heldTerritory,
  ...quietTerritory,
  ...stopped,
  ...armsKept
]
