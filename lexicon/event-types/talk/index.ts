import type { ClaimRule } from '@vedette/core'
import { accords } from './accords.ts'
import { accordsPeaceful } from './accords-peaceful.ts'
import { accuse } from './accuse.ts'
import { agree, concede, cooperate } from './agree.ts'
import { assemblies } from './assemblies.ts'
import { backing } from './backing.ts'
import { bargains } from './bargains.ts'
import { blame } from './blame.ts'
import { breaks } from './breaks.ts'
import { consult } from './consult.ts'
import { crowds } from './crowds.ts'
import { crowdsProtest } from './crowds-protest.ts'
import { crowdsTold } from './crowds-told.ts'
import { deals } from './deals.ts'
import { demand } from './demand.ts'
import { jointWork } from './joint-work.ts'
import { offer } from './offer.ts'
import { diplomaticSupport } from './praise.ts'
import { protest } from './protest.ts'
import { refuse } from './refuse.ts'
import { reject } from './reject.ts'
import { request } from './request.ts'
import { sanction } from './sanction.ts'
import { settlements } from './settlements.ts'
import { threaten } from './threaten.ts'
import { uproar } from './uproar.ts'
import { violentCrowds } from './violent-crowds.ts'
import { visitors, visits } from './visits.ts'
import { warnings } from './warnings.ts'

/** Words and dealings: talks, agreements, demands, accusations, threats, protests, sanctions. */
export const talk: readonly ClaimRule[] = [
  consult,
  ...settlements,
  ...deals,
  agree,
  ...accords,
  ...bargains,
  ...accordsPeaceful,
  cooperate,
  concede,
  request,
  accuse,
  reject,
  threaten,
  violentCrowds,
  uproar,
  crowds,
  assemblies,
  crowdsProtest,
  crowdsTold,
  protest,
  sanction,
  diplomaticSupport,
  visits,
  visitors,
  offer,
  jointWork,
  demand,
  blame,
  refuse,
  warnings,
  breaks,
  backing
]
