import type { ClaimRule } from '@vedette/core'

/** Refusals, denials, vetoes, deals broken off. */
export const reject = {
  rule: 'reject',
  kind: 'event',
  type: 'REJECT',
  patterns: [
    {
      when: 'BY (reject|refuse|dismiss|rebuff|deny|spurn|veto|repudiate|decline|oppose|snub|disavow|refute|defy|ignore|scorn) X:@agreement|@talks|@speech|@violence|@supply|plan|demand|call|proposal|claim|allegation|accusation|charge|offer|request|report|reporting|involvement|responsibility|role|resolution|truce|ceasefire|deal|talk|talks|dialogue|ultimatum|appeal|criticism|move|draft|suggestion|warning|mediation|pressure|order|denial|link|peace',
      says: [
        '[by: The junta] rejected the plan for talks.',
        '[by: Moscow] denied the allegations.',
        '[by: Russia] vetoed a resolution on Syria.',
        '[by: THE REBELS] REJECTED THE GOVERNMENT OFFER.'
      ],
      not: ['The bank refused the loan in Lagos.']
    },
    { when: 'BY deny CLAUSE', clause: 'keep', says: ['[by: Kigali] denied that it backed the rebels.'] },
    { when: 'BY (refuse|decline) INFINITIVE', says: ['[by: The commander in Bunia] refused to disarm.'] },
    { when: 'BY rule out X', says: ['[by: Kyiv] ruled out talks with Moscow.'] },
    { when: 'BY turn down X:offer|request|proposal|demand|plan|invitation', says: ['[by: Kabul] turned down the offer of talks.'] },
    { when: 'the (denial|rejection|veto|refusal) (by|of|from) BY', says: ['A [by: Russian] denial came on Monday.'] },
    {
      when: 'BY (break|call) off X:ceasefire|truce|talk|talks|agreement|deal|negotiation|dialogue|accord|treaty|meeting|cease-fire',
      says: ['[by: The rebels] broke off talks with Kampala.']
    },
    {
      when: 'BY (suspend|break|end|cancel|scrap|boycott|quit|abandon|freeze|interrupt|violate|breach|annul|renounce|revoke|denounce) X:ceasefire|truce|talk|talks|agreement|deal|negotiation|dialogue|accord|treaty|cease-fire|pact|armistice',
      says: ['[by: The rebels] suspended the talks in Doha.', '[by: The army] violated the ceasefire in Idlib.']
    },
    {
      when: 'the (violation|breach|breaking) of (ceasefire|truce|agreement|accord|cease-fire|airspace)',
      says: ['[by: Russian] violations of the ceasefire went on in Donbas.']
    },
    {
      when: 'BY (walk|pull|back|storm) (out_of|of) X:talk|talks|agreement|deal|negotiation|accord|treaty',
      says: ['[by: The rebels] walked out of talks in Abuja.']
    },
    { when: 'BY withdraw from X:agreement|deal|treaty|accord|talk|talks|pact|bloc', says: ['[by: Moscow] withdrew from the grain deal.'] }
  ]
} satisfies ClaimRule
