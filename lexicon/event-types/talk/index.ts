import type { ClaimRule } from '@vedette/core'
import { accuse } from './accuse.ts'
import { agree, concede, cooperate } from './agree.ts'
import { consult } from './consult.ts'
import { diplomaticSupport } from './praise.ts'
import { protest } from './protest.ts'
import { reject } from './reject.ts'
import { request } from './request.ts'
import { sanction } from './sanction.ts'
import { threaten } from './threaten.ts'

/** Words and dealings: talks, agreements, demands, accusations, threats, protests, sanctions. */
export const talk: readonly ClaimRule[] = [
  consult,
  agree,
  cooperate,
  concede,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  diplomaticSupport
]
