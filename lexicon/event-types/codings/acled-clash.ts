import type { AcledRule } from '@vedette/core'

/** Fighting between sides: two armed ones, or a crowd and those it faces. */
export const clashes: readonly AcledRule[] = ['clash', 'exchange-of-fire'].flatMap(rule => [
  { type: 'ASSAULT', rule, amid: ['crowd'], gives: 'Violent demonstration', says: 'a crowd fights those it faces' },
  { type: 'ASSAULT', rule, to: ['crowd'], gives: 'Violent demonstration', says: 'a crowd fights those it faces' },
  { type: 'ASSAULT', rule, to: ['state', 'foreign', 'group'], gives: 'Armed clash', says: 'armed actors against each other' },
  { type: 'ASSAULT', rule, by: ['group', 'foreign'], gives: 'Armed clash', says: 'armed actors against each other' }
])

/** Harm that comes of an attack. */
const harm = ['killing', 'wounding', 'attack', 'firearms', 'missing'] as const

/** Harm to those who bear no arms, though they are on a side: officials, and people of whom no more is known. */
export const onUnarmed: readonly AcledRule[] = harm.flatMap(rule => [
  {
    type: 'ASSAULT',
    rule,
    by: ['group', 'other', 'civilians', 'nobody'],
    whom: ['official', 'governor', 'prosecutor', 'court', 'journalist', 'supporter'],
    gives: 'Attack',
    says: 'officials bear no arms'
  },
  { type: 'ASSAULT', rule, by: ['state', 'group', 'nobody'], to: ['other'], gives: 'Attack', says: 'on those of whom no arms are told' }
])
