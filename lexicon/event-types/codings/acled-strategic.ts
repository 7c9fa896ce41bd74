import type { AcledRule } from '@vedette/core'
import { fighting } from './acled-beside.ts'
import { words } from './acled-words.ts'

/** Developments of note without violence, by the rule that found them. */
export const strategic: readonly AcledRule[] = [
  { type: 'COERCE/seize', rule: 'averted', gives: 'Disrupted weapons use', says: 'a weapon that did no harm' },
  { type: 'MOBILIZE/troops', rule: 'seat', gives: 'Headquarters or base established', says: 'a seat of forces is set up' },
  { type: 'COERCE', rule: 'takeover', gives: 'Other', says: 'power taken' },
  { type: 'RETREAT/release', rule: 'jailbreak', gives: 'Other', says: 'prisoners at large' },
  { type: 'COERCE/restrict', rule: 'closure', gives: 'Other', says: 'borders or skies shut' },
  { type: 'COERCE/restrict', words: words.borders, gives: 'Other', says: 'borders or skies shut' },
  { type: 'COERCE/censor', words: words.lines, gives: 'Other', says: 'lines cut' },
  { type: 'COERCE/censor', rule: 'blackout', gives: 'Other', says: 'lines cut' },
  { type: 'MOBILIZE/weapons', rule: 'overflight', gives: 'Other', says: 'aircraft where they have no leave to be' }
]

const safe = [{ types: ['COERCE/seize'], rules: ['disarmed-weapon', 'weapons-find', 'averted'] }]

/** A device told of that was made safe before it did harm. */
export const unburst: readonly AcledRule[] = [
  { type: 'ASSAULT/explosives', beside: safe, nowhere: words.burst, gives: 'Disrupted weapons use', says: 'found before it went off' }
]

/** Who dropped or fired it, by the machines told of in its sentence. */
export const flown: readonly AcledRule[] = [
  { type: 'ASSAULT/explosives', words: words.planes, gives: 'Air/drone strike', says: 'aircraft are told of' },
  {
    type: 'ASSAULT/heavy-weapons',
    words: words.planes.filter(word => word !== 'drone' && word !== 'uav' && word !== 'shahed'),
    gives: 'Air/drone strike',
    says: 'aircraft are told of'
  },
  { type: 'ASSAULT/destroy', words: words.planes, gives: 'Air/drone strike', says: 'aircraft are told of' }
]

/** An attacker who dies, by the words beside the device that went off. */
export const borne: readonly AcledRule[] = [
  { type: 'ASSAULT/explosives', words: words.bearer, gives: 'Suicide bomb', says: 'who bears the device is told of' },
  { type: 'ASSAULT/explosives', near: words.carrier, gives: 'Suicide bomb', says: 'an attacker who dies is told of' }
]

/** Ground that one side leaves and another takes, where no fighting is told. */
export const calm: readonly AcledRule[] = [
  { type: 'COERCE/seize', near: words.calm, gives: 'Non-violent transfer of territory', says: 'ground taken without a fight' },
  {
    type: 'COERCE/seize',
    near: words.leaving,
    nowhere: words.fighting,
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side left, and no fighting is told'
  },
  { type: 'RETREAT/withdraw', near: words.coming, without: fighting, gives: 'Non-violent transfer of territory', says: 'others come' },
  { type: 'MOBILIZE/troops', words: words.left, without: fighting, gives: 'Non-violent transfer of territory', says: 'others left' },
  { type: 'RETREAT/withdraw', near: words.calm, gives: 'Non-violent transfer of territory', says: 'ground left without a fight' },
  {
    type: 'RETREAT/withdraw',
    words: words.giving,
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'ground given over'
  },
  { type: 'MOBILIZE/troops', words: words.calm, gives: 'Non-violent transfer of territory', says: 'ground entered without a fight' }
]

const tolls = ['killed', 'injured'] as const
const byRule: readonly (readonly [string, AcledRule['gives']])[] = [
  ['suicide-attack', 'Suicide bomb'],
  ['suicide-bomber', 'Suicide bomb'],
  ['bearer', 'Suicide bomb'],
  ['grenade', 'Grenade'],
  ['drone-strike', 'Air/drone strike'],
  ['drone-over', 'Air/drone strike'],
  ['air-strike', 'Air/drone strike'],
  ['from-the-air', 'Air/drone strike'],
  ['shelling', 'Shelling/artillery/missile attack'],
  ['gunfire-from-afar', 'Shelling/artillery/missile attack'],
  ['clash', 'Armed clash'],
  ['skirmish', 'Armed clash'],
  ['exchange-of-fire', 'Armed clash']
]

/** A toll that stands for the deed that it was told with. */
export const tolled: readonly AcledRule[] = tolls.flatMap(type => [
  ...(['explosion', 'device-met'] as const).flatMap((rule): readonly AcledRule[] => [
    { type, rule, words: words.bearer, gives: 'Suicide bomb', says: 'the toll of an attack whose attacker died' },
    { type, rule, gives: 'Remote explosive/landmine/IED', says: 'the toll of a device' }
  ]),
  ...byRule.map(([rule, gives]): AcledRule => ({ type, rule, gives, says: 'the toll of the deed' }))
])

/** Armed men driven out are ground lost. */
export const drivenOut: readonly AcledRule[] = [
  { type: 'DISPLACE', to: ['group'], by: ['state', 'nobody'], gives: 'Government regains territory', says: 'a group is driven out' },
  { type: 'DISPLACE', to: ['state'], by: ['group', 'nobody'], gives: 'Non-state actor overtakes territory', says: 'a state is driven out' }
]

/** What is told of people and of rule where no violence is. */
export const rest: readonly AcledRule[] = [
  { type: 'hosting', gives: 'Other', says: 'people driven from home' },
  { type: 'hosted', gives: 'Other', says: 'people driven from home' },
  { type: 'siege', without: fighting, gives: 'Other', says: 'a place cut off' },
  { type: 'COERCE/restrict', by: ['group'], gives: 'Change to group/activity', says: 'an armed group lays down rules' }
]
