import type { ClaimRule } from '@vedette/core'

/** Taking arms and vehicles, and finding where they were hidden. */
export const seizeArms = {
  rule: 'seize-arms',
  kind: 'event',
  type: 'COERCE/seize',
  patterns: [
    {
      when: 'BY (capture|seize|confiscate|recover|loot|impound) (@weapon|@munition|@vehicle|rifle|arms|arm|launcher|ammunition|arsenal|cache|dynamite|explosive|tank) (from) (TO)',
      says: ['[by: Troops] seized 40 rifles in Arauca.', '[by: The militia] captured three tanks from [to: the army].']
    },
    {
      when: 'the (seizure|confiscation) of X:@weapon|@munition|@vehicle|rifle|arms|arm|ammunition',
      says: ['The seizure of weapons in Cali was announced.']
    },
    {
      when: 'BY! (recover|find|discover|uncover|unearth) X:cache|arsenal|stockpile|@weapon|rifle|ammunition|@munition',
      says: ['[by: Police] recovered 12 rifles in Zamfara.', '[by: Soldiers] found a cache of weapons in Basilan.']
    }
  ]
} satisfies ClaimRule
