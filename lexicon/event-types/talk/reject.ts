import type { ClaimRule } from '@vedette/core'

const accounts = 'report|claim|allegation|accusation|charge|account|story|footage|video|rumor|news|information'
const untrue = 'untrue|false|baseless|unfounded|fabricated|groundless|fake|wrong'

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
    {
      when: 'BY! (deny|refute|dispute) X:this|that|it',
      says: ['[by: Kigali] denied this.'],
      not: ['The bank disputed the bill in Lagos.']
    },
    {
      when: `X:${accounts} be (${untrue})`,
      denies: true,
      says: ['A spokesman in Naypyidaw said the reports were false.']
    },
    {
      when: `BY! (call|label|brand|describe|dub) X:${accounts} (${untrue})`,
      says: ['[by: A spokesman] in Naypyidaw called the report false.']
    },
    {
      when: `BY! (call|label|brand|describe|dub) X:it|this|that (lie|fabrication|nonsense|hoax|fiction|propaganda|slander|invention)`,
      says: ['[by: Caracas] called it a lie.'],
      not: ['The poet called it a song.']
    },
    {
      when: `X fabricate X:${accounts}`,
      says: ['The ministry in Kigali said the footage was fabricated.']
    },
    { when: 'BY deny CLAUSE', clause: 'keep', says: ['[by: Kigali] denied that it was to blame.'] },
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
    { when: 'BY withdraw from X:agreement|deal|treaty|accord|talk|talks|pact|bloc', says: ['[by: Moscow] withdrew from the grain deal.'] },
    {
      when: 'BY! (reject|refuse|dismiss|rebuff|spurn|veto|decline|oppose|defy|ignore|scorn|flout|disregard) X:deadline|ultimatum|visit|invitation|compromise|concession|condition|truce|ruling|verdict|summons|appeal|interference|intervention|occupation|notion|idea|suggestion|result|referendum|candidate|nomination|entry|accession|disarmament|bid|motion|claims|fear|concern',
      says: ['[by: The junta] ignored a deadline in Niamey.', '[by: The Houthis] spurned an invitation to Riyadh.']
    },
    {
      when: 'BY! throw out X:appeal|case|petition|plan|proposal|bill|challenge',
      says: ['[by: The court] threw out the appeal in Nairobi.']
    },
    { when: 'BY! (renege|backtrack) on X', says: ['[by: The militia] reneged on the accord in Juba.'] },
    {
      when: 'BY! go back on X:word|promise|deal|agreement|pledge|commitment',
      says: ['[by: The government] went back on its word in Mekelle.']
    },
    {
      when: 'BY! (refuse|deny) (entry|access|visa|permission|passage|recognition) to TO',
      says: ['[by: The junta] refused entry to [to: the envoy].']
    },
    {
      when: 'X:mediation|process|initiative (fail|collapse|founder|stall)',
      says: ['The mediation failed in Abuja.'],
      not: ['The harvest failed in Kano.']
    },
    { when: 'BY! (deny|reject) CLAUSE', clause: 'keep', says: ['[by: The general] denied being to blame.'] },
    {
      when: 'BY! (deny|disclaim|disavow) X:role|involvement|part|knowledge|link|tie|presence|wrongdoing|plan|intention|complicity',
      says: ['[by: Kigali] denied any link to the rebels.']
    },
    { when: 'X:ceasefire|truce|cease-fire be violated', says: ['The truce in Sirte was violated on Monday.'] },
    {
      when: 'the (violation|breach) of X:truce|ceasefire|agreement|accord|cease-fire|airspace|sovereignty|border|law|armistice|treaty (by) (BY)',
      says: ['A violation of the truce by [by: the militia] was recorded near Marib.']
    },
    {
      when: 'BY! (violate|breach) X:airspace|border|sovereignty|water|waters|truce|ceasefire|resolution|treaty|embargo',
      says: ['[by: Russian jets] violated the airspace of Estonia.']
    },
    { when: 'BY! (brush|wave|sweep) aside X', says: ['[by: The minister] brushed aside the criticism in Kampala.'] }
  ]
} satisfies ClaimRule
