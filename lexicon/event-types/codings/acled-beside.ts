import type { AcledBeside } from '@vedette/core'

export const demonstration: readonly AcledBeside[] = [
  { types: ['PROTEST/demo', 'PROTEST/obstruct', 'PROTEST'], rules: ['protest', 'crowd', 'crowd-out', 'assembly'] },
  { types: ['COERCE'], rules: ['riot-control', 'dispersal', 'quelling', 'checked'] }
]
export const riot: readonly AcledBeside[] = [
  { types: ['PROTEST/riot', 'PROTEST/vandalize'] },
  { types: ['ASSAULT'], rules: ['clash'], by: ['state', 'foreign', 'crowd', 'civilians'] },
  { types: ['ASSAULT/primitive', 'ASSAULT/destroy', 'ASSAULT/beat'], by: ['crowd', 'civilians'] }
]
/** Rules that tell of harm done to people, by hand, by arms, or left open. */
const deadly = ['killing', 'wounding', 'firearms', 'protest-fire', 'atrocity', 'attack']
export const shot: readonly AcledBeside[] = [
  { types: ['ASSAULT/firearms'], by: ['state', 'foreign', 'group', 'nobody'], to: ['crowd', 'civilians', 'other', 'nobody'] },
  { types: ['ASSAULT'], rules: deadly, by: ['state', 'foreign', 'group'], to: ['crowd', 'civilians', 'other', 'nobody'] },
  { types: ['ASSAULT'], rules: deadly, by: ['nobody'], to: ['crowd', 'civilians'] }
]
export const checked: readonly AcledBeside[] = [
  { types: ['COERCE', 'COERCE/arrest', 'COERCE/restrict'], by: ['state', 'foreign', 'other', 'nobody'] },
  { types: ['ASSAULT/beat', 'ASSAULT/abduct', 'ASSAULT/crowd-control'], by: ['state', 'foreign'] }
]
export const fighting: readonly AcledBeside[] = [{ types: ['ASSAULT'] }]
export const left: readonly AcledBeside[] = [{ types: ['RETREAT/withdraw'] }]
export const came: readonly AcledBeside[] = [
  { types: ['MOBILIZE/troops', 'COERCE/seize', 'presence', 'control'], by: ['state', 'foreign', 'group', 'other', 'civilians'] }
]
export const of = (...types: readonly string[]): readonly AcledBeside[] => [{ types }]
/** Harm whose weapon is told elsewhere close by. */
export const armed: readonly AcledBeside[] = of(
  'ASSAULT/unconventional',
  'ASSAULT/suicide-attack',
  'ASSAULT/explosives',
  'ASSAULT/aerial',
  'ASSAULT/drone',
  'ASSAULT/heavy-weapons'
)
