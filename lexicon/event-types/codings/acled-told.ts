import type { AcledRule } from '@vedette/core'
import { fighting } from './acled-beside.ts'
import { told } from './acled-told-words.ts'

const safe = [
  { types: ['COERCE/seize'], rules: ['disarmed-weapon', 'weapons-find', 'averted', 'stopped'] },
  { types: ['ASSAULT'], rules: ['interception'] }
]

/** Weapons that reached no one, by what is told beside them or of those who bore them. */
export const unspent: readonly AcledRule[] = [
  ...(['ASSAULT/heavy-weapons', 'ASSAULT/aerial', 'ASSAULT/drone', 'ASSAULT/explosives'] as const).map(type => ({
    type,
    beside: safe,
    nowhere: told.harm,
    gives: 'Disrupted weapons use',
    says: 'stopped before it did harm'
  })),
  ...(['ASSAULT/suicide-attack', 'ASSAULT/firearms', 'ASSAULT/explosives', 'ASSAULT'] as const).map(type => ({
    type,
    words: told.wouldBe,
    gives: 'Disrupted weapons use',
    says: 'an attacker who did not come to it'
  })),
  { type: 'ASSAULT/explosives', near: told.early, gives: 'Disrupted weapons use', says: 'it went off in the hands of those who made it' },
  {
    type: 'ASSAULT',
    rule: 'killing',
    near: told.early,
    gives: 'Disrupted weapons use',
    says: 'it went off in the hands of those who made it'
  },
  {
    type: 'ASSAULT',
    rule: 'killing',
    to: ['group'],
    words: told.planting,
    near: told.devices,
    gives: 'Disrupted weapons use',
    says: 'it went off in the hands of those who laid it'
  },
  {
    type: 'COERCE/seize',
    by: ['state', 'foreign', 'other', 'nobody'],
    words: told.carriers,
    near: told.arms,
    gives: 'Disrupted weapons use',
    says: 'what carried arms is stopped'
  },
  {
    type: 'ASSAULT/explosives',
    rule: 'device-met',
    to: ['group'],
    words: ['own'],
    gives: 'Disrupted weapons use',
    says: 'their own device'
  },
  { type: 'ASSAULT/aerial', words: told.mishap, gives: 'Other', says: 'an accident of a machine' },
  { type: 'ASSAULT/explosives', words: told.mishap, gives: 'Other', says: 'an accident of stored arms' },
  { type: 'ASSAULT/heavy-weapons', words: told.mishap, gives: 'Other', says: 'an accident of arms' }
]

/** Those who enter or are in a place after a fight for it have taken it. */
export const heldAfterFight: readonly AcledRule[] = (
  [
    ['state', 'Government regains territory'],
    ['group', 'Non-state actor overtakes territory']
  ] as const
).flatMap(([kind, gives]): readonly AcledRule[] => [
  { type: 'presence', by: [kind], words: told.now, beside: fighting, gives, says: 'there since the fight' },
  { type: 'MOBILIZE/troops', by: [kind], words: told.enter, near: told.held, beside: fighting, gives, says: 'in a place fought for' }
])

/** Sides taken, and truces that are no more. */
export const sides: readonly AcledRule[] = [
  { type: 'alliance', words: told.joining, gives: 'Change to group/activity', says: 'sides are taken' },
  ...(['REJECT', 'SANCTION', 'SANCTION/discontinue'] as const).map(type => ({
    type,
    by: ['group'] as const,
    words: told.truce,
    gives: 'Change to group/activity',
    says: 'an armed group ends a truce'
  })),
  {
    type: 'contested',
    rule: 'contested',
    near: told.calm,
    gives: 'Non-violent transfer of territory',
    says: 'ground changes hands without a fight'
  },
  { type: 'RETREAT/release', near: told.bargain, gives: 'Agreement', says: 'captives let go by agreement' },
  { type: 'AID', near: told.uprooted, gives: 'Other', says: 'people driven from home are helped' },
  { type: 'DISPLACE', rule: 'evacuate', to: ['group'], gives: 'Agreement', says: 'fighters leave by agreement' },
  ...(['ACCUSE/investigate', 'ACCUSE', 'SANCTION/convict', 'SANCTION'] as const).map(type => ({
    type,
    by: ['state', 'nobody'] as const,
    to: ['civilians', 'group', 'other', 'state'] as const,
    words: told.kept,
    gives: 'Arrests',
    says: 'charged and kept in custody'
  }))
]
