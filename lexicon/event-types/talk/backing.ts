import type { ClaimRule } from '@vedette/core'

/** Diplomatic cooperation: ties begun and mended, praise, thanks, defence in words, forgiveness. */
export const backing = {
  rule: 'backing',
  kind: 'event',
  type: 'SUPPORT',
  patterns: [
    {
      when: 'BY! (restore|resume|establish|normalize|normalise|renew|upgrade|improve|strengthen|deepen|re-establish|reestablish|mend|expand|repair|open|cement|boost|forge) (tie|ties|relation|relations|link|friendship|contact) (with) BY!',
      says: ['[by: Nairobi] renewed diplomatic ties with [by: Mogadishu].', '[by: Cuba] has improved relations with [by: Spain].']
    },
    {
      when: 'BY! (restore|resume|establish|normalize|normalise|renew|upgrade|improve|strengthen|deepen|re-establish|reestablish|mend|expand|repair) (tie|ties|relation|relations|link|friendship)',
      says: ['[by: Prague] and [by: Tirana] upgraded their ties.']
    },
    {
      when: 'BY! (welcome|praise|hail|applaud|laud|celebrate|cheer|salute|commend) (resumption|renewal|establishment|normalisation|normalization|restoration|improvement|tie|ties|relation|relations|memo|message|letter|speech|remark|remarks|policy|reform|reforms|vote|result|victory|law|conviction|sentence|arrest|breakthrough|cooperation|membership|investment|friendship|gesture|contribution|leadership|courage)',
      says: ['[by: Rabat] welcomed the resumption of ties with [to: Tunisia].', '[by: Oslo] welcomed a message from [to: Lima].']
    },
    {
      when: 'BY! (defend|support|back|endorse|favour|favor|champion|uphold) (right|rights|effort|bid|cause|membership|candidacy|candidate|policy|reform|resolution|proposal|plan|idea|sovereignty|integrity|position|stance|claim|independence|demand|call|decision|struggle|sanction|creation) (of) (TO)',
      says: ['[by: Lisbon] will support the bid of [to: Turkey].', '[by: Sofia] backed the resolution.']
    },
    {
      when: 'BY! defend TO against (criticism|accusation|charge|allegation)',
      says: ['[by: The chancellor] defended [to: the premier] against criticism.']
    },
    {
      when: 'BY! (forgive|absolve|congratulate|thank|honour|honor|compliment) TO (for|on) (X)',
      says: ['[by: The elders] forgave [to: the governor].']
    },
    {
      when: 'BY! (support|back|endorse) TO (in|over|against) X',
      says: ['[by: Tehran] supported [to: the rebels] in the row over the reef.']
    },
    { when: 'BY! (queue|unite) behind TO', says: ['[by: The farmers] united behind [to: the governor].'] },
    {
      when: 'BY! (express|voice|convey|offer|send|extend) (gratitude|appreciation|satisfaction|admiration|thanks|respect|confidence|hope|friendship|solidarity|greetings|greeting|best|wish) (to|for|with|toward|towards|in) (TO)',
      says: ['[by: Hanoi] expressed gratitude to [to: Russia].']
    },
    {
      when: 'BY! have (confidence|faith|trust|satisfaction) (in|with|toward|towards) TO',
      says: ['[by: Pretoria] has confidence in [to: the commission].']
    },
    {
      when: 'BY! (reaffirm|reassert|affirm|proclaim|profess|pledge) (friendship|loyalty|solidarity|tie|ties|alliance|support|allegiance|backing) (with|to|for) (TO)',
      says: ['[by: Havana] reaffirmed its friendship with [to: Caracas].']
    },
    {
      when: 'BY! grant TO (recognition|status|membership|citizenship)',
      says: ['[by: The bloc] granted [to: Moldova] the status of a candidate.']
    },
    { when: 'BY! (recognise|recognize|acknowledge|legitimize|legitimise) TO', says: ['[by: Quito] recognised [to: the council].'] },
    {
      when: 'BY! (admit|accept) TO (as|into|to) (member|observer|bloc|union|league)',
      says: ['[by: The league] admitted [to: Comoros] as a member.']
    },
    { when: 'BY! (open) (embassy|consulate|mission|office) (in) (AT)', says: ['[by: Colombo] opened an embassy in [at: Tehran].'] },
    {
      when: 'BY! (rally|rush|come|spring|leap) to (defence|defense|aid|side) of TO',
      says: ['[by: Ankara] came to the defence of [to: the rebels].']
    },
    { when: 'the (praise|applause|recognition) (for|of) TO', says: ['[by: Tunis]’s recognition of [to: the council] came on Monday.'] },
    { when: 'the (congratulation|praise|support) (from) BY!', says: ['There was praise from [by: Madrid] on Monday.'] }
  ]
} satisfies ClaimRule
