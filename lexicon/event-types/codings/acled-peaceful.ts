import type { AcledRule } from '@vedette/core'
import { demonstration, fighting, riot, shot } from './acled-beside.ts'

const scattered = [{ types: ['COERCE'], rules: ['riot-control', 'dispersal', 'quelling', 'checked'] }]
const deal = [
  'understanding',
  'deal',
  'accord',
  'agreement',
  'truce',
  'talks',
  'talk',
  'mediation',
  'mediator',
  'mediate',
  'broker',
  'arrangement',
  'negotiation',
  'exchange',
  'swap'
]

/** What a crowd does when it is scattered is no flight from home, and whoever is taken from it is a demonstrator held. */
export const atProtests: readonly AcledRule[] = [
  { type: 'DISPLACE', rule: 'uprooted', beside: scattered, gives: undefined, says: 'a crowd that scatters' },
  {
    type: 'DISPLACE',
    beside: demonstration,
    by: ['state'],
    gives: 'Protest with intervention',
    says: 'those who demonstrate are driven off'
  },
  { type: 'DISPLACE', to: ['crowd'], gives: 'Protest with intervention', says: 'those who demonstrate are driven off' },
  {
    type: 'ASSAULT/abduct',
    by: ['nobody'],
    to: ['crowd', 'civilians', 'other', 'nobody'],
    beside: demonstration,
    unsaid: ['gunman', 'kidnap', 'abduct', 'kidnapper', 'masked', 'unidentified', 'unknown'],
    gives: 'Protest with intervention',
    says: 'those who demonstrate are taken away'
  },
  { type: 'COERCE', rule: 'checked', beside: riot, gives: undefined, says: 'what comes of a riot' },
  { type: 'COERCE', rule: 'checked', beside: shot, gives: 'Excessive force against protesters', says: 'and a crowd is shot at' },
  { type: 'COERCE', rule: 'checked', gives: 'Protest with intervention', says: 'force that stops short of arms' }
]

/** Ways opened and captives freed as part of a bargain. */
export const bargained: readonly AcledRule[] = [
  { type: 'RETREAT/access', words: deal, gives: 'Agreement', says: 'a way opened by agreement' },
  { type: 'RETREAT/release', rule: 'given-back', gives: 'Agreement', says: 'captives and bodies given back' },
  {
    type: 'RETREAT/release',
    by: ['group', 'state', 'foreign', 'nobody'],
    words: deal,
    gives: 'Agreement',
    says: 'captives let go by agreement'
  }
]

/** Ground passed on in quiet. */
export const passedQuietly: readonly AcledRule[] = [
  { type: 'MOBILIZE/troops', rule: 'ranks', to: ['group'], gives: 'Change to group/activity', says: 'they go over to a group' },
  {
    type: 'COERCE/seize',
    rule: 'moved-in',
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'ground taken on without a fight'
  },
  { type: 'COERCE/seize', unfought: true, gives: 'Non-violent transfer of territory', says: 'no fighting, as is told' },
  { type: 'RETREAT/withdraw', unfought: true, gives: 'Non-violent transfer of territory', says: 'no fighting, as is told' },
  {
    type: 'MOBILIZE/troops',
    rule: 'mobilize',
    unfought: true,
    gives: 'Non-violent transfer of territory',
    says: 'no fighting, as is told'
  },
  { type: 'contested', unfought: true, gives: 'Non-violent transfer of territory', says: 'no fighting, as is told' },
  {
    type: 'MOBILIZE/troops',
    rule: 'base',
    words: ['flag', 'banner', 'colour'],
    beside: [{ types: ['RETREAT/withdraw'] }],
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side leaves, the other raises its flag'
  }
]
