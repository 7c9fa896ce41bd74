import type { Stance } from '@vedette/core'

/** UDS-IH2 asks whether a thing happened, from −3 to 3: yes, no, or in between. */
export const happened = (label: number): string => (label >= 1 ? 'yes' : label <= -1 ? 'no' : 'open')

/** Our stances as answers: what is planned or asked for has not happened. */
export const answers: Readonly<Record<Stance, string>> = { asserted: 'yes', denied: 'no', planned: 'no', requested: 'no', possible: 'open' }

/** What stands under a condition is left open. */
export const underCondition = 'open'
