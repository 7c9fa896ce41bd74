import type { ClaimRule } from '@vedette/core'

/** Who stands against whom over time. */
export const opposition = {
  rule: 'opposition',
  kind: 'state',
  type: 'opposition',
  patterns: [
    {
      when: 'BY (support|back) (side|party|faction) ~opposing|opposite|rival|different|warring|competing',
      says: ['[by: Russia] and [by: Turkey] support opposing sides in Libya.']
    },
    { when: 'BY oppose TO', says: ['[by: Algeria] opposes [to: the junta].'] },
    { when: 'X oppose BY! to TO', says: ['[by: The Amhara militia] is opposed to [to: the government].'] },
    { when: 'BY (be|remain) at (war|odds|loggerheads) with TO', says: ['[by: Armenia] has been at war with [to: Azerbaijan] since 1988.'] },
    {
      when: 'BY (wage|fight|lead) (insurgency|war|rebellion|campaign|struggle|jihad|insurrection) (against|with) TO',
      says: ['[by: The PKK] has waged an insurgency against [to: Turkey] since 1984.']
    },
    {
      when: 'BY (fight|struggle|battle) for X:independence|autonomy|homeland|self-rule|self-determination|secession|statehood|state',
      says: ['[by: The OPM] has been fighting for independence in Papua.']
    },
    {
      when: 'BY (seek|want) X:independence|autonomy|homeland|self-rule|self-determination|secession|statehood',
      says: ['[by: The rebels] seek independence for Mindanao.']
    },
    {
      when: 'BY be (rival|enemy|foe|adversary|opponent|nemesis|archenemy) of TO',
      says: ['[by: The Taliban] are an enemy of [to: Islamic State].']
    },
    {
      when: 'the (rivalry|feud|enmity|dispute|hostility) (between|with|among) BY!',
      says: ['The rivalry between [by: Fatah] and [by: Hamas] is old.']
    },
    {
      when: 'X lock BY! in (dispute|feud|conflict|struggle|standoff) with BY!',
      says: ['[by: Herders] have been locked in disputes with [by: farmers] in Benue.']
    },
    {
      when: 'BY! (wage|fight|lead) (insurgency|war|rebellion|campaign|struggle|jihad|insurrection|revolt) (in|across) (AT)',
      says: ['[by: Al-Shabaab] has been waging an insurgency in [at: Somalia].']
    },
    { when: 'BY! be (rival|enemy|foe|adversary)', says: ['[by: India] and [by: Pakistan] are bitter rivals.'] },
    { when: 'BY! be (hostile) to TO', says: ['[by: The militias] are hostile to [to: the Seleka].'] }
  ]
} satisfies ClaimRule
