/** The types of the PLOVER gold records, which follow the manual of 2016, in ours, which follow that of 2024. */
export const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT'
}

/** States and tolls, which PLOVER codes as events. */
export const asEvents: Readonly<Record<string, string>> = {
  agreement: 'AGREE',
  support: 'AID',
  alliance: 'COOPERATE',
  control: 'COERCE',
  opposition: 'ACCUSE',
  siege: 'COERCE',
  presence: 'MOBILIZE',
  contested: 'ASSAULT',
  hosting: 'AID',
  killed: 'ASSAULT',
  injured: 'ASSAULT',
  detained: 'COERCE',
  abducted: 'ASSAULT',
  DISPLACE: 'SANCTION'
}

/**
 * Deeds that are only meant are events of their own in PLOVER: cooperation in the future tense is AGREE, as is an intent to yield (CAMEO 03, from
 * which these records were made); hostile acts in the future tense are THREATEN. Source: PLOVER manual, AGREE and THREATEN; CAMEO 035.
 */
export const whenMeant: Readonly<Record<string, string>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  CONCEDE: 'AGREE',
  RETREAT: 'AGREE',
  REJECT: 'THREATEN',
  SANCTION: 'THREATEN',
  PROTEST: 'THREATEN',
  MOBILIZE: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN'
}
