import type { ClaimRule } from '@vedette/core'

/** Deals told by hands, names under a paper, and what is let go. */
export const deals = [
  {
    rule: 'deal',
    kind: 'event',
    type: 'AGREE',
    patterns: [
      {
        when: 'BY put X:name|signature|hand|seal to X:paper|understanding|accord|deal|truce|agreement|pact|document|ceasefire|protocol',
        says: ['[by: The two generals] put their names to a truce in Panmunjom.']
      },
      {
        when: `BY (announce|report|declare|confirm|hail) X:understanding|truce|ceasefire|armistice|accord|pact (on|with|between|in|over) (BY)`,
        says: ['[by: The two sides] announced a truce in Zémio.']
      },
      {
        when: 'BY (sign|initial|endorse) X:point|paper|document|text|memorandum|declaration|annex|letter|protocol|pledge',
        says: ['[by: The commander] signed eight points in Damascus.'],
        not: ['The star signed a shirt.']
      },
      {
        when: 'BY get back TO:captive|prisoner|hostage|detainee|body|fighter|soldier',
        type: 'RETREAT/release',
        says: ['[by: The army] got back [to: fourteen captives] near Taiz.']
      },
      { when: 'X (silence|still) X:gun|guns', says: ['The accord silenced the guns in Gorongosa.'] },
      {
        when: 'BY (hand|turn|give) in X:@weapon|weapon|rifle|gun|arms|kalashnikov|kalashnikovs',
        type: 'RETREAT/disarm',
        says: ['[by: The bandits] handed in twenty rifles in Gusau.']
      },
      { when: 'BY bury X:hatchet|hatchets', says: ['[by: The clans] buried the hatchet in Mandera.'] }
    ]
  }
] as const satisfies readonly ClaimRule[]
