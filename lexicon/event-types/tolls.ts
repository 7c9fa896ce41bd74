import type { ClaimRule } from '@vedette/core'

/** Running totals: people killed, hurt, displaced, held or missing over a period and an area that are more than the one event. */
export const tolls = [
  {
    rule: 'death-toll',
    kind: 'toll',
    type: 'killed',
    patterns: [
      {
        when: 'X:toll|number|dead|death|fatality|killed|count (rise|climb|jump|grow|soar|surge|increase|mount|stand|go|swell|shoot) (to|at|over|beyond) TO',
        figures: 'killed',
        says: [
          'The death toll has risen to 45.',
          'The toll from the unrest stood at 1,200 on Friday.',
          'DEATH TOLL CLIMBS TO 80 IN GUJARAT.',
          'The number of dead in Derna rose to 4,000.'
        ],
        not: ['The number of refugees in Chad rose to 40,000.']
      },
      {
        when: 'X:toll (reach|exceed|pass|surpass|top|near|touch|approach|hit|cross|total) TO',
        figures: 'killed',
        says: ['The death toll has reached 400.', 'The toll in Manipur passed 180.']
      },
      {
        when: 'X:death|fatality|killing (reach|exceed|pass|surpass|top|cross|total) TO',
        figures: 'killed',
        says: ['Civilian deaths in Sagaing have passed 600.']
      },
      {
        when: '(put|place) X:loss at TO',
        figures: 'killed',
        says: ['The army put its losses at nine in Sake.', 'The militia placed its losses at 40 in Bria.'],
        not: ['The bank put its losses at $9 million in Lagos.']
      },
      { when: '(account) for X:death|fatality|killing', figures: 'killed', says: ['The militia accounted for 210 deaths.'] },
      {
        when: '(document|record|register|count|verify|tally|list|log|confirm) X:death|fatality|killing',
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
      },
      {
        when: 'X:injured|wounded|injury (rise|climb|jump|grow|increase|stand|swell) (to|at) TO',
        figures: 'injured',
        says: ['The number of injured in Beirut has climbed to 5,000.']
      }
    ]
  },
  {
    rule: 'displaced-total',
    kind: 'toll',
    type: 'displaced',
    patterns: [
      {
        when: 'TO:family|household|people|person|individual|resident|villager|civilian|inhabitant|citizen|child|woman|million|thousand|hundred displace',
        figures: 'displaced',
        says: ['[to: Over 45,000 people] remain displaced in Tigray.']
      },
      {
        when: 'X:displaced|refugee|idp|evacuee|homeless (rise|climb|jump|grow|soar|surge|increase|stand|swell) (to|at|over|beyond) TO',
        figures: 'displaced',
        says: ['The number of refugees in Chad rose to 40,000.', 'The number of IDPs in Marib stood at 1,200,000.']
      },
      {
        when: 'X:displaced|refugee|idp|evacuee|homeless (reach|exceed|pass|surpass|top|total) TO',
        figures: 'displaced',
        says: ['The number of refugees has passed 90,000.']
      },
      {
        when: '(document|record|register|count|verify|tally|track|log) TO:displaced|refugee|idp|evacuee|homeless (in|across|from|at) (AT)',
        figures: 'displaced',
        says: ['The agency has registered [to: 70,000 refugees] in [at: Moldova].']
      },
      {
        when: 'TO:idp|refugee|displaced|homeless|evacuee be (in|across|throughout|inside) AT',
        figures: 'displaced',
        says: ['There are [to: 12,000 IDPs] in [at: Hajin].', 'There are now more than 80,000 refugees in [at: Gambella].']
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
      {
        when: 'TO (remain|be) (missing|unaccounted)',
        figures: 'missing',
        says: [
          '[to: Some 100,000 people] remain missing since the war.',
          '[to: Six fishermen] are still missing in Borno.',
          '[to: Dozens of pupils] were missing on Friday in Papiri.'
        ],
        not: ['The shells were missing the depot in Borno.', 'A page is missing from the report on Borno.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
