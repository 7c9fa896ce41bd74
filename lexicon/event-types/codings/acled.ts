import type { AcledRule } from '@vedette/core'
import { came, checked, demonstration, fighting, left, of, riot, shot } from './acled-beside.ts'
import { clashes, onUnarmed } from './acled-clash.ts'
import {
  amongPeople,
  byArmed,
  demonstrators,
  gathered,
  heldThere,
  inOneBreath,
  lawful,
  lynched,
  onDemonstrators,
  plainGoods,
  thrown,
  unarmedBlows,
  vanished,
  voiced,
  voicedByMany,
  voicedNear
} from './acled-crowds.ts'
import { harmBy, harmNear, poisoned } from './acled-harm.ts'
import { held } from './acled-held.ts'
import { atProtests, bargained, passedQuietly } from './acled-peaceful.ts'
import { borne, calm, drivenOut, flown, rest, strategic, tolled, unburst } from './acled-strategic.ts'
import { cameAndHolds, forTheState, heldSince, takenByNobody } from './acled-territory.ts'
import { heldAfterFight, sides, unspent } from './acled-told.ts'
import { byFlyers, grenadeBurst, grenadeHarm, pressed, raided, wreckedBy } from './acled-told-violence.ts'
import { airSaid, bundled, byNobody, onPosts, raidsTold, sackedThere, whereCrowdsAre } from './acled-violence.ts'
import { words } from './acled-words.ts'

/**
 * ACLED-style sub-event types of what is said to have happened, from the claim and those told close by: the first row that fits decides. Source:
 * public descriptions of the taxonomy; no ACLED data is used.
 */
