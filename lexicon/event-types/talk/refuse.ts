import type { ClaimRule } from '@vedette/core'

/** What someone says they will not do, and what is turned down. */
export const refuse = {
  rule: 'refusal',
  kind: 'event',
  type: 'REJECT',
  patterns: [
    {
      when: 'BY! (say|announce|declare|insist|vow|warn|state|stress|reiterate|repeat|add|tell|confirm|maintain|swear|pledge) REFUSAL',
      says: [
        '[by: Damascus] says it will not accept more refugees.',
        '[by: The rebels] said they would not meet the envoy.',
        '[by: Oslo] said it will no longer pay.'
      ],
      not: ['Damascus says it will accept more refugees.', 'Damascus said the rain would not stop.']
    },
    { when: 'BY! (reject|oppose|snub|shun|rebuff|defy) TO', says: ['[by: Ankara] snubbed [to: the governor] again.'] },
    {
      when: 'BY! (reject|refuse|dismiss|rebuff|spurn|veto|decline|oppose|snub|repudiate|disregard|shun|disdain|resist) X',
      says: [
        '[by: The junta] rejected proposed changes to the accord.',
        '[by: Tehran] dismissed an appeal from [to: Paris].',
        '[by: Oslo] declined an invitation to the ceremony.'
      ],
      not: ['The engine refused gear in Monza.']
    },
    { when: 'BY! be (opposed|averse|hostile) to X', says: ['[by: Ankara] is opposed to the mediation.'] },
    { when: 'X oppose BY! to X', says: ['[by: Warsaw] is opposed to the pipeline.'] },
    {
      when: 'BY! be (unwilling|reluctant|unprepared|unready|loath) INFINITIVE',
      says: ['[by: The council in Benghazi] is unwilling to share power.']
    },
    { when: 'BY! express opposition to X', says: ['[by: Brasilia] expressed opposition to the base.'] },
    {
      when: 'BY! (deny|refuse) TO (entry|access|visa|permission|permit|passage|asylum|recognition|admission|admittance|licence|license|accreditation|land|loan)',
      says: ['[by: Canberra] denied [to: the author] a visa.']
    },
    {
      when: 'BY! (deny|refuse|withhold) (entry|access|visa|permission|permit|passage|asylum|recognition|admission|admittance|licence|license|approval|consent|allocation|funding|loan|bail|parole) (to|for) (TO)',
      says: ['[by: Ghana] refused admittance to [to: the drivers].', '[by: The mayor] denied permission for a rally in Bursa.']
    },
    {
      when: 'BY! (bar|ban|block|exclude) TO from (@talks|talk|talks|election|meeting|country|entry|summit|vote)',
      says: ['[by: The commission] barred [to: the party] from the election.']
    },
    {
      when: 'BY! (renege|backtrack) on X (to) (TO)',
      says: ['[by: The president of Zambia] reneged on a promise to [to: the voters].']
    },
    { when: 'BY! back out (of) (X)', says: ['[by: The general] backed out of the deal in Bissau.'] },
    {
      when: 'BY! (flout|defy|ignore|violate|contravene|breach|disobey|break) (ban|order|curfew|rule|law|resolution|embargo|pledge|promise|convention|commitment)',
      says: ['[by: A newspaper in Beirut] violated a ban by [to: the general].'],
      not: ['The vase broke the fall.']
    },
    { when: 'BY! (cast|use|wield|exercise) (veto)', says: ['[by: Beijing] cast a veto on Monday.'] },
    { when: 'BY! vote against X', says: ['[by: The senate in Warsaw] voted against the treaty.'] },
    { when: 'BY! vote down X', says: ['[by: The assembly] voted down the bill in Accra.'] },
    { when: 'BY! (say|vote) no to X', says: ['[by: The rebels] said no to the plan.'] },
    { when: 'BY! strike down (law|decree|bill|ban|ruling)', says: ['[by: The court] struck down the decree in Brasilia.'] },
    {
      when: 'X:talk|talks|negotiation|meeting|summit|mediation|effort (fail|collapse|stall|founder|deadlock|break)',
      says: ['Negotiations in Muscat collapsed on Monday.'],
      not: ['The bridge collapsed on Monday.']
    },
    {
      when: 'the (refusal|reluctance|unwillingness) (INFINITIVE) (of|by) (BY)',
      says: ['[by: Harare]’s refusal to talk stunned the envoys.']
    },
    {
      when: 'the (rejection|dismissal|veto) of (@agreement|plan|proposal|offer|call|demand|resolution|appeal)',
      says: ['[by: Asmara]’s rejection of the plan came on Monday.']
    },
    { when: 'BY! (rule|write|laugh|shrug) off X', says: ['[by: The minister] shrugged off the threats in Kampala.'] }
  ]
} satisfies ClaimRule
