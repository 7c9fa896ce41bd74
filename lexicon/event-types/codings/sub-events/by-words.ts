import { type AcledRule, ruleByWords } from '@vedette/core'

/** The type of the claim that the words of a short report make where no rule finds a deed in it, by the sub-event that they are sure of. */
export const byWords: Readonly<Record<string, string>> = {
  'Peaceful protest': 'PROTEST/demo',
  'Violent demonstration': 'PROTEST/riot',
  'Protest with intervention': 'COERCE',
  'Excessive force against protesters': 'ASSAULT',
  'Mob violence': 'ASSAULT',
  'Armed clash': 'ASSAULT',
  Attack: 'ASSAULT',
  'Sexual violence': 'ASSAULT/sexual',
  'Abduction/forced disappearance': 'ASSAULT/abduct',
  'Looting/property destruction': 'ASSAULT/destroy',
  'Chemical weapon': 'ASSAULT/unconventional',
  'Air/drone strike': 'ASSAULT/aerial',
  'Suicide bomb': 'ASSAULT/suicide-attack',
  'Shelling/artillery/missile attack': 'ASSAULT/heavy-weapons',
  'Remote explosive/landmine/IED': 'ASSAULT/explosives',
  Grenade: 'ASSAULT/explosives',
  'Government regains territory': 'COERCE/seize',
  'Non-state actor overtakes territory': 'COERCE/seize',
  'Non-violent transfer of territory': 'RETREAT/withdraw',
  'Disrupted weapons use': 'COERCE/seize',
  'Headquarters or base established': 'MOBILIZE/troops',
  'Change to group/activity': 'MOBILIZE/troops',
  Agreement: 'AGREE',
  Arrests: 'COERCE/arrest'
}

/** Rows that keep the sub-event of such a claim. */
export const toldByWords: readonly AcledRule[] = Object.entries(byWords).map(([gives, type]) => ({
  type,
  rule: ruleByWords(gives),
  gives,
  says: 'the words of a short report in which no rule finds a deed'
}))
