import type { AcledRule } from '@vedette/core'
import { words } from './acled-words.ts'

/** Where people live, work and pray, and who they are. */
const unarmed = [
  'village',
  'hamlet',
  'farm',
  'church',
  'mosque',
  'market',
  'villager',
  'resident',
  'farmer',
  'worshipper',
  'passenger',
  'woman',
  'child',
  'civilian',
  'house',
  'home',
  'trader',
  'herder',
  'school',
  'clinic',
  'hospital',
  'camp',
  'settlement',
  'community',
  'mourner',
  'priest',
  'bus',
  'shop',
  'family',
  'neighbourhood',
  'hut',
  'congregation',
  'monastery',
  'wedding'
] as const

/** Those who bear arms, where a fight is told. */
const armed = [
  'soldier',
  'troop',
  'troops',
  'army',
  'police',
  'policeman',
  'officer',
  'base',
  'barracks',
  'outpost',
  'checkpoint',
  'garrison',
  'patrol',
  'convoy',
  'gendarme',
  'repel',
  'clash',
  'exchange',
  'gunfight',
  'firefight',
  'battle',
  'resistance',
  'guard',
  'constable',
  'peacekeeper',
  'vigilante'
] as const

/** Raids on people who bear no arms, by what is told around them. */
export const raided: readonly AcledRule[] = (['attack', 'violence', 'firearms'] as const).map(rule => ({
  type: 'ASSAULT',
  rule,
  by: ['group', 'nobody', 'civilians', 'other'],
  to: ['nobody'],
  near: unarmed,
  nowhere: armed,
  gives: 'Attack',
  says: 'no one who bears arms is told of, and people who do not are'
}))

const things = [
  { words: words.grenade, gives: 'Grenade', says: 'a grenade is told of' },
  { words: words.air, gives: 'Air/drone strike', says: 'aircraft are told of' },
  { words: words.guns, gives: 'Shelling/artillery/missile attack', says: 'guns are told of' },
  {
    words: ['bomb', 'explosive', 'explosives', 'ied', 'dynamite', 'blast', 'explosion', 'device', 'landmine'],
    gives: 'Remote explosive/landmine/IED',
    says: 'a device is told of'
  },
  { words: words.shells, gives: 'Shelling/artillery/missile attack', says: 'shells are told of' }
] as const

/** Things destroyed by the weapon that their sentence tells of. */
export const wreckedBy: readonly AcledRule[] = things.map(row => ({
  type: 'ASSAULT/destroy',
  by: ['nobody', 'state', 'foreign', 'group', 'other', 'civilians'],
  ...row
}))

/** What lets a grenade go where no hand throws it. */
const launched = [...words.air, 'launcher', 'rocket-propelled', 'rpg', 'tear', 'stun', 'smoke', 'teargas', 'gas', 'clash'] as const

/** What went off where a grenade is told of close by. */
export const grenadeBurst: AcledRule = {
  type: 'ASSAULT/explosives',
  near: words.grenade,
  nowhere: launched,
  gives: 'Grenade',
  says: 'a grenade is told of close by'
}

/** Harm done where a grenade is told of close by. */
export const grenadeHarm: readonly AcledRule[] = (['killing', 'wounding', 'attack'] as const).map(rule => ({
  type: 'ASSAULT',
  rule,
  near: words.grenade,
  nowhere: launched,
  gives: 'Grenade',
  says: 'a grenade is told of close by'
}))

/** What those who fly do. */
export const byFlyers: readonly AcledRule[] = (['attack', 'killing', 'wounding', 'destruction', 'firearms'] as const).map(rule => ({
  type: 'ASSAULT',
  rule,
  who: ['air force', 'air force unit'],
  gives: 'Air/drone strike',
  says: 'done by those who fly'
}))

/** People pressed into an armed group. */
export const pressed: AcledRule = {
  type: 'COERCE',
  rule: 'restrict',
  by: ['group', 'foreign', 'nobody'],
  words: ['recruit', 'conscript', 'press-gang'],
  gives: 'Abduction/forced disappearance',
  says: 'people are taken to fight'
}
