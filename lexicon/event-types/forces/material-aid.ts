import type { ClaimRule } from '@vedette/core'

/** Goods, money, shelter and men that one gives to another. */
export const materialAid = {
  rule: 'material-aid',
  kind: 'event',
  type: 'AID',
  patterns: [
    {
      when: 'BY! (give|grant|lend|send|donate|provide|award|loan|supply|allocate|contribute|offer|extend|hand) (aid|loan|grant|million|billion|dollar|euro|franc|pound|peso|rouble|ruble|yen|rupee|shilling|money|fund|credit|food|medicine|assistance|help|relief|equipment|fuel|grain|wheat|rice|tonne|ton|kit|tent|@weapon|@vehicle|@aircraft|@munition|shelter|asylum|refuge|sanctuary|scholarship|support|supplies|training) TO',
      says: [
        '[by: Oslo] gave [to: Malawi] a loan.',
        '[by: The EU] gave [to: Niger] five million euros of aid.',
        '[by: Sofia] gave [to: Sudan] a kit.'
      ]
    },
    {
      when: 'BY! (give|grant|lend|send|donate|provide|award|loan|supply|allocate|contribute|deliver|hand|ship|transfer|airlift) (aid|loan|grant|million|billion|dollar|worth|money|fund|credit|food|medicine|assistance|help|relief|equipment|fuel|grain|wheat|rice|tonne|ton|kit|kg|kilogram|tent|photograph|intelligence|asylum|refuge|shelter|scholarship|supplies|goods|doctor|medic|nurse|expert|adviser|advisor|engineer|training|clothing|vaccine|machinery) (to|for) TO|AT',
      says: [
        '[by: Bern] donated tents to [to: the refugees].',
        '[by: Rome] has granted asylum to [to: nine sailors].',
        '[by: Doctors] donated goods to [to: refugees].'
      ]
    },
    {
      when: 'BY! hand over (medicine|food|aid|equipment|kg|tonne|ton|supplies|money|cheque|check|relief) to TO|AT',
      says: ['[by: Nurses] handed over ten tonnes of medicine to [to: the Red Crescent].']
    },
    { when: 'BY! help TO INFINITIVE', says: ['[by: Riyadh] helped [to: Jordan] to build the port.'] },
    {
      when: 'BY! (pay|write|give) (compensation|debt|bill|pension|reparation|salary) (to|for|of) (TO)',
      says: ['[by: Kampala] paid compensation to [to: 60 traders].']
    },
    {
      when: 'BY! open (border|door|gate|camp) to TO:@displaced|@civilian|@person|refugee|migrant',
      says: ['[by: Benin] opened its borders to [to: refugees].']
    },
    { when: 'BY! (train|equip|arm|finance|fund|subsidize|bankroll) TO', says: ['[by: Bucharest] trained [to: 90 pilots].'] },
    {
      when: 'BY! receive (aid|money|loan|grant|food|help|assistance|relief|equipment) (from) BY!',
      says: ['[by: Maseru] received money from [by: Pretoria].']
    },
    { when: 'BY! (write|cancel|forgive|waive) off (debt)', says: ['[by: Paris] wrote off the debts of Togo.'] },
    {
      when: 'BY! (reconstruct|repair|restore|rehabilitate) (power|water|electricity|supply|service|hospital|school|bridge|road|network) (in|to|for) (AT|TO)',
      says: ['[by: Engineers] restored water to [at: Mosul].']
    }
  ]
} satisfies ClaimRule
