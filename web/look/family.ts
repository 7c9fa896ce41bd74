/** What a claim is about, in seven broad kinds: each has a colour and, for those who cannot tell colours, a shape. */
export type Family = 'violence' | 'control' | 'forces' | 'threat' | 'talks' | 'people' | 'other'

/** Order in which families are listed and laned. */
export const families: readonly Family[] = ['violence', 'control', 'forces', 'threat', 'talks', 'people', 'other']

/** Plain names of the families. */
export const familyNames: Readonly<Record<Family, string>> = {
  violence: 'Violence',
  control: 'Who holds what',
  forces: 'Forces and support',
  threat: 'Threats and refusals',
  talks: 'Talks and deals',
  people: 'People',
  other: 'Other'
}

const byType: Readonly<Record<string, Family>> = {
  'COERCE/seize': 'control',
  control: 'control',
  contested: 'control',
  siege: 'control',
  RETREAT: 'control',
  'RETREAT/ceasefire': 'talks',
  'RETREAT/release': 'people',
  'RETREAT/access': 'people',
  'RETREAT/resign': 'other',
  ASSAULT: 'violence',
  killed: 'violence',
  injured: 'violence',
  COERCE: 'threat',
  'COERCE/arrest': 'people',
  'COERCE/deport': 'people',
  MOBILIZE: 'forces',
  presence: 'forces',
  support: 'forces',
  SUPPORT: 'forces',
  alliance: 'forces',
  opposition: 'forces',
  THREATEN: 'threat',
  ACCUSE: 'threat',
  REJECT: 'threat',
  SANCTION: 'threat',
  AGREE: 'talks',
  CONSULT: 'talks',
  REQUEST: 'talks',
  COOPERATE: 'talks',
  CONCEDE: 'talks',
  agreement: 'talks',
  DISPLACE: 'people',
  AID: 'people',
  PROTEST: 'people',
  hosting: 'people',
  displaced: 'people',
  hosted: 'people',
  detained: 'people',
  missing: 'people',
  abducted: 'people'
}

/** The family of a claim's type: of `ASSAULT/aerial`, what `ASSAULT` is, unless the whole type is listed. */
export const familyOf = (type: string): Family => byType[type] ?? byType[type.split('/')[0] ?? ''] ?? 'other'
