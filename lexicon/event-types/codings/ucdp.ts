import type { UcdpTables } from '@vedette/core'

const armed = ['state', 'foreign', 'group'] as const
const states = ['state', 'foreign'] as const

/** UCDP's coding of armed force, after the variables of its Georeferenced Event Dataset (codebook, CC BY 4.0), as far as one report tells. */
export const ucdp: UcdpTables = {
  force: ['ASSAULT', 'COERCE/seize'],
  rules: [
    { type: 'ASSAULT/destroy', gives: undefined, says: 'property alone was the aim' },
    { type: 'COERCE/seize', rule: 'seize-arms', gives: undefined, says: 'arms were the aim' },
    { type: 'COERCE/seize', rule: 'weapons-find', gives: undefined, says: 'arms were the aim' },
    { type: 'COERCE/seize', rule: 'disarmed-weapon', gives: undefined, says: 'arms were the aim' },
    { type: 'COERCE/seize', rule: 'arms-kept', gives: undefined, says: 'arms were the aim' },
    ...['ASSAULT', 'COERCE/seize'].flatMap((type): UcdpTables['rules'] => [
      { type, by: armed, to: ['civilians'], gives: 3, says: 'one-sided: an organised party kills the unarmed' },
      { type, by: states, to: armed, gives: 1, says: 'state-based: a state or its forces are on one side, an armed party is on the other' },
      { type, by: ['group'], to: states, gives: 1, says: 'state-based: an armed group against a state' },
      { type, by: ['group'], to: ['group'], gives: 2, says: 'non-state: two groups, neither of which is a state' },
      { type, by: ['nobody'], gives: undefined, says: 'no armed party is said to have done it' },
      { type, to: ['nobody'], gives: undefined, says: 'nobody is said to have suffered it' }
    ])
  ],
  deaths: [
    { bound: 'exact', low: 'count', best: 'count', high: 'count', says: 'a number of dead' },
    { bound: 'about', low: 'count', best: 'count', high: 'count', says: 'about so many dead: the number for all three' },
    { bound: 'at least', low: 'count', best: 'count', high: 'open', says: 'at least so many dead: nothing says how many more' },
    { bound: 'more than', low: 'more', best: 'more', high: 'open', says: 'more than so many dead: one more, and nothing says how many' },
    { bound: 'up to', low: 'one', best: 'count', high: 'count', says: 'up to so many dead: one at least' },
    { bound: 'none', low: 'one', best: 'low', high: 'open', says: 'dead without a number: one at least' }
  ],
  when: [
    { days: 1, gives: 1, says: 'a day' },
    { days: 6, gives: 2, says: 'two to six days' },
    { days: 7, gives: 3, says: 'a week' },
    { days: 31, gives: 4, says: 'a month' },
    { days: 366, gives: 5, says: 'a year' }
  ],
  civilians: 'Civilians'
}
