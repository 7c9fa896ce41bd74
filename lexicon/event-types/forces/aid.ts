import type { ClaimRule } from '@vedette/core'

/** Help that reaches people: goods, care, money, rescue. */
export const aid = {
  rule: 'aid',
  kind: 'event',
  type: 'AID',
  patterns: [
    {
      when: 'BY (provide|deliver|distribute|send|supply|offer|bring|hand|airlift|give|donate|ship|drop|airdrop|dispatch|channel|extend) (aid|assistance|food|relief|shelter|medicine|help|water|blanket|ration|supplies|care|tent|meal|grant|fund|parcel|vaccine|guidance) (to|for|in|into) TO|AT',
      says: ['[by: WFP] delivered food to [to: displaced families] in Pibor.', '[by: Turkey] sent relief to [at: Gaza].']
    },
    {
      when: 'BY (provide|deliver|distribute|send|supply|bring|hand|airlift|give|donate|ship|airdrop|dispatch) X:aid|assistance|food|relief|medicine|blanket|ration|tent|meal|parcel|vaccine',
      says: ['[by: The Red Cross] provided assistance in Juba.'],
      not: ['The army delivered shells to Bakhmut.']
    },
    {
      when: 'BY (provide|supply|furnish) TO with X:aid|assistance|food|relief|shelter|medicine|help|water|care|supplies',
      says: ['[by: The Red Cross] provided [to: families] with shelter in Aden.']
    },
    {
      when: 'BY (treat|rescue|assist|feed|vaccinate|airlift) TO',
      says: ['[by: Medics] treated [to: 40 patients] in Aden.', '[to: Forty wounded people] were treated in a hospital in Kabul.']
    },
    {
      when: 'TO (receive) (treatment|aid|assistance|care) (in|at|from) (BY|AT)',
      says: ['[to: The wounded soldiers] received treatment in [at: Dnipro].']
    },
    { when: 'X:aid|convoy|relief|shipment (reach|arrive|enter) (in|at|to) (TO|AT)', says: ['Aid reached Gaza on Friday.'] },
    { when: 'X:aid|relief|assistance (reach|enter) TO|AT', says: ['Aid reached [at: Gaza] on Friday.'] },
    {
      when: 'the (delivery|distribution|airdrop|provision) of (aid|food|relief|medicine|assistance|supplies) (to|in) (TO|AT)',
      says: ['Deliveries of aid to [to: Tigray] resumed.']
    },
    {
      when: 'BY (pledge|promise|announce|approve|allocate|donate) (aid|assistance|fund|relief|grant|loan) (to|for) (TO|AT)',
      says: ['[by: Washington] pledged aid for [to: refugees] in Jordan.']
    },
    { when: 'BY (rebuild|reconstruct) X:@building|home|house|school|hospital', says: ['[by: The agency] rebuilt schools in Kunduz.'] }
  ]
} satisfies ClaimRule
