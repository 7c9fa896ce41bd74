/** The codes of PETRARCH's unit-test records in our terms: events by the older scheme of WEIS, actors of Middle-earth. */

/** Two digits of the code → PLOVER's events. Source: McClelland, World Event/Interaction Survey, in the records' own use. */
export const roots: Readonly<Record<string, readonly string[]>> = {
  '01': ['RETREAT', 'CONCEDE'],
  '02': ['ACCUSE', 'SUPPORT'],
  '03': ['CONSULT', 'AGREE'],
  '04': ['SUPPORT'],
  '05': ['AGREE'],
  '06': ['SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT', 'AGREE'],
  '07': ['AID', 'COOPERATE'],
  '08': ['AGREE', 'SUPPORT', 'COOPERATE', 'agreement'],
  '09': ['REQUEST'],
  '10': ['REQUEST'],
  '11': ['REJECT'],
  '12': ['ACCUSE'],
  '13': ['ACCUSE', 'PROTEST'],
  '14': ['REJECT'],
  '15': ['REQUEST'],
  '16': ['THREATEN'],
  '17': ['THREATEN', 'COERCE', 'PROTEST', 'SANCTION'],
  '18': ['MOBILIZE', 'PROTEST'],
  '19': ['SANCTION', 'REJECT'],
  '20': ['SANCTION', 'COERCE'],
  '21': ['COERCE', 'ASSAULT'],
  '22': ['ASSAULT', 'killed', 'injured']
}

/** The first three letters of an actor's code → the words that name it; what stands after them (roles) is not asked for. */
export const actors: Readonly<Record<string, RegExp>> = {
  '---': /./, // an actor of no country: whoever it is
  ARN: /\barnor/i,
  GON: /\bgondor|minas tirith/i,
  OSG: /\bosgiliath/i,
  ERI: /\beriador/i,
  BRE: /\bbree\b|romendacil/i,
  CAL: /\bcalenardhon/i,
  MOR: /\bmordor|cirith ungol|barad-dur/i,
  ITH: /\bithilen/i,
  FOR: /\bfornost|umbardacil/i,
  DAG: /\bdagolath/i,
  DOL: /\bdol.amroth/i,
  ROH: /\brohan/i,
  HOB: /\bhobbit|\bgamgee|\bgollum|\bslinker|\bshire\b/i,
  ELF: /\belf|\belves|\blorien|caras galadhon/i,
  MRG: /\bmorgul/i,
  ORC: /\borcs?\b/i,
  LBY: /\blibya/i,
  ETH: /\bethiopia/i,
  USA: /\b(us|u\.s\.|united states|american?s?|white house|washington)\b/i,
  PHL: /\bphilippine|filipin|manila/i,
  DNK: /\bdanish|denmark/i,
  FRA: /\bfrance|french|paris\b/i,
  PRK: /\bnorth korea|hermit kingdom|pyongyang/i,
  KOR: /\bsouth korea|seoul/i,
  RUS: /\brussia/i,
  PAK: /\bpakistan/i,
  AFG: /\bafghan/i,
  IMG: /qaeda/i
}
