import type { ClaimRule } from '@vedette/core'
import { agreement } from './agreement.ts'
import { alliance } from './alliance.ts'
import { opposition } from './opposition.ts'
import { support } from './support.ts'

/** How parties stand to one another: behind, beside, against, bound by agreement. */
export const relations: readonly ClaimRule[] = [support, alliance, opposition, agreement]
