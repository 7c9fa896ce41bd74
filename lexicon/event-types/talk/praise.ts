import type { ClaimRule } from '@vedette/core'

/** Backing in words: welcome, praise, recognition, solidarity. */
export const diplomaticSupport = {
  rule: 'diplomatic-support',
  kind: 'event',
  type: 'SUPPORT',
  patterns: [
    {
      when: 'BY! (welcome|praise|endorse|recognize|recognise|hail|laud|applaud|commend|salute|defend|approve|support|back) X:@agreement|@talks|plan|move|decision|truce|deal|ceasefire|accord|agreement|step|effort|initiative|resolution|announcement|operation|offensive|role|release|withdrawal|proposal|independence|talk|talks|progress|right|call|mission|commitment|statement|@violence|@speech',
      says: ['[by: Iran] welcomed the truce in Gaza.', '[by: Riyadh] endorsed the plan for Yemen.'],
      not: ['Fans hailed the striker in Turin.']
    },
    {
      when: 'BY (praise|endorse|recognize|recognise|laud|applaud|commend|salute|hail|congratulate|exonerate|absolve) TO',
      says: ['[by: Washington] praised [to: the Kurdish fighters].']
    },
    { when: 'BY stand (by|with|behind) TO', says: ['[by: Russia] stands behind [to: the government of Syria].'] },
    {
      when: 'BY (express|voice|reaffirm|reiterate|declare|pledge) (support|solidarity|backing|commitment) (for|with|to) (TO)',
      says: ['[by: Ankara] expressed solidarity with [to: Azerbaijan].']
    },
    {
      when: 'BY (give|grant) (chit|approval|endorsement|recognition|backing) (to) (TO)',
      says: ['[by: Paris] gave recognition to [to: the council] in Benghazi.']
    }
  ]
} satisfies ClaimRule
