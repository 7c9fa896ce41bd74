import type { AcledRule } from '@vedette/core'
import { demonstration } from './acled-beside.ts'
import { demonstrators } from './acled-crowds.ts'
import { weapons } from './acled-harm.ts'
import { words } from './acled-words.ts'

/** What goes off, where something is driven at a wall. */
const blown = ['explosive', 'explosives', 'bomb', 'blow', 'detonate', 'svbied', 'vbied', 'explode', 'explosion', 'blast', 'suicide']

/** Where those who bear arms stand. */
const posts = [
  'detachment',
  'outpost',
  'garrison',
  'barracks',
  'base',
  'checkpoint',
  'patrol',
  'convoy',
  'column',
  'bunker',
  'trench',
  'position',
  'regiment',
  'battalion',
  'brigade',
  'soldier',
  'troops'
]

/** What tells that those attacked fought. */
const fought = ['clash', 'exchange', 'gunfight', 'firefight', 'battle', 'repel', 'skirmish', 'gunbattle', 'shootout', 'resist']

/** Raids told by what was raided, by the weapon that their sentence tells of, by who did it and by whether those raided fought. */
export const raidsTold: readonly AcledRule[] = [
  { type: 'ASSAULT', rule: 'ramming', near: blown, gives: 'Suicide bomb', says: 'what was driven there was to go off' },
  ...(['raid-on-home', 'raid-on-post'] as const).flatMap((rule): readonly AcledRule[] => [
    ...weapons.map((weapon): AcledRule => ({ type: 'ASSAULT', rule, ...weapon })),
    { type: 'ASSAULT', rule, by: ['crowd'], gives: 'Violent demonstration', says: 'a crowd is violent' }
  ]),
  {
    type: 'ASSAULT',
    rule: 'raid-on-home',
    by: ['civilians'],
    words: ['resident', 'villager', 'local', 'youth', 'mob', 'student', 'neighbor', 'people', 'fan'],
    gives: 'Mob violence',
    says: 'unarmed people attack'
  },
  { type: 'ASSAULT', rule: 'raid-on-home', near: fought, gives: 'Armed clash', says: 'those who came were fought' },
  { type: 'ASSAULT', rule: 'raid-on-home', gives: 'Attack', says: 'where people live, work, pray and travel' },
  { type: 'ASSAULT', rule: 'ramming', gives: 'Attack', says: 'a vehicle for a weapon' },
  { type: 'ASSAULT', rule: 'raid-on-post', gives: 'Armed clash', says: 'on those who bear arms' }
]

/** Attacks on those of whom no more is told than where they stand. */
export const onPosts: readonly AcledRule[] = [
  {
    type: 'ASSAULT',
    rule: 'attack',
    by: ['group', 'nobody', 'foreign'],
    to: ['other', 'nobody'],
    words: posts,
    gives: 'Armed clash',
    says: 'on those who bear arms'
  }
]

/** Attacks by the air where only what is said of them tells it. */
export const airSaid: readonly AcledRule[] = [
  {
    type: 'ASSAULT',
    rule: 'attack',
    by: ['nobody'],
    to: ['nobody', 'civilians'],
    near: [...words.planes, 'plane', 'sortie'],
    nowhere: ['shell', 'mortar', 'artillery', 'gunman'],
    gives: 'Air/drone strike',
    says: 'aircraft are told of close by'
  }
]

/** Killings with no doer told, in which people took the law into their own hands. */
export const byNobody: readonly AcledRule[] = [
  {
    type: 'ASSAULT',
    rule: 'killing',
    by: ['nobody'],
    words: ['mob', 'lynch', 'lynching', 'lynched', 'witchcraft', 'witch', 'sorcery', 'sorcerer', 'vigilante'],
    gives: 'Mob violence',
    says: 'people take the law into their own hands'
  }
]

/** Things destroyed where people demonstrate, and vehicles driven among them. */
export const whereCrowdsAre: readonly AcledRule[] = [
  {
    type: 'ASSAULT/destroy',
    by: ['nobody'],
    beside: demonstration,
    words: [...demonstrators, 'march'],
    gives: 'Violent demonstration',
    says: 'things are destroyed where people demonstrate'
  },
  { type: 'ASSAULT', rule: 'crowd-driven-into', gives: 'Excessive force against protesters', says: 'a crowd is driven into' },
  ...(['killing', 'wounding', 'firearms', 'attack', 'atrocity'] as const).map(
    (rule): AcledRule => ({
      type: 'ASSAULT',
      rule,
      by: ['state', 'foreign'],
      to: ['civilians', 'nobody', 'crowd', 'other'],
      near: ['coffin', 'mourner', 'procession', 'processionist', 'striker', 'pallbearer', 'funeral', 'marcher'],
      nowhere: ['rebel', 'militant', 'insurgent', 'gunman'],
      gives: 'Excessive force against protesters',
      says: 'force where people are out in public, as is told close by'
    })
  )
]

/** People put into vehicles by men who are nobody's officers. */
export const bundled: readonly AcledRule[] = [
  {
    type: 'COERCE',
    rule: 'quelling',
    by: ['civilians', 'group', 'other', 'nobody'],
    words: ['bundle', 'drag', 'van', 'pickup', 'hooded', 'masked', 'plain-clothes', 'unmarked'],
    without: demonstration,
    unsaid: demonstrators,
    gives: 'Abduction/forced disappearance',
    says: 'people are taken'
  }
]

/** A crowd told with what it sacked. */
export const sackedThere: readonly AcledRule[] = [
  {
    type: 'PROTEST/demo',
    words: ['sack', 'ransacked'],
    unsaid: ['dismiss', 'minister', 'worker'],
    gives: 'Violent demonstration',
    says: 'some of them are violent'
  }
]
