import type { AcledRule } from '@vedette/core'

/**
 * ACLED-style sub-event types of events that are said to have happened: the first row that fits decides. Source: public descriptions of the
 * taxonomy; no ACLED data is used.
 */
export const acled = [
  { type: 'COERCE/seize', rule: 'seize-arms', gives: 'Disrupted weapons use', says: 'arms are taken, not ground' },
  { type: 'COERCE/seize', by: ['state'], gives: 'Government regains territory', says: 'a government or its allies take ground by arms' },
  {
    type: 'COERCE/seize',
    by: ['group', 'foreign', 'civilians'],
    gives: 'Non-state actor overtakes territory',
    says: 'those who are not the state, or a foreign force, take ground'
  },
  { type: 'ASSAULT/aerial', gives: 'Air/drone strike', says: 'from the air' },
  { type: 'ASSAULT/drone', gives: 'Air/drone strike', says: 'from the air' },
  { type: 'ASSAULT/heavy-weapons', gives: 'Shelling/artillery/missile attack', says: 'from afar, from the ground' },
  { type: 'ASSAULT/explosives', gives: 'Remote explosive/landmine/IED', says: 'a device goes off' },
  { type: 'ASSAULT/suicide-attack', gives: 'Suicide bomb', says: 'the attacker dies by the weapon' },
  { type: 'ASSAULT/unconventional', gives: 'Chemical weapon', says: 'chemical weapons' },
  { type: 'ASSAULT/sexual', gives: 'Sexual violence', says: 'sexual violence' },
  { type: 'ASSAULT/abduct', gives: 'Abduction/forced disappearance', says: 'people are taken' },
  { type: 'ASSAULT/destroy', gives: 'Looting/property destruction', says: 'property alone' },
  { type: 'ASSAULT/primitive', gives: 'Attack', says: 'knives, stones, fire: one side is armed' },
  { type: 'ASSAULT/beat', gives: 'Attack', says: 'blows on those who cannot answer them' },
  { type: 'ASSAULT/torture', gives: 'Attack', says: 'on those held' },
  { type: 'ASSAULT/targeted', gives: 'Attack', says: 'on one chosen' },
  { type: 'ASSAULT/crowd-control', gives: 'Protest with intervention', says: 'force on a crowd, short of killing' },
  { type: 'ASSAULT', by: ['civilians'], to: ['civilians'], gives: 'Mob violence', says: 'unarmed people against each other' },
  { type: 'ASSAULT', to: ['civilians'], gives: 'Attack', says: 'armed actors against unarmed people' },
  { type: 'ASSAULT', gives: 'Armed clash', says: 'armed actors against each other, or no target told' },
  { type: 'PROTEST/riot', gives: 'Violent demonstration', says: 'a crowd that is violent' },
  { type: 'PROTEST/vandalize', gives: 'Violent demonstration', says: 'a crowd that destroys' },
  { type: 'PROTEST/obstruct', gives: undefined, says: 'roads blocked, no crowd told' },
  { type: 'PROTEST', gives: 'Peaceful protest', says: 'a crowd that is not' },
  { type: 'AGREE', gives: 'Agreement', says: 'parties agree' },
  { type: 'COERCE/arrest', by: ['group'], gives: 'Abduction/forced disappearance', says: 'an armed group holds people' },
  { type: 'COERCE/arrest', gives: 'Arrests', says: 'arrests by a state' },
  { type: 'COERCE/curfew', gives: 'Other', says: 'streets closed by order' },
  { type: 'COERCE/martial-law', gives: 'Change to group/activity', says: 'security measures' },
  { type: 'MOBILIZE/weapons', gives: undefined, says: 'arms move, not forces' },
  { type: 'MOBILIZE', gives: 'Change to group/activity', says: 'forces move' }
] satisfies readonly AcledRule[]

/** The event type of each sub-event type. */
export const acledTypes = {
  'Armed clash': 'Battles',
  'Government regains territory': 'Battles',
  'Non-state actor overtakes territory': 'Battles',
  'Chemical weapon': 'Explosions/Remote violence',
  'Air/drone strike': 'Explosions/Remote violence',
  'Suicide bomb': 'Explosions/Remote violence',
  'Shelling/artillery/missile attack': 'Explosions/Remote violence',
  'Remote explosive/landmine/IED': 'Explosions/Remote violence',
  Grenade: 'Explosions/Remote violence',
  'Sexual violence': 'Violence against civilians',
  Attack: 'Violence against civilians',
  'Abduction/forced disappearance': 'Violence against civilians',
  'Peaceful protest': 'Protests',
  'Protest with intervention': 'Protests',
  'Excessive force against protesters': 'Protests',
  'Violent demonstration': 'Riots',
  'Mob violence': 'Riots',
  Agreement: 'Strategic developments',
  Arrests: 'Strategic developments',
  'Change to group/activity': 'Strategic developments',
  'Disrupted weapons use': 'Strategic developments',
  'Headquarters or base established': 'Strategic developments',
  'Looting/property destruction': 'Strategic developments',
  'Non-violent transfer of territory': 'Strategic developments',
  Other: 'Strategic developments'
} as const
