import type { ClaimRule } from '@vedette/core'

/** Running totals: people killed, hurt, displaced, held or missing over a period and an area that are more than the one event. */
export const tolls = [
  {
    rule: 'death-toll',
    kind: 'toll',
    type: 'killed',
    patterns: [
      {
        when: 'X:toll|number (rise|climb|jump|grow|soar|surge|increase|mount|stand|go|swell|shoot) (to|at|over|beyond) TO',
        figures: 'killed',
        says: [
          'The death toll has risen to 45.',
          'The toll from the unrest stood at 1,200 on Friday.',
          'DEATH TOLL CLIMBS TO 80 IN GUJARAT.'
        ]
      },
      {
        when: 'X:toll (reach|exceed|pass|surpass|top|near|touch|approach|hit|cross|total) TO',
        figures: 'killed',
        says: ['The death toll has reached 400.', 'The toll in Manipur passed 180.']
      },
      { when: '(account) for X:death|fatality|killing', figures: 'killed', says: ['The militia accounted for 210 deaths.'] },
      {
        when: '(document|record|register|count|verify|tally|list|log) X:death|fatality|killing',
        figures: 'killed',
        says: ['The office has recorded 10,500 civilian deaths since 2022.']
      }
    ]
  },
  {
    rule: 'injured-total',
    kind: 'toll',
    type: 'injured',
    patterns: [
      {
        when: '(document|record|register|count|verify|tally) X:injury',
        figures: 'injured',
        says: ['The mission has verified 18,000 injuries.']
      }
    ]
  },
  {
    rule: 'detained-total',
    kind: 'toll',
    type: 'detained',
    patterns: [
      {
        when: 'hold TO (in|without|at) X:prison|jail|detention|trial|charge|camp',
        figures: 'detained',
        says: ['The junta is holding [to: 9,000 monks] in jail.']
      }
    ]
  },
  {
    rule: 'missing-total',
    kind: 'toll',
    type: 'missing',
    patterns: [
      { when: 'BY unaccount TO', figures: 'missing', says: ['[to: Forty villagers] are unaccounted for in Pibor.'] },
      { when: 'TO remain (missing|unaccounted)', figures: 'missing', says: ['[to: Some 100,000 people] remain missing since the war.'] }
    ]
  }
] satisfies readonly ClaimRule[]
