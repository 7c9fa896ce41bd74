import type { ClaimRule } from '@vedette/core'

/** Talks, meetings, visits, mediation. All parties stand in `by`. */
export const consult = {
  rule: 'consult',
  kind: 'event',
  type: 'CONSULT',
  patterns: [
    {
      when: 'BY (hold|have|conduct|begin|open|start|resume|continue|attend|join|host|convene) (@talks|talk|meeting|negotiation|discussion|consultation|dialogue|summit|conversation|round|talks) (with) (BY)',
      says: ['[by: Khartoum] and [by: Juba] held talks on Sunday.']
    },
    {
      when: 'BY (hold|have|conduct|open|begin|resume) (talk|talks|meeting|negotiation|discussion|consultation|dialogue|summit) with BY!',
      says: ['[by: The UN envoy] held talks with [by: the Houthis] in Sanaa.']
    },
    {
      when: 'BY (meet|negotiate|confer|talk|parley|consult|huddle) with BY!',
      says: ['[by: The minister] met with [by: tribal elders] in Kandahar.', '[by: The government] is negotiating with [by: the ELN].']
    },
    { when: 'BY (meet) BY!', says: ['[by: The general] met [by: the UN envoy] in Tripoli.'] },
    { when: 'BY (telephone|phone) BY!', type: 'CONSULT/phone', says: ['[by: President Putin] telephoned [by: President Erdogan].'] },
    {
      when: 'BY (speak|talk) (by|on|over) (phone|telephone) (with|to) BY!',
      type: 'CONSULT/phone',
      says: ['[by: Putin] talked with [by: Macron] over the phone.']
    },
    { when: 'BY! (meet|convene) (in|at) AT', says: ['[by: Officials from Kyiv] met in [at: Istanbul].'] },
    { when: 'BY! meet', says: ['[by: The two presidents] will meet next week.'] },
    {
      when: 'BY (discuss|evaluate|debate) X:situation|@agreement|@violence|@talks|crisis|conflict|step|plan|war|withdrawal|truce|security|peace|exchange|issue|development|way|measure|matter',
      says: ['The situation in Ituri was discussed.', '[by: The ministers] discussed the war in Yemen.'],
      not: ['The article discusses the plant in detail.', 'Farmers discussed prices in Lagos.']
    },
    {
      when: 'BY negotiate X:deal|truce|ceasefire|release|agreement|peace|end|accord|withdrawal|settlement|pact|exchange|swap|terms',
      says: ['[by: Qatar] negotiated the release of hostages in Gaza.']
    },
    {
      when: 'BY (mediate|broker|facilitate|moderate) (@agreement|@talks|talk|truce|deal|ceasefire|agreement|accord|negotiation|dialogue|peace|exchange|dispute|conflict) (between) (TO)',
      type: 'CONSULT/third-party',
      says: ['[by: Qatar] brokered a truce between [to: Chad] and [to: the rebels].', 'The truce was brokered by [by: Egypt].']
    },
    {
      when: 'BY mediate between TO',
      type: 'CONSULT/third-party',
      says: ['[by: Oman] mediated between [to: Iran] and [to: Saudi Arabia].']
    },
    { when: 'BY mediate', type: 'CONSULT/third-party', says: ['[by: Norway] mediated in Sri Lanka.'] },
    { when: 'the (mediation) (by|of|between) (BY)', type: 'CONSULT/third-party', says: ['Mediation by [by: Qatar] led to a truce.'] },
    { when: 'BY visit AT|TO', type: 'CONSULT/visit', says: ['[by: The president] visited [at: the city of Kharkiv] on Monday.'] },
    {
      when: 'BY (arrive|land|travel|fly) (in|to) AT for (talk|meeting|visit|negotiation|summit|talks)',
      type: 'CONSULT/visit',
      says: ['[by: The US envoy] arrived in [at: Kabul] for talks.']
    },
    {
      when: 'BY (host|receive|welcome) BY:@official|@leader|delegation|envoy|minister|president|delegate!',
      type: 'CONSULT/visit',
      says: ['[by: The king] received [by: the UN envoy] in Riyadh.']
    },
    { when: 'the visit to TO|AT', type: 'CONSULT/visit', says: ['[by: Lavrov]’s visit to [at: the city of Aleppo] was short.'] },
    {
      when: 'the (talk|negotiation|meeting|summit|dialogue|consultation|discussion|talks) (between|with|among|of|involving) BY!',
      says: ['Talks between [by: Kabul] and [by: the Taliban] stalled.']
    },
    {
      when: 'the (talk|negotiation|summit|dialogue|talks|conference) ~peace|truce|ceasefire|cease-fire|direct|indirect|nuclear|peace|bilateral|trilateral',
      says: ['Peace talks in Geneva resumed.']
    },
    { when: 'the (talk|negotiation|summit|talks) (in|at) AT', says: ['Negotiations in [at: Doha] began on Monday.'] }
  ]
} satisfies ClaimRule
