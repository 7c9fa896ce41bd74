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
      when: 'BY (discuss|evaluate|debate) X:situation|@agreement|@violence|@talks|crisis|conflict|step|plan|war|withdrawal|truce|security|peace|exchange|issue|development|way|measure|matter (with) (BY)',
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
    { when: 'the (talk|negotiation|summit|talks) (in|at) AT', says: ['Negotiations in [at: Doha] began on Monday.'] },
    {
      when: 'BY! (send|dispatch) (delegation|envoy|negotiator|emissary) (to) (AT)',
      says: ['[by: The generals] sent a delegation to [at: Jeddah] on Monday.', 'Envoys were sent to [at: Luanda] by [by: the rebels].'],
      not: ['The club sent a card to Jeddah.']
    },
    {
      when: 'BY! sit down for X:talk|talks|negotiation|dialogue|meeting',
      says: ['[by: The two sides] sat down for talks in Oslo.']
    },
    { when: 'BY! sit down with BY!', says: ['[by: The general] sat down with [by: rebel commanders] in Juba.'] },
    {
      when: 'BY! sit (at|around) (table) (with) (BY)',
      says: ['[by: Delegates of the Houthis] sat around the table with [by: Saudi officials] in Muscat.']
    },
    {
      when: 'BY! (return|come|go|get|head|bring|stay|remain) (to|at) (table)',
      says: ['[by: The parties] returned to the negotiating table in Bogota.']
    },
    {
      when: 'BY! (gather|assemble|convene|converge|come) (in|at|for) X:summit|conference|negotiation|talk|talks|session|meeting|dialogue',
      says: ['[by: Regional leaders] gathered for a summit on Niger in Abuja.']
    },
    {
      when: 'BY! come together (in|at|with) AT|BY',
      says: ['[by: Officials from Belgrade] came together with [by: Kosovo officials] in Ohrid.']
    },
    {
      when: 'BY:@official|@leader|@government|delegation|envoy|elder|chief|faction|party! (gather|assemble) (in|at) AT',
      says: ['[by: Elders of both clans] gathered in [at: Galkayo] on Friday.']
    },
    {
      when: 'BY! (exchange|share|swap) (view|opinion|idea|message|letter) (on|over|about|with) (BY)',
      says: ['[by: The two leaders] exchanged views on the crisis in Libya.', '[by: Baghdad] exchanged messages with [by: Tehran].']
    },
    {
      when: 'BY! (consult|engage) BY:@official|@leader|elder|community|party|partner|ally|faction|group!',
      says: ['[by: The commission] consulted [by: community leaders] in Cotabato.']
    },
    {
      when: 'BY! brief TO:council|president|parliament|king|cabinet|ambassador|diplomat|@leader (on|about) X',
      says: ['[by: The UN coordinator] briefed [to: the Security Council] on the crisis in Tigray.'],
      not: ['The pilot briefed passengers on the delay.']
    },
    {
      when: 'BY! discuss X:process|implementation|cooperation|relation|border|hostage|aid|access|violence|fate|future|possibility|situation|threat|deployment|transition|election|sanction|return|corridor|offensive (with) (BY)',
      says: [
        '[by: A Taliban delegation] came to Moscow to discuss the peace process.',
        '[by: The presidents] discussed the fate of the hostages.'
      ]
    },
    {
      when: 'BY! (discuss|review|address) X (in|during|by|over) (call|conversation|phone|telephone)',
      type: 'CONSULT/phone',
      says: ['[by: Erdogan] and [by: Putin] discussed Idlib in a phone call.']
    },
    {
      when: 'BY! (speak|talk|converse|confer) (on|over|via) (phone|telephone|videoconference)',
      type: 'CONSULT/phone',
      says: ['[by: Macron] and [by: Sisi] spoke over the telephone on Monday.']
    },
    {
      when: 'BY! (speak|confer|huddle|liaise) with BY:@official|@leader|@government|elder|counterpart!',
      says: ['[by: The envoy] spoke with [by: the prime minister of Iraq] on Friday.'],
      not: ['The commander spoke with journalists in Gao.']
    },
    { when: 'the round of (talk|negotiation|talks|consultation|dialogue)', says: ['A new round of talks opened in Geneva on Tuesday.'] },
    {
      when: 'the (talk|talks|negotiation|dialogue|consultation) (on|about|over) X',
      says: ['Talks on a truce in Yemen stalled on Sunday.']
    },
    {
      when: 'BY! (return|go|travel|fly|arrive|come) (to|in) (AT) for (talk|talks|negotiation|consultation|dialogue|summit|meeting)',
      says: ['[by: The Russian minister] will travel to [at: Tehran] for consultations.']
    },
    {
      when: 'BY! (pay|make|begin|start|end|conclude|undertake) (visit|trip|tour) (to|of|in) AT',
      type: 'CONSULT/visit',
      says: ['[by: The Secretary-General] paid a visit to [at: Bangui].', '[by: The defence secretary] made a trip to [at: Kyiv].'],
      not: ['The museum paid a bill in Bangui.']
    },
    { when: 'BY! be on (visit|trip|tour) (to|in|of) (AT)', type: 'CONSULT/visit', says: ['[by: The Pope] is on a visit to [at: Iraq].'] },
    {
      when: 'BY:@official|@leader|@organisation|delegation|envoy|team|mission|pope|observer! tour AT',
      type: 'CONSULT/visit',
      says: ['[by: The UN envoy] toured [at: the camp in Zamzam].'],
      not: ['The band toured Europe.']
    },
    {
      when: 'BY! shuttle between AT',
      type: 'CONSULT/third-party',
      says: ['[by: The US envoy] shuttled between [at: Jerusalem] and [at: Damascus].']
    },
    {
      when: 'BY! (mediate|intercede|arbitrate) (in|over) X:conflict|dispute|crisis|talk|talks|war|standoff|row',
      type: 'CONSULT/third-party',
      says: ['[by: Oman] mediated in the dispute over the port.']
    },
    {
      when: 'BY! (hold|have) (call|conversation) ~phone|telephone|video (with) (BY)',
      type: 'CONSULT/phone',
      says: ['[by: President Ruto] held a telephone conversation with [by: President Museveni].'],
      not: ['The station received a phone call in Lima.']
    }
  ]
} satisfies ClaimRule
