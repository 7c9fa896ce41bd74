import type { ScoredSet } from '../figure.ts'
import { acledSet } from './acled.ts'
import { ecb } from './ecb.ts'
import { faKes } from './fa-kes.ts'
import { goldClaims } from './gold-claims.ts'
import { idmc } from './idmc.ts'
import { actors, extraction, places, times } from './mention-sets.ts'
import { muc } from './muc.ts'
import { passedBySet } from './passed-by.ts'
import { petrarch } from './petrarch.ts'
import { placeNames } from './place-names.ts'
import { plover } from './plover.ts'
import { policeSet } from './police-events.ts'
import { polnear } from './polnear.ts'
import { re3dRelations } from './re3d-relations.ts'
import { sameIncident } from './same-incident.ts'
import { toldTowns } from './told-towns.ts'
import { udsIh2 } from './uds-ih2.ts'
import { warPages } from './war-pages.ts'

/** All sets, in the order in which they are measured. */
export const sets: readonly ScoredSet[] = [
  goldClaims,
  faKes,
  sameIncident,
  warPages,
  ecb,
  idmc,
  policeSet,
  muc,
  plover,
  petrarch,
  polnear,
  udsIh2,
  re3dRelations,
  acledSet,
  times,
  places,
  toldTowns,
  placeNames,
  actors,
  extraction,
  passedBySet
]
