import type { ClaimRule } from '@vedette/core'
import { aid } from './aid.ts'
import { arrest } from './arrest.ts'
import { arrestAnyone } from './arrest-anyone.ts'
import { base } from './base.ts'
import { checkedProtest } from './checked-protest.ts'
import { closures } from './closures.ts'
import { curbs } from './curbs.ts'
import { custody } from './custody.ts'
import { custodyTold } from './custody-told.ts'
import { dispersal } from './dispersal.ts'
import { easing } from './easing.ts'
import { materialAid } from './material-aid.ts'
import { mobilize } from './mobilize.ts'
import { power } from './power.ts'
import { quelling } from './quelling.ts'
import { ranks } from './ranks.ts'
import { ranksPeaceful } from './ranks-peaceful.ts'
import { ranksTold } from './ranks-told.ts'
import { regrouping } from './regrouping.ts'
import { reshuffle } from './reshuffle.ts'
import { restrict } from './restrict.ts'
import { ceasefire, retreat } from './retreat.ts'
import { seatsOfForces } from './seats.ts'
import { seatsTold } from './seats-told.ts'
import { seizures } from './seizures.ts'
import { upheaval } from './upheaval.ts'

/** What forces and authorities do short of assault: move, arrest, restrict, give ground, help. */
export const forces: readonly ClaimRule[] = [
  ...upheaval,
  ...power,
  base,
  ...seatsOfForces,
  ranks,
  ...regrouping,
  ...reshuffle,
  ...ranksTold,
  ...seatsTold,
  ...ranksPeaceful,
  mobilize,
  dispersal,
  checkedProtest,
  quelling,
  arrest,
  arrestAnyone,
  ...custody,
  ...custodyTold,
  ...seizures,
  restrict,
  retreat,
  ceasefire,
  aid,
  materialAid,
  easing,
  ...closures,
  curbs
]
