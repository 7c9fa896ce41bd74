import type { AcledRule } from '@vedette/core'

/** ACLED-style sub-event types from the claim. Source: public descriptions of the taxonomy; no ACLED data is used. */
export const acled = [
  { type: 'COERCE/seize', by: 'state', gives: 'Government regains territory', says: 'a government or its allies take ground by arms' },
  { type: 'COERCE/seize', by: 'group', gives: 'Non-state actor overtakes territory', says: 'an armed group takes ground by arms' },
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
  { type: 'ASSAULT', to: 'civilians', gives: 'Attack', says: 'armed actors against unarmed people' },
  { type: 'ASSAULT', gives: 'Armed clash', says: 'armed actors against each other, or no target told' },
  { type: 'PROTEST/riot', gives: 'Violent demonstration', says: 'a crowd that is violent' },
  { type: 'PROTEST/obstruct', gives: undefined, says: 'roads blocked, no crowd told' },
  { type: 'PROTEST', gives: 'Peaceful protest', says: 'a crowd that is not' },
  { type: 'AGREE', gives: 'Agreement', says: 'parties agree' },
  { type: 'COERCE/arrest', gives: 'Arrests', says: 'arrests by a state' },
  { type: 'COERCE/curfew', gives: 'Other', says: 'streets closed by order' },
  { type: 'MOBILIZE/weapons', gives: undefined, says: 'arms move, not forces' },
  { type: 'MOBILIZE', gives: 'Change to group/activity', says: 'forces move' }
] satisfies readonly AcledRule[]
