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
  support: 'SUPPORT',
  alliance: 'COOPERATE',
  control: 'COERCE',
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
