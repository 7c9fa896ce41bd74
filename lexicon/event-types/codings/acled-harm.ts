import type { AcledRule } from '@vedette/core'
import { armed } from './acled-beside.ts'
import { words } from './acled-words.ts'

/** Rules of claims that tell harm and leave the weapon to other words. */
const bare = ['killing', 'wounding', 'death-toll', 'attack', 'firearms'] as const

/** Weapons by the words that tell of them; the first that is told decides. */
export const weapons = [
  { words: words.poison, gives: 'Chemical weapon', says: 'poison is told of' },
  { words: words.suicide, gives: 'Suicide bomb', says: 'an attacker who dies is told of' },
  { words: words.grenade, gives: 'Grenade', says: 'a grenade is told of' },
  { words: words.air, gives: 'Air/drone strike', says: 'aircraft are told of' },
  { words: words.guns, gives: 'Shelling/artillery/missile attack', says: 'guns are told of' },
  { words: words.devices, gives: 'Remote explosive/landmine/IED', says: 'a device is told of' },
  { words: words.shells, gives: 'Shelling/artillery/missile attack', says: 'shells are told of' }
] as const

/** Harm by the weapon that its sentence tells of. */
export const harmBy: readonly AcledRule[] = [
  ...bare.flatMap(rule => weapons.map(weapon => ({ type: 'ASSAULT', rule, without: armed, ...weapon }))),
  ...(['killing', 'wounding', 'death-toll'] as const).map(rule => ({
    type: 'ASSAULT',
    rule,
    by: ['nobody', 'state', 'foreign', 'group'] as const,
    unsaid: ['shoot', 'stab', 'hack', 'gunman'],
    near: ['sarin', 'chlorine', 'nerve', 'phosgene', 'organophosphate', 'asphyxiation', 'suffocation', 'mustard'],
    gives: 'Chemical weapon',
    says: 'poison is told of close by'
  }))
]

/** Harm by the weapon that a sentence next to its own tells of. */
export const harmNear: readonly AcledRule[] = (['killing', 'wounding', 'death-toll'] as const).flatMap(rule =>
  weapons.map(({ words, gives, says }) => ({ type: 'ASSAULT', rule, without: armed, near: words, gives, says: `${says} beside` }))
)

/** What was dropped or fired carried poison, as its own sentence tells. */
export const poisoned: readonly AcledRule[] = (['ASSAULT/aerial', 'ASSAULT/drone', 'ASSAULT/heavy-weapons'] as const).map(type => ({
  type,
  words: words.poison,
  gives: 'Chemical weapon',
  says: 'and poison is told of'
}))
