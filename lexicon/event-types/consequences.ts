import type { Consequences } from '@vedette/core'

/** How much hangs on claims of a type or kind being right, 0 to 1, by which those to be looked at are ordered; 0.5 for what is not named. */
export const consequences: Consequences = {
  toll: 1,
  'COERCE/seize': 1,
  control: 1,
  siege: 1,
  ASSAULT: 0.9,
  DISPLACE: 0.9,
  RETREAT: 0.8,
  THREATEN: 0.8,
  AGREE: 0.8,
  contested: 0.8,
  COERCE: 0.7,
  MOBILIZE: 0.6,
  AID: 0.5,
  PROTEST: 0.5,
  CONSULT: 0.2,
  SUPPORT: 0.3,
  ACCUSE: 0.3,
  REQUEST: 0.3,
  REJECT: 0.3
}
