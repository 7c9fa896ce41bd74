import type { ClaimRule } from '@vedette/core'
import { airStrikes } from './air-strikes.ts'
import { atrocities } from './atrocities.ts'
import { attacks } from './attacks.ts'
import { bearers } from './bearers.ts'
import { blowsTold } from './blows-told.ts'
import { bodyBombs } from './body-bombs.ts'
import { captures } from './captures.ts'
import { chemicals } from './chemicals.ts'
import { crowdsViolence } from './crowds-violence.ts'
import { cruelty } from './cruelty.ts'
import { destruction } from './destruction.ts'
import { devicesMet } from './devices.ts'
import { explosions } from './explosions.ts'
import { firearms } from './firearms.ts'
import { firefights } from './firefights.ts'
import { fromAbove } from './from-above.ts'
import { gassings } from './gassings.ts'
import { grenades } from './grenades.ts'
import { gunsFromAfar } from './guns.ts'
import { harm } from './harm.ts'
import { ledAway } from './led-away.ts'
import { looting } from './looting.ts'
import { mobIdioms } from './mob-idioms.ts'
import { mobs } from './mobs.ts'
import { pillage } from './pillage.ts'
import { plunder } from './plunder.ts'
import { poisoning } from './poison.ts'
import { poisonSigns } from './poison-signs.ts'
import { protestFire } from './protest-fire.ts'
import { raidsViolence } from './raids-violence.ts'
import { riotControl } from './riot-control.ts'
import { ruinTold } from './ruin-told.ts'
import { seized } from './seized.ts'
import { sexualAbuse } from './sexual-abuse.ts'
import { sexualTerms } from './sexual-terms.ts'
import { shelling } from './shelling.ts'
import { skirmishes } from './skirmishes.ts'
import { spoils } from './spoils.ts'
import { suicide } from './suicide.ts'
import { taken } from './taken.ts'
import { takingsViolence } from './takings-violence.ts'
import { targetedKilling } from './targeted.ts'
import { thingsViolence } from './things-violence.ts'
import { toldPlainly } from './told-plainly.ts'
import { unconventional } from './unconventional.ts'
import { vanished } from './vanished.ts'
import { weaponsViolence } from './weapons-violence.ts'

/** ASSAULT: deliberate action that can cause physical harm; named weapons before unnamed ones. Source of types and modes: PLOVER 2.0. */
export const assault: readonly ClaimRule[] = [
  ...unconventional,
  ...chemicals,
  ...poisoning,
  ...gassings,
  ...poisonSigns,
  ...riotControl,
  ...suicide,
  ...bearers,
  ...bodyBombs,
  ...grenades,
  ...explosions,
  ...devicesMet,
  ...airStrikes,
  ...fromAbove,
  ...shelling,
  ...gunsFromAfar,
  ...firearms,
  ...protestFire,
  ...firefights,
  ...targetedKilling,
  ...cruelty,
  ...sexualAbuse,
  ...sexualTerms,
  ...crowdsViolence,
  ...mobs,
  ...mobIdioms,
  ...taken,
  ...seized,
  ...captures,
  ...vanished,
  ...ledAway,
  ...attacks,
  ...skirmishes,
  ...harm,
  ...atrocities,
  ...destruction,
  ...looting,
  ...plunder,
  ...spoils,
  ...ruinTold,
  ...pillage,
  ...raidsViolence,
  ...takingsViolence,
  ...thingsViolence,
  ...weaponsViolence,
  ...blowsTold,
  ...toldPlainly
]
