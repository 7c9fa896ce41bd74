import type { ClaimRule } from '@vedette/core'

/** What someone says they will do for another: readiness, offers, promises, acceptance. */
export const offer = {
  rule: 'offer',
  kind: 'event',
  type: 'AGREE',
  patterns: [
    {
      when: 'BY! be (willing|prepared|ready|eager|keen|happy|disposed|determined|committed|inclined|open) INFINITIVE',
      clause: 'yield',
      says: ['[by: Oslo] is willing to pay for the bridge.', '[by: The junta] is prepared to wait.', '[by: Kyiv] is ready to talk.']
    },
    {
      when: 'BY! be (open|amenable) to X',
      says: ['[by: Khartoum] is open to a compromise.', '[by: Vietnam] is open to talks.']
    },
    {
      when: 'BY! (express|voice|signal|indicate|affirm|reaffirm|confirm|declare|state|announce|show|stress|reiterate) (willingness|readiness|intention|intent|commitment|determination|interest|desire|preparedness) (INFINITIVE) (to|in|for) (X)',
      says: [
        '[by: The rebels] expressed their readiness to disarm.',
        '[by: Ankara] reaffirmed its commitment to the accord.',
        '[by: Tokyo] signalled its willingness to help.'
      ]
    },
    {
      when: 'the (willingness|readiness) INFINITIVE',
      says: ['[by: Tehran]’s willingness to talk was noted in Vienna.']
    },
    {
      when: 'BY! (offer|promise|pledge|propose) (@force|@supply|@weapon|@vehicle|@aircraft|troops|help|aid|assistance|support|service|services|concession|compensation|asylum|refuge|loan|credit|money|land|autonomy|cooperation|contribution|expertise|hospital|shelter|funding|grant|base|guarantee|investment|partnership|relief|concessions) (to|for) (TO)',
      says: [
        '[by: Dakar] offered its troops to [to: the government in Banjul].',
        '[by: The envoy] offered concessions in Geneva.',
        '[by: Ottawa] promised helicopters.'
      ],
      not: ['The shop offered a discount in Lima.']
    },
    {
      when: 'BY! (offer|promise|pledge) (@force|@supply|@weapon|troops|help|aid|assistance|support|compensation|asylum|refuge|loan|credit|money|land|autonomy|amnesty|funding|grant|base|guarantee|seat|post) TO',
      says: ['[by: Riyadh] promised [to: Sudan] a loan.']
    },
    {
      when: 'BY! (accept|embrace|adopt|take) (@agreement|proposal|plan|offer|invitation|formula|mediation|term|terms|condition|compromise|initiative|request|roadmap|truce|verdict|result|presence|inspection|deployment) (from|by|of) (TO)',
      says: ['[by: Tehran] accepted the offer.', '[by: Copenhagen] accepted a formula for the fisheries.'],
      not: ['The museum took a photograph.']
    },
    {
      when: 'BY! agree to X',
      says: ['[by: The prime minister of Nepal] agreed to mediation.', '[by: Juba] agreed to a recount.']
    },
    { when: 'BY! agree with BY! (CLAUSE)', says: ['[by: Accra] agrees with [by: Lome] that the border should be opened.'] },
    {
      when: 'BY! concur (with|on) (BY)',
      says: ['[by: Manila] concurred with [by: Hanoi] on the islands.']
    },
    {
      when: 'BY! (guarantee|assure|ensure) (safety|security|access|passage|protection|supply|freedom)',
      says: ['[by: The rebels] guaranteed the safety of the convoy.']
    },
    { when: 'BY! (assure|reassure) TO (CLAUSE)', says: ['[by: Ankara] assured [to: the Iraqi government] that the water would flow.'] },
    {
      when: 'BY! (undertake|volunteer|consent|vouch) INFINITIVE',
      clause: 'yield',
      says: ['[by: The governor of Kirkuk] undertook to protect the shrine.']
    },
    {
      when: 'BY! (give|offer|provide) (assurance|guarantee|pledge|undertaking|promise|word) (to) (TO)',
      says: ['[by: Algiers] gave assurances to [to: the Moroccan government].']
    },
    {
      when: 'the (offer|pledge|promise) of (help|aid|assistance|mediation|talk|talks|support|troops|asylum|money|compensation) (from|by) (BY)',
      says: ['An offer of mediation by [by: Oman] was on the table.']
    },
    {
      when: 'BY! (look|work) forward to X',
      says: ['[by: The minister] looked forward to a treaty with Chile.']
    },
    {
      when: 'BY! (adopt|pass|approve) (resolution|declaration|communique|communiqué|protocol|convention|plan|roadmap|charter) (with) (BY)',
      says: ['[by: The ministers] adopted a declaration in Nairobi.', '[by: Chad] adopted a resolution with [by: Niger].']
    },
    {
      when: 'BY (sign|initial|conclude|ink|renew) (contract|convention|declaration|document|letter|communique|communiqué|statement|charter|lease|order|concordat) (with) (BY)',
      says: ['[by: Cairo] signed a contract with [by: Seoul].']
    }
  ]
} satisfies ClaimRule
