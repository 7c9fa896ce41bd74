import type { ClaimRule } from '@vedette/core'

/** What is called off, cut, put off or left: visits, talks, aid, links, membership. */
export const breaks = {
  rule: 'break',
  kind: 'event',
  type: 'SANCTION/discontinue',
  patterns: [
    {
      when: 'BY! (postpone|delay|defer|shelve) (talk|talks|negotiation|dialogue|consultation) (with|between) (TO)',
      says: [
        '[by: The rebels] postponed talks with [to: the government] in Nairobi.',
        '[by: Bogota] has shelved the dialogue with [to: the ELN].',
        '[by: The UN] delayed the consultations with [to: the factions].'
      ],
      not: ['The rebels attended talks with the government in Nairobi.']
    },
    {
      when: 'BY! (cancel|postpone|delay|suspend|defer|scrap|shelve|downplay) (visit|trip|tour|meeting|summit|conference|session|delivery|mission|exercise|flight|appearance) (to|with|of) (TO|AT)',
      says: [
        '[by: The French minister] cancelled a planned visit to [to: Haiti].',
        '[by: Lome] and [by: Accra] have postponed their meeting.'
      ]
    },
    {
      when: 'BY! (suspend|halt|stop|end|reduce|freeze|cancel|curtail|slash|discontinue|interrupt|abandon|break|trim|lower|decrease|terminate) (aid|assistance|loan|programme|program|delivery|deliveries|supply|supplies|shipment|food|link|trade|sale|export|import|contact|mediation|effort|funding|grant|service|relief|training|cooperation|investment|subsidy|credit|payment|contract|budget|participation|involvement) (to|for|with|between|in) (TO|AT)',
      says: [
        '[by: Berne] suspended part of an aid programme for [to: Eritrea].',
        '[by: The UN] reduced food supplies to [to: the camp].',
        '[by: Tunis] halted its mediation between [to: the clans].'
      ],
      not: ['The clinic reduced the swelling.']
    },
    {
      when: 'BY! cut off (aid|assistance|trade|contact|supply|supplies|funding|link|loan) (to|for|with) (TO|AT)',
      says: ['[by: France] cut off loans to [to: the junta].']
    },
    {
      when: 'the (suspension|cancellation|postponement|termination|reduction|freeze|cutoff|halt|severing) (of|in|on) (aid|link|tie|ties|relation|relations|talk|talks|visit|trade|flight|loan|assistance|supply|contact|cooperation|meeting|sale) (with|to|between) (TO|AT)',
      says: ['[by: Vienna] announced a suspension of air links with [to: Minsk].']
    },
    {
      when: 'BY! (leave|quit|abandon|exit) (@talks|talk|talks|negotiation|conference|coalition|government|parliament|pact|treaty)',
      type: 'SANCTION/withdraw',
      says: ['[by: The party] quit the coalition in Tallinn.']
    },
    { when: 'BY! (throw|kick) out TO', type: 'SANCTION/expel', says: ['[by: Managua] threw out [to: the envoys].'] },
    {
      when: 'BY! (expel|eject|exclude) TO from (bloc|league|union|alliance|council|parliament|party|organisation|organization|rank|ranks)',
      type: 'SANCTION/expel',
      says: ['[by: The African Union] expelled [to: Gabon] from its ranks.']
    },
    {
      when: 'BY! (recall|withdraw) (ambassador|envoy|staff|observer|monitor|inspector|mission|diplomat|representative|worker|personnel|delegation) (from|to) (AT|TO)',
      type: 'SANCTION/withdraw',
      says: ['[by: Chile] withdrew its observers from Haiti.']
    },
    {
      when: 'BY! (impose|slap|levy|raise|place|introduce|tighten) (tariff|duty|embargo|boycott|sanction|quota|penalty|fine) (on|against) (TO|AT)',
      says: ['[by: Washington] slapped tariffs on [to: Brazil].']
    },
    {
      when: 'BY! (ostracize|isolate|shun|blacklist|penalize|penalise|fine) TO',
      type: 'SANCTION',
      says: ['[by: The union] blacklisted [to: the firm].']
    },
    {
      when: 'BY! (impeach|depose|dethrone|dismiss|sack) TO (as|from) (X)',
      type: 'SANCTION',
      says: ['[by: The assembly] impeached [to: the president] in Quito.']
    },
    {
      when: 'BY! (fire|replace) TO:@official|@leader|@speaker|@police|@soldier|@journalist|@activist|him|her|chief|head (as|from) (X)',
      type: 'SANCTION',
      says: ['[by: The king] fired [to: the governor] in Amman.'],
      not: ['The militia fired mortars at the governor.']
    },
    {
      when: 'BY! break down (treaty|tie|ties|relation|relations|talk|talks)',
      type: 'SANCTION',
      says: ['[by: Maputo] broke down a treaty with Lilongwe.']
    },
    {
      when: 'the (severance|breach|rupture) (of|in|with) (tie|ties|relation|relations)',
      type: 'SANCTION',
      says: ['A rupture in relations came on Monday.']
    }
  ]
} satisfies ClaimRule
