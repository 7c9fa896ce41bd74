import type { ClaimRule } from '@vedette/core'

/** Calls, demands, orders and warnings to do or stop something. `to` is whom they are made to. */
export const request = {
  rule: 'request',
  kind: 'event',
  type: 'REQUEST',
  patterns: [
    {
      when: 'BY (urge|ask|order|tell|beg|implore|exhort|press|request|entreat|beseech|direct|instruct|pressure|warn|advise|command|challenge|invite) TO INFINITIVE',
      says: [
        '[by: The UN] urged [to: both sides] to stop fighting.',
        '[by: Officials] told [to: residents] to stay indoors in Sloviansk.',
        '[by: THE GOVERNMENT] URGED [to: THE REBELS] TO LAY DOWN THEIR ARMS.'
      ]
    },
    {
      when: 'BY (call|appeal) (on|upon|to) TO (CLAUSE)',
      says: [
        '[by: The agency] called on [to: all parties] to spare schools.',
        '[by: The Pope] appealed to [to: the rebels] to free the hostages.'
      ]
    },
    { when: 'BY call (on|upon) TO INFINITIVE', says: ['[by: The African Union] called on [to: the junta] to free the president.'] },
    { when: 'BY appeal to TO (INFINITIVE)', says: ['[by: The bishop] appealed to [to: the rebels] to free the nuns.'] },
    { when: 'BY (call|appeal|press) for CLAUSE', says: ['[by: Paris] called for the rebels to withdraw.'] },
    {
      when: 'BY! (call|appeal|press|push|plead) for X:@agreement|@talks|@supply|@violence|@penalty|@speech|@protest|@movement|calm|restraint|end|release|withdrawal|ceasefire|halt|probe|investigation|inquiry|action|monitoring|prevention|implementation|access|protection|intervention|help|justice|peace|cessation|resignation|negotiation|dialogue|de-escalation|unity|solution|respect|pause|truce|deployment|sanction|election|independence|autonomy|trial|arrest|return|evacuation|corridor|response|support|removal|departure',
      says: [
        '[by: The bishop] called for calm in Jos.',
        '[by: Iran] called for monitoring of the truce.',
        '[by: UNICEF] appealed for an end to attacks on schools.'
      ],
      not: ['The plan calls for a new bridge in Lagos.']
    },
    {
      when: 'BY! (demand|request|seek|want|solicit) X:end|halt|@agreement|@talks|@penalty|release|withdrawal|resignation|access|stop|protection|intervention|investigation|inquiry|probe|help|assistance|aid|apology|explanation|return|ransom|justice|meeting|support|reinforcement|weapon|removal|trial|action|cessation|ouster|extradition',
      says: ['[by: The council] demanded an end to the raids.', '[by: Relatives] demanded the release of the students in Kuriga.'],
      not: ['The mine seeks new workers in Zambia.']
    },
    { when: 'BY (demand|insist|stress|urge|request|propose|recommend) CLAUSE', says: ['[by: Paris] demanded that the troops leave.'] },
    {
      when: 'BY (demand|seek|extort) (ransom|money|apology|explanation|payment|guarantee) from TO',
      says: ['[by: The gang] demanded a ransom from [to: the families].']
    },
    {
      when: 'BY (urge) X:restraint|calm|peace|action|dialogue|caution|unity|withdrawal',
      says: ['[by: Beijing] urged restraint in Kashmir.']
    },
    {
      when: 'BY (ask|appeal|plead|beg) TO for X:help|aid|assistance|protection|support|weapon|intervention|troops',
      type: 'REQUEST/assist',
      says: ['[by: Mali] asked [to: France] for help.']
    },
    {
      when: 'BY (ask|appeal|plead|beg) for X:help|aid|assistance|protection|support|weapon|intervention',
      type: 'REQUEST/assist',
      says: ['[by: The mayor of Marawi] pleaded for help.']
    },
    {
      when: 'BY (propose|offer|suggest|invite) X:talk|talks|dialogue|negotiation|meeting',
      type: 'REQUEST/meet',
      says: ['[by: Caracas] proposed talks with Guyana.']
    },
    { when: 'BY warn against X', says: ['[by: Beijing] warned against a rush to war in Korea.'] },
    {
      when: 'the (call|appeal|plea|request|demand) (for|to) X:@agreement|@talks|calm|restraint|help|truce|ceasefire|release|end|aid|peace|withdrawal|dialogue|independence|resignation',
      says: ['A call by [by: the United Nations] for a truce in Gaza went unheard.']
    },
    {
      when: 'the (demand|plea|appeal) (for) X:end|withdrawal|release|access|referendum|poll|autonomy|independence|ceasefire|truce|justice|resignation|help',
      says: ['[by: Ethiopia]’s demand for access to the sea was heard.']
    },
    { when: 'the (warning) (from|by|of) BY!', says: ['[to: They] advanced despite warnings from [by: Turkey] to stop.'] },
    { when: 'the ultimatum (from|by|to) (TO)', says: ['[by: Russia] issued an ultimatum to [to: the defenders] of Mariupol.'] }
  ]
} satisfies ClaimRule
