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
    },
    {
      when: 'BY! (welcome|hail|praise|laud|applaud|back|endorse|commend) X:end|start|launch|signing|appointment|nomination|election|dialogue|return|proposal|negotiation|pause|exchange|swap|verdict|ruling|reopening|lifting|deployment|visit|readiness|formation|government|restraint|sanction|blockade|intervention|bid',
      says: ['[by: Guterres] welcomed the signing of the accord.', '[by: Brussels] hailed the signing of the treaty.']
    },
    { when: 'BY! thank TO (for) (X)', says: ['[by: Zelensky] thanked [to: the Polish government] for the tanks.'] },
    { when: 'BY! throw (weight|support|backing) behind TO', says: ['[by: Caracas] threw its weight behind [to: the rebels].'] },
    {
      when: 'BY! (offer|express|extend|convey|send) (congratulation|solidarity|support) (to|with|for) (TO)',
      says: ['[by: The king] offered congratulations to [to: the army].']
    },
    { when: 'BY! pay tribute to TO', says: ['[by: The minister] paid tribute to [to: the soldiers].'] },
    { when: 'BY! (recognise|recognize) TO as X', says: ['[by: France] recognised [to: the council] as a government.'] },
    {
      when: 'BY! (recognise|recognize) X:independence|sovereignty|state|government|statehood|claim|result|authority',
      says: ['[by: Oslo] recognised the state of Palestine.']
    },
    { when: 'BY! (side|rally|stand) (with|behind|by|beside|alongside) TO', says: ['[by: Tehran] rallied behind [to: the militia].'] },
    {
      when: 'BY! vote for X:resolution|motion|independence|readmission|membership',
      says: ['[by: Brazil] voted for the resolution on Gaza.']
    },
    {
      when: 'BY! (lend|give|voice|offer|throw|declare|affirm) X:support|backing|approval|blessing|endorsement',
      says: ['[by: Washington] gave its backing to the transition in Khartoum.']
    }
  ]
} satisfies ClaimRule
