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
    { when: 'BY (demand|urge|request|propose|recommend) CLAUSE', says: ['[by: Paris] demanded that the troops leave.'] },
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
    {
      when: 'BY! (ask|petition|implore) TO for X',
      says: ['[by: The prime minister] asked [to: Japan] for air defences.'],
      not: ['The student asked for a book.']
    },
    {
      when: 'BY! (request|demand|seek|solicit) X:@force|@weapon|@munition|@vehicle|@aircraft|extension|deployment|meeting|clarification|clemency|asylum|ammunition|peacekeeper|observer|monitor|referendum|recount|reparation|compensation|reinstatement|restoration|lifting|guarantee|implementation|prosecution|arrest|ceasefire|truce|dialogue|talk|talks|concession',
      says: [
        '[by: Somalia] requested an extension of the mission.',
        '[by: Kyiv] sought more ammunition in Brussels.',
        '[by: The families] demanded the prosecution of the officers in Soacha.'
      ]
    },
    {
      when: 'BY! (issue|make|launch|renew|repeat|reiterate|send) (appeal|call|plea|request|demand) (for|to) (X|TO)',
      says: ['[by: The mayor of Aleppo] issued an appeal for blood.', '[by: The bishop] renewed his call for peace in Tumaco.']
    },
    {
      when: 'BY! (lodge|submit|file|make) X:request|application|petition',
      says: ['[by: The government] submitted a request for observers in Maputo.']
    },
    {
      when: 'the call (for) X:@agreement|@talks|@violence|calm|restraint|end|ceasefire|boycott|withdrawal|investigation|inquiry|justice|strike|resignation|sanction|action|help|intervention|peace|dialogue',
      says: ['There were calls for an inquiry after the raid on Jenin.']
    },
    { when: 'BY! (want|expect|need) TO INFINITIVE', says: ['[by: Ankara] wants [to: Sweden] to hand over militants.'] },
    { when: 'BY! insist on X', says: ['[by: The rebels] insisted on the withdrawal of foreign troops.'] },
    {
      when: 'BY! (invite|summon) TO to (talk|talks|dialogue|negotiation|meeting|summit|table)',
      type: 'REQUEST/meet',
      says: ['[by: The government] invited [to: the rebels] to talks in Nairobi.']
    },
    {
      when: 'the (order|directive|instruction|notice|warning) ~evacuation|displacement|expulsion',
      says: ['Evacuation orders were issued for Rafah on Monday.']
    },
    {
      when: 'BY! (issue|give) (order|warning|directive|notice) (to|for) (TO|AT) INFINITIVE',
      says: ['[by: The army] issued an order to residents to leave Khiam.']
    },
    {
      when: 'BY! (propose|suggest|table|float|offer) X:truce|ceasefire|pause|plan|roadmap|mediation|exchange|swap|amnesty|zone|resolution|initiative',
      type: 'REQUEST',
      says: ['[by: Cairo] proposed a truce in Gaza on Sunday.', '[by: Oslo] offered its mediation to Bogota.']
    },
    { when: 'BY! (advise|warn|caution) TO against X', says: ['[by: Paris] advised [to: citizens] against travel to Mali.'] },
    { when: 'BY! (warn|caution|advise|counsel) against X', says: ['[by: The UN] cautioned against an assault on Rafah.'] },
    { when: 'the (appeal|plea) (from|by) BY!', says: ['An appeal from [by: the bishops] went unheard in Juba.'] },
    {
      when: 'BY! (press|push|lobby|pressure|nudge) TO:@actor (for|on|over) X',
      says: ['[by: Washington] pressed [to: the rebels] for a withdrawal.']
    }
  ]
} satisfies ClaimRule