export const acled = [
  ...unspent,
  { type: 'ASSAULT/unconventional', beside: demonstration, gives: 'Protest with intervention', says: 'tear gas on those who demonstrate' },
  { type: 'ASSAULT/unconventional', by: ['state'], to: ['crowd'], gives: 'Protest with intervention', says: 'tear gas on a crowd' },
  { type: 'ASSAULT/unconventional', gives: 'Chemical weapon', says: 'chemical weapons' },
  { type: 'ASSAULT/suicide-attack', gives: 'Suicide bomb', says: 'the attacker dies by the weapon' },
  { type: 'ASSAULT/sexual', gives: 'Sexual violence', says: 'sexual violence' },
  { type: 'ASSAULT', rule: 'interception', gives: 'Disrupted weapons use', says: 'a weapon stopped on its way' },
  ...plainGoods,
  { type: 'COERCE/seize', rule: 'stopped', gives: 'Disrupted weapons use', says: 'a weapon that did no harm' },
  { type: 'COERCE/seize', rule: 'arms-kept', gives: 'Disrupted weapons use', says: 'arms kept from doing harm' },
  { type: 'ASSAULT', rule: 'met-in-flight', gives: 'Disrupted weapons use', says: 'a weapon stopped on its way' },
  { type: 'COERCE/seize', rule: 'seize-arms', gives: 'Disrupted weapons use', says: 'arms are taken, not ground' },
  { type: 'COERCE/seize', rule: 'weapons-find', gives: 'Disrupted weapons use', says: 'arms are found' },
  { type: 'COERCE/seize', rule: 'disarmed-weapon', gives: 'Disrupted weapons use', says: 'a weapon made safe' },
  ...passedQuietly,
  { type: 'MOBILIZE/troops', rule: 'base', gives: 'Headquarters or base established', says: 'a seat of forces is set up' },
  { type: 'MOBILIZE/troops', rule: 'seat-anew', gives: 'Headquarters or base established', says: 'a seat of forces is set up' },
  { type: 'MOBILIZE/troops', rule: 'seat-told', gives: 'Headquarters or base established', says: 'a seat of forces is set up' },
  { type: 'ASSAULT', rule: 'mass-grave', gives: 'Other', says: 'graves found' },
  { type: 'COERCE', rule: 'coup', gives: 'Other', says: 'power taken' },
  ...bargained,
  ...atProtests,
  ...strategic,
  ...sides,

  ...poisoned,
  { type: 'ASSAULT/aerial', beside: of('ASSAULT/unconventional'), gives: 'Chemical weapon', says: 'what was dropped carried poison' },
  { type: 'ASSAULT/drone', beside: of('ASSAULT/unconventional'), gives: 'Chemical weapon', says: 'what was dropped carried poison' },
  { type: 'ASSAULT/heavy-weapons', beside: of('ASSAULT/unconventional'), gives: 'Chemical weapon', says: 'what was fired carried poison' },
  { type: 'ASSAULT/aerial', beside: of('ASSAULT/suicide-attack'), gives: 'Suicide bomb', says: 'the attacker dies by the weapon' },
  { type: 'ASSAULT/aerial', gives: 'Air/drone strike', says: 'from the air' },
  { type: 'ASSAULT/drone', gives: 'Air/drone strike', says: 'from the air' },
  ...flown,
  ...byFlyers,
  ...unburst,
  { type: 'ASSAULT/heavy-weapons', gives: 'Shelling/artillery/missile attack', says: 'from afar, from the ground' },
  ...thrown,
  { type: 'ASSAULT/explosives', rule: 'grenade', gives: 'Grenade', says: 'a grenade thrown by hand' },
  { type: 'ASSAULT/explosives', words: words.grenade, gives: 'Grenade', says: 'a grenade is told of' },
  grenadeBurst,
  { type: 'ASSAULT/explosives', beside: of('ASSAULT/suicide-attack'), gives: 'Suicide bomb', says: 'the attacker dies by the weapon' },
  ...borne,
  { type: 'ASSAULT/explosives', gives: 'Remote explosive/landmine/IED', says: 'a device goes off' },

  ...amongPeople,
  { type: 'PROTEST/riot', gives: 'Violent demonstration', says: 'a crowd that is violent' },
  { type: 'PROTEST/vandalize', gives: 'Violent demonstration', says: 'a crowd that destroys' },
  ...voiced,
  ...voicedNear,
  ...voicedByMany,
  { type: 'PROTEST/strike', gives: undefined, says: 'no crowd told' },
  { type: 'PROTEST/boycott', gives: undefined, says: 'no crowd told' },
  { type: 'PROTEST/hunger', gives: undefined, says: 'no crowd told' },
  { type: 'PROTEST', beside: riot, gives: 'Violent demonstration', says: 'some of them are violent' },
  { type: 'PROTEST', beside: shot, gives: 'Excessive force against protesters', says: 'they are shot at' },
  ...sackedThere,
  ...inOneBreath,
  { type: 'PROTEST', beside: checked, gives: 'Protest with intervention', says: 'force is used, short of arms' },
  { type: 'PROTEST/obstruct', by: ['nobody'], gives: undefined, says: 'roads blocked, no crowd told' },
  { type: 'PROTEST/demo', by: ['group'], words: gathered, gives: 'Peaceful protest', says: 'a party that is out in public' },
  { type: 'PROTEST', by: ['state', 'foreign', 'group'], gives: undefined, says: 'words, or a revolt of forces' },
  { type: 'PROTEST', gives: 'Peaceful protest', says: 'a crowd that is not violent' },

  ...whereCrowdsAre,
  ...raidsTold,
  ...clashes,
  {
    type: 'ASSAULT/primitive',
    by: ['crowd', 'civilians'],
    beside: demonstration,
    gives: 'Violent demonstration',
    says: 'who demonstrate are violent'
  },
  {
    type: 'ASSAULT/destroy',
    by: ['crowd', 'civilians'],
    beside: demonstration,
    gives: 'Violent demonstration',
    says: 'who demonstrate destroy'
  },
  ...byArmed,
  {
    type: 'ASSAULT/beat',
    by: ['crowd', 'civilians'],
    beside: demonstration,
    gives: 'Violent demonstration',
    says: 'who demonstrate are violent'
  },
  {
    type: 'ASSAULT/primitive',
    by: ['nobody'],
    beside: demonstration,
    gives: 'Violent demonstration',
    says: 'things are thrown where people demonstrate'
  },
  { type: 'ASSAULT/primitive', by: ['crowd'], to: ['state', 'foreign'], gives: 'Violent demonstration', says: 'a crowd against the state' },
  { type: 'ASSAULT', by: ['crowd'], to: ['state', 'foreign'], gives: 'Violent demonstration', says: 'a crowd against the state' },
  {
    type: 'ASSAULT/firearms',
    by: ['state', 'foreign', 'nobody'],
    to: ['crowd'],
    whom: ['crowd'],
    gives: 'Excessive force against protesters',
    says: 'a crowd is shot at'
  },
  {
    type: 'ASSAULT/abduct',
    by: ['state', 'foreign'],
    beside: demonstration,
    gives: 'Protest with intervention',
    says: 'those who demonstrate are taken away'
  },
  ...lawful,
  { type: 'ASSAULT/abduct', gives: 'Abduction/forced disappearance', says: 'people are taken' },
  { type: 'ASSAULT/crowd-control', gives: 'Protest with intervention', says: 'force on a crowd, short of killing' },
  {
    type: 'ASSAULT',
    by: ['state', 'foreign', 'nobody'],
    to: ['crowd'],
    whom: ['crowd'],
    gives: 'Excessive force against protesters',
    says: 'force on a crowd'
  },
  {
    type: 'ASSAULT',
    by: ['state', 'foreign', 'nobody'],
    to: ['civilians', 'nobody'],
    beside: demonstration,
    gives: 'Excessive force against protesters',
    says: 'force on those who demonstrate'
  },
  ...onDemonstrators,
  {
    type: 'ASSAULT/destroy',
    by: ['state', 'foreign', 'group', 'nobody'],
    without: riot,
    gives: 'Looting/property destruction',
    says: 'property alone'
  },
  ...harmBy,
  {
    type: 'ASSAULT',
    by: ['state', 'foreign', 'nobody'],
    to: ['civilians', 'nobody'],
    words: words.demonstration,
    gives: 'Excessive force against protesters',
    says: 'force where people demonstrate'
  },
  {
    type: 'ASSAULT/firearms',
    by: ['state', 'nobody'],
    to: ['civilians', 'nobody', 'other'],
    words: words.claimants,
    gives: 'Excessive force against protesters',
    says: 'fire on those who ask for something'
  },
  {
    type: 'ASSAULT',
    by: ['civilians', 'crowd'],
    to: ['civilians', 'nobody'],
    words: words.mob,
    gives: 'Mob violence',
    says: 'people against each other'
  },
  ...bundled,
  { type: 'COERCE', rule: 'riot-control', beside: riot, gives: undefined, says: 'what comes of a riot' },
  { type: 'COERCE', rule: 'riot-control', beside: shot, gives: 'Excessive force against protesters', says: 'and a crowd is shot at' },
  { type: 'COERCE', rule: 'dispersal', beside: riot, gives: undefined, says: 'what comes of a riot' },
  { type: 'COERCE', rule: 'quelling', beside: riot, gives: undefined, says: 'what comes of a riot' },
  { type: 'COERCE', rule: 'dispersal', beside: shot, gives: 'Excessive force against protesters', says: 'and a crowd is shot at' },
  { type: 'COERCE', rule: 'quelling', beside: shot, gives: 'Excessive force against protesters', says: 'and a crowd is shot at' },
  { type: 'COERCE', rule: 'dispersal', gives: 'Protest with intervention', says: 'force that stops short of arms' },
  { type: 'COERCE', rule: 'quelling', gives: 'Protest with intervention', says: 'force that stops short of arms' },
  { type: 'COERCE', rule: 'riot-control', gives: 'Protest with intervention', says: 'force that stops short of arms' },
  pressed,
  ...vanished,
  { type: 'COERCE/arrest', to: ['crowd'], whom: ['crowd'], gives: 'Protest with intervention', says: 'those who demonstrate are held' },
  { type: 'COERCE/arrest', beside: demonstration, gives: 'Protest with intervention', says: 'those who demonstrate are held' },
  {
    type: 'COERCE/arrest',
    beside: of('ASSAULT/crowd-control'),
    gives: 'Protest with intervention',
    says: 'those who demonstrate are held'
  },
  ...heldThere,

  {
    type: 'COERCE/seize',
    beside: left,
    without: fighting,
    unsaid: words.fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side leaves, the other comes'
  },
  ...calm,
  ...heldAfterFight,
  ...heldSince,
  { type: 'COERCE/seize', rule: 'took-on', gives: 'Non-violent transfer of territory', says: 'charge taken without a fight' },
  { type: 'RETREAT/withdraw', rule: 'passed-on', gives: 'Non-violent transfer of territory', says: 'a place passed on' },
  { type: 'COERCE/seize', rule: 'walk-in', gives: 'Non-violent transfer of territory', says: 'ground taken without a fight' },
  { type: 'RETREAT/withdraw', rule: 'hand-over', gives: 'Non-violent transfer of territory', says: 'a place handed over' },
  {
    type: 'RETREAT/withdraw',
    beside: came,
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side leaves, the other comes'
  },
  {
    type: 'MOBILIZE/troops',
    beside: left,
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side leaves, the other comes'
  },
  ...forTheState,
  { type: 'COERCE/seize', amid: ['state'], gives: 'Government regains territory', says: 'a government with its allies takes ground' },
  { type: 'COERCE/seize', by: ['state'], gives: 'Government regains territory', says: 'a government or its allies take ground by arms' },
  {
    type: 'COERCE/seize',
    rule: 'regain',
    by: ['foreign', 'other', 'civilians', 'nobody'],
    gives: 'Government regains territory',
    says: 'ground is taken back'
  },
  {
    type: 'COERCE/seize',
    by: ['nobody'],
    to: ['group'],
    gives: 'Government regains territory',
    says: 'a group loses ground to those who are not named'
  },
  {
    type: 'COERCE/seize',
    by: ['group', 'foreign', 'civilians', 'other'],
    gives: 'Non-state actor overtakes territory',
    says: 'those who are not the state, or a foreign force, take ground'
  },
  { type: 'COERCE/seize', by: ['nobody'], to: ['state'], gives: 'Non-state actor overtakes territory', says: 'a state loses ground' },
  ...takenByNobody,

  {
    type: 'ASSAULT/destroy',
    by: ['crowd'],
    beside: of('PROTEST/riot'),
    gives: 'Violent demonstration',
    says: 'a crowd destroys in a riot'
  },
  {
    type: 'ASSAULT/destroy',
    by: ['crowd', 'civilians'],
    words: demonstrators,
    gives: 'Violent demonstration',
    says: 'those who demonstrate destroy'
  },
  { type: 'ASSAULT/destroy', by: ['crowd'], gives: 'Mob violence', says: 'a crowd destroys' },
  ...wreckedBy,
  { type: 'ASSAULT/destroy', gives: 'Looting/property destruction', says: 'property alone' },
  { type: 'ASSAULT', rule: 'mob-idiom', gives: 'Mob violence', says: 'people take the law into their own hands' },
  { type: 'ASSAULT', rule: 'mob', gives: 'Mob violence', says: 'people take the law into their own hands' },
  { type: 'ASSAULT/primitive', by: ['crowd', 'civilians'], gives: 'Mob violence', says: 'unarmed people against each other' },
  { type: 'ASSAULT/beat', by: ['crowd', 'civilians'], gives: 'Mob violence', says: 'unarmed people against each other' },
  ...lynched,
  { type: 'ASSAULT/primitive', gives: 'Attack', says: 'knives, stones, fire: one side is armed' },
  { type: 'ASSAULT/beat', gives: 'Attack', says: 'blows on those who cannot answer them' },
  { type: 'ASSAULT/torture', gives: 'Attack', says: 'on those held' },
  { type: 'ASSAULT/targeted', gives: 'Attack', says: 'on one chosen' },

  { type: 'ASSAULT', beside: of('ASSAULT/unconventional'), gives: 'Chemical weapon', says: 'harm done by what is told beside' },
  { type: 'ASSAULT', beside: of('ASSAULT/suicide-attack'), gives: 'Suicide bomb', says: 'harm done by what is told beside' },
  {
    type: 'ASSAULT',
    beside: [{ types: ['ASSAULT/explosives'], rules: ['grenade'] }],
    gives: 'Grenade',
    says: 'harm done by what is told beside'
  },
  {
    type: 'ASSAULT',
    rule: 'killing',
    beside: of('ASSAULT/explosives'),
    gives: 'Remote explosive/landmine/IED',
    says: 'harm done by what is told beside'
  },
  {
    type: 'ASSAULT',
    rule: 'wounding',
    beside: of('ASSAULT/explosives'),
    gives: 'Remote explosive/landmine/IED',
    says: 'harm done by what is told beside'
  },
  {
    type: 'ASSAULT',
    rule: 'killing',
    beside: of('ASSAULT/aerial', 'ASSAULT/drone'),
    gives: 'Air/drone strike',
    says: 'harm done by what is told beside'
  },
  {
    type: 'ASSAULT',
    rule: 'wounding',
    beside: of('ASSAULT/aerial', 'ASSAULT/drone'),
    gives: 'Air/drone strike',
    says: 'harm done by what is told beside'
  },
  {
    type: 'ASSAULT',
    rule: 'killing',
    beside: of('ASSAULT/heavy-weapons'),
    gives: 'Shelling/artillery/missile attack',
    says: 'harm done by what is told beside'
  },
  {
    type: 'ASSAULT',
    rule: 'wounding',
    beside: of('ASSAULT/heavy-weapons'),
    gives: 'Shelling/artillery/missile attack',
    says: 'harm done by what is told beside'
  },
  { type: 'ASSAULT/firearms', by: ['civilians'], to: ['civilians'], gives: 'Attack', says: 'armed people against the unarmed' },
  {
    type: 'ASSAULT',
    by: ['crowd', 'civilians'],
    to: ['crowd', 'civilians'],
    gives: 'Mob violence',
    says: 'unarmed people against each other'
  },
  ...byNobody,
  ...grenadeHarm,
  ...harmNear,
  { type: 'ASSAULT', to: ['civilians'], gives: 'Attack', says: 'armed actors against unarmed people' },
  ...airSaid,
  ...onPosts,
  ...onUnarmed,
  { type: 'ASSAULT', rule: 'atrocity', gives: 'Attack', says: 'on people who bear no arms' },
  { type: 'ASSAULT', by: ['crowd'], gives: 'Violent demonstration', says: 'a crowd is violent' },
  ...unarmedBlows,
  ...raided,
  { type: 'ASSAULT', gives: 'Armed clash', says: 'armed actors against each other, or no target told' },

  ...held,
  ...cameAndHolds,

  { type: 'AGREE', gives: 'Agreement', says: 'parties agree' },
  { type: 'RETREAT/ceasefire', gives: 'Agreement', says: 'fighting is to stop' },
  { type: 'RETREAT/disarm', gives: 'Agreement', says: 'arms are given up' },
  { type: 'RETREAT/release', rule: 'swap', gives: 'Agreement', says: 'captives are exchanged' },
  { type: 'COERCE/arrest', by: ['group'], gives: 'Abduction/forced disappearance', says: 'an armed group holds people' },
  { type: 'COERCE/arrest', gives: 'Arrests', says: 'arrests by a state' },
  { type: 'COERCE/curfew', gives: 'Change to group/activity', says: 'security measures' },
  { type: 'COERCE/martial-law', gives: 'Change to group/activity', says: 'security measures' },
  ...drivenOut,
  { type: 'DISPLACE', gives: 'Other', says: 'people driven from home' },
  { type: 'displaced', gives: 'Other', says: 'people driven from home' },
  ...tolled,
  ...rest,
  { type: 'MOBILIZE/weapons', gives: undefined, says: 'arms move, not forces' },
  { type: 'MOBILIZE', gives: 'Change to group/activity', says: 'forces move' },
  { type: 'RETREAT/withdraw', gives: 'Change to group/activity', says: 'forces move' }
] satisfies readonly AcledRule[]
