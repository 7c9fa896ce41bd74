import type { AcledBeside } from '@vedette/core'

export const demonstration: readonly AcledBeside[] = [
  { types: ['PROTEST/demo', 'PROTEST/obstruct', 'PROTEST'], rules: ['protest', 'crowd'] },
  { types: ['COERCE'], rules: ['riot-control', 'dispersal'] }
]
export const riot: readonly AcledBeside[] = [
  { types: ['PROTEST/riot', 'PROTEST/vandalize'] },
  { types: ['ASSAULT/primitive', 'ASSAULT/destroy', 'ASSAULT/beat'], by: ['crowd', 'civilians'] }
]
export const shot: readonly AcledBeside[] = [
  { types: ['ASSAULT/firearms'], by: ['state', 'foreign', 'nobody'], to: ['crowd', 'civilians', 'nobody'] },
  { types: ['ASSAULT'], by: ['state', 'foreign'], to: ['crowd', 'civilians', 'nobody'] },
  { types: ['ASSAULT'], by: ['nobody'], to: ['crowd', 'civilians'] }
]
export const checked: readonly AcledBeside[] = [
  { types: ['COERCE', 'COERCE/arrest', 'COERCE/restrict'], by: ['state', 'foreign', 'other', 'nobody'] },
  { types: ['ASSAULT/beat'], by: ['state', 'foreign'] }
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
