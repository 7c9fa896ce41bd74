import type { ClaimRule } from '@vedette/core'

/** Agreements and truces in force. */
export const agreement = {
  rule: 'agreement-in-force',
  kind: 'state',
  type: 'agreement',
  patterns: [
    {
      when: 'X:ceasefire|cease-fire|truce|agreement|deal|accord|armistice|pact|treaty (be|remain|stay) in (effect|force|place)',
      says: ['The ceasefire in Sirte remains in effect.']
    },
    { when: 'X:ceasefire|cease-fire|truce|armistice|agreement|accord hold', says: ['The truce in Hodeidah held for a second day.'] },
    {
      when: 'BY (establish|create|set|station|deploy|build) (@post|zone|post|corridor|camp|line) under (truce|agreement|deal|accord|ceasefire|treaty|pact)',
      says: ['The posts in Idlib were established under a truce in 2018.']
    },
    {
      when: 'BY (establish|create|station|deploy) (@post|zone|post|corridor|line) under (truce|agreement|deal|accord|ceasefire|treaty)',
      says: ['[by: Turkey] established posts in Idlib under a truce in 2018.']
    },
    {
      when: 'the (agreement|accord|truce|ceasefire|cease-fire|pact|treaty) with BY!',
      says: ['They stand under a 2018 agreement with [by: Russia].']
    },
    {
      when: 'BY comply with (agreement|accord|truce|ceasefire|treaty|deal|pact)',
      says: ['[by: The rebels] complied with the ceasefire in Juba.']
    },
    {
      when: 'X:ceasefire|cease-fire|truce|armistice|agreement|accord|deal|lull|pact (prevail|last|expire|apply|endure|persist)',
      says: ['A truce prevails in Galkayo.', 'The deal expires in July.']
    },
    {
      when: 'BY! (abide|stick|adhere|stand) (by|to) X:@agreement|agreement|ceasefire|truce|deal|accord|treaty|pact',
      says: ['[by: The rebels] abide by the truce in Sirte.']
    },
    {
      when: 'BY! (respect|observe|uphold|honour|honor|implement|keep) X:agreement|deal|accord|pact|treaty',
      says: ['[by: Both sides] respect the accord in Aceh.']
    },
    {
      when: 'BY! (be|remain) bound by (agreement|accord|treaty|truce|pact)',
      says: ['[by: Israel] and [by: Syria] remain bound by an accord.']
    }
  ]
} satisfies ClaimRule
