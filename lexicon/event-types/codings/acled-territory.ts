import type { AcledRule } from '@vedette/core'
import { fighting } from './acled-beside.ts'
import { words } from './acled-words.ts'

/** Sides of forces that fight beside the government of their country, though they are none of its organs. */
const beside = ['Wazalendo', 'Macawisley', 'African Union', 'SADC', 'East African Community']

/** Ground taken by those who fight for a government or by its leave. */
export const forTheState: readonly AcledRule[] = [
  {
    type: 'COERCE/seize',
    sided: beside,
    to: ['group', 'civilians', 'other', 'nobody'],
    gives: 'Government regains territory',
    says: 'forces that fight beside a government take ground'
  },
  {
    type: 'COERCE/seize',
    sided: ['Kurdish forces'],
    who: ['armed forces'],
    to: ['group', 'nobody'],
    gives: 'Government regains territory',
    says: 'forces of an autonomous region take ground'
  },
  {
    type: 'COERCE/seize',
    who: ['peacekeepers', 'army mission'],
    to: ['group', 'nobody'],
    gives: 'Government regains territory',
    says: 'peacekeepers take ground from a group'
  },
  {
    type: 'COERCE/seize',
    words: ['pro-government', 'loyalist', 'pro-regime'],
    to: ['group', 'nobody'],
    by: ['group', 'foreign', 'other', 'civilians'],
    gives: 'Government regains territory',
    says: 'those who fight for a government take ground'
  }
]

/** Those who are in a place since a fight for it hold it. */
const since = ['now', 'again', 'since', 'once', 'back', 'after', 'following']

/** Ground told as held by one side since a fight for it. */
export const heldSince: readonly AcledRule[] = (
  [
    ['state', 'Government regains territory'],
    ['group', 'Non-state actor overtakes territory']
  ] as const
).flatMap(([kind, gives]): readonly AcledRule[] => [
  { type: 'control', by: [kind], words: since, beside: fighting, gives, says: 'held since the fight' },
  {
    type: 'MOBILIZE/troops',
    by: [kind],
    words: ['pour', 'stream', 'surge', 'burst', 'barge', 'rush', 'flood', 'roll', 'march', 'enter', 'walk', 'sweep', 'drive'],
    beside: [{ types: ['RETREAT'] }, { types: ['RETREAT/withdraw'] }],
    near: words.fighting,
    gives,
    says: 'in a place that the others fled'
  },
  { type: 'presence', by: [kind], words: since, beside: fighting, gives, says: 'there since the fight' }
])

/** Ground taken, told by whoever came in and holds it now. */
export const cameAndHolds: readonly AcledRule[] = (
  [
    ['state', 'Government regains territory'],
    ['group', 'Non-state actor overtakes territory']
  ] as const
).map(([kind, gives]) => ({
  type: 'control',
  by: [kind],
  beside: [{ types: ['MOBILIZE/troops'], rules: ['mobilize', 'came-in', 'took-place-of'], by: [kind] }],
  gives,
  says: 'they came in and hold it'
}))

const rebels = [
  'rebel',
  'militant',
  'insurgent',
  'jihadist',
  'guerrilla',
  'separatist',
  'paramilitary',
  'militia',
  'gang',
  'islamist',
  'junta'
]
const loyal = ['army', 'soldier', 'troop', 'troops', 'government', 'marine', 'military', 'police', 'commando', 'division', 'battalion']

/** Ground taken, by whom is not said: whose fighters its sentence names alone are those who took it. */
export const takenByNobody: readonly AcledRule[] = ['seize', 'ground-won', 'change-of-hands', 'overtake', 'won-back'].flatMap(rule => [
  {
    type: 'COERCE/seize',
    rule,
    by: ['nobody'] as const,
    to: ['nobody'] as const,
    words: rebels,
    unsaid: loyal,
    gives: 'Non-state actor overtakes territory',
    says: 'ground is taken, and only those who are not the state are told of'
  },
  {
    type: 'COERCE/seize',
    rule,
    by: ['nobody'] as const,
    to: ['nobody'] as const,
    words: loyal,
    gives: 'Government regains territory',
    says: 'ground is taken, and the forces of the state are told of'
  }
])
