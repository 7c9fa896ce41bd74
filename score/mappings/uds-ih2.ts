import type { Standing } from '@vedette/core'

/** UDS-IH2 asks whether a thing happened, from −3 to 3: yes, no, or in between. */
export const happened = (label: number): string => (label >= 1 ? 'yes' : label <= -1 ? 'no' : 'open')

/** Standings as answers: what can be, would be, is planned or asked for has not happened; what was tried, meant, asked about or may have been is left open. */
export const answers: Readonly<Record<Standing, string>> = {
  fact: 'yes',
  counterfact: 'no',
  able: 'no',
  imagined: 'no',
  planned: 'no',
  requested: 'no',
  possible: 'open',
  aimed: 'open',
  tried: 'open',
  asked: 'open',
  believed: 'yes'
}
