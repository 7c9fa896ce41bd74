import type { ClaimRule } from '@vedette/core'

/** Relations cut back: ties severed, members suspended, envoys expelled, convictions, help withdrawn. */
export const sanction = {
  rule: 'sanction',
  kind: 'event',
  type: 'SANCTION',
  patterns: [
    {
      when: 'BY (renounce|sever|cut|break|suspend|freeze|downgrade|end) (tie|relation|link|relations|ties) (with|to) TO',
      says: ['[by: The front] renounced ties with [to: al-Qaeda].', '[by: Mali] severed relations with [to: Ukraine].']
    },
    {
      when: 'BY (disown|disavow|sanction|blacklist|ostracize) TO',
      says: ['[by: Al-Qaeda] disowned [to: the group] in 2014.', '[by: Washington] sanctioned [to: two generals] from Myanmar.']
    },
    { when: 'BY suspend TO', says: ['[by: The African Union] suspended [to: Mali].'] },
    {
      when: 'BY (designate|list|declare) TO as (terrorist|organization|organisation|group)',
      says: ['[by: Canada] listed [to: the group] as a terrorist organisation.']
    },
    {
      when: 'BY (expel|recall|withdraw|summon) TO:ambassador|diplomat|envoy|consul|attaché|charge',
      type: 'SANCTION/expel',
      says: ['[by: Paris] expelled [to: six Russian diplomats].']
    },
    {
      when: 'BY (dismiss|sack|fire|dishonor|demote|remove|oust) TO:@official|@leader|minister|general|commander|chief|president|governor',
      type: 'SANCTION',
      says: ['[by: Zelensky] sacked [to: the defence minister] in Kyiv.']
    },
    {
      when: 'BY (suspend|halt|freeze|cut|withdraw|end|stop|slash|terminate) (cooperation|assistance|support|funding|aid|sale|grant|loan|trade|fund|recognition|@weapon) (to|for|with) (TO|AT)',
      type: 'SANCTION/discontinue',
      says: ['[by: Washington] suspended assistance to [to: Niger].', '[by: Berlin] halted aid to [to: the government] in Kabul.']
    },
    {
      when: 'X (disrupt|damage|strain|sour|harm|chill) (cooperation|relation|tie|relations) (between|with) (BY)',
      says: ['The raid disrupted cooperation between [by: Kigali] and [by: Kinshasa].']
    },
    { when: 'BY (convict|sentence) TO', type: 'SANCTION/convict', says: ['[by: A court in Bogota] convicted [to: two officers].'] },
    { when: 'BY find TO (guilty)', type: 'SANCTION/convict', says: ['[by: A court in Arusha] found [to: the mayor] guilty.'] },
    {
      when: 'the (conviction|sentencing) of TO',
      type: 'SANCTION/convict',
      says: ['The conviction of [to: the general] in The Hague was welcomed.']
    },
    {
      when: 'BY (withdraw|quit|leave) from X:alliance|coalition|bloc|mission|treaty|government|union',
      type: 'SANCTION/withdraw',
      says: ['[by: Qatar] withdrew from the coalition in Yemen.']
    },
    {
      when: 'BY (impose|tighten|enforce|reimpose|slap|announce|extend|renew|adopt|approve|maintain|place|put) (sanction|embargo|penalty) (on|against|upon) TO|AT',
      says: [
        '[by: The European Union] imposed sanctions on [to: three generals].',
        '[by: Washington] slapped an embargo on [to: the junta].',
        'Sanctions were imposed on [to: two colonels] in Juba.'
      ]
    },
    {
      when: 'the (sanction|embargo) (on|against) TO|AT',
      says: ['New sanctions against [to: the junta] were announced.', 'An arms embargo on [at: Darfur] was renewed on Monday.']
    },
    { when: 'BY (freeze|seize|confiscate) X:asset|fund|property|account', says: ['[by: Canada] froze the assets of Haitian politicians.'] },
    {
      when: 'BY (declare|order) TO:ambassador|diplomat|envoy|attaché|coordinator|consul|representative|official! (persona|persona_non_grata|leave)',
      type: 'SANCTION/expel',
      says: ['[by: Mali] ordered [to: the French ambassador] to leave.'],
      not: ['The pilot ordered a coffee in Bamako.']
    },
    {
      when: 'BY (tell|order|ask) TO:ambassador|diplomat|envoy|attaché|coordinator|consul|representative|mission INFINITIVE',
      type: 'SANCTION/expel',
      says: ['[by: Niger] told [to: the envoy] to leave.']
    },
    {
      when: 'the expulsion of TO:ambassador|diplomat|envoy|attaché|consul',
      type: 'SANCTION/expel',
      says: ['The expulsion of [to: six diplomats] was announced in Sofia.']
    },
    {
      when: 'BY (break|cut|sever) off (relation|tie|relations|contact|link) (with) (TO)',
      says: ['[by: Bolivia] broke off relations with [to: Israel].']
    },
    {
      when: 'BY (suspend|freeze|halt|end|terminate|downgrade|cut|break) X:relation|relations|tie|participation|membership|cooperation|payment|disbursement|visa|license|accreditation|consulate',
      says: ['[by: Armenia] froze its participation in the alliance.', '[by: Brussels] suspended payments to Gabon.']
    },
    { when: 'BY close X:embassy|consulate|mission', type: 'SANCTION/discontinue', says: ['[by: Canada] closed its embassy in Kabul.'] },
    {
      when: 'BY:@organisation|agency|charity|msf|icrc|unhcr|ngo|partner|worker (suspend|halt|pause|stop|scale) X:operation|activity|work|service|programme|program|distribution|delivery|assistance|aid|flight',
      type: 'SANCTION/discontinue',
      says: ['[by: Aid agencies] suspended their activities in Magaria.']
    },
    {
      when: 'BY! (evacuate|withdraw|pull|relocate|recall) X:staff|personnel|embassy',
      type: 'SANCTION/withdraw',
      says: ['[by: The UN] withdrew its staff from Kabul.']
    },
    {
      when: 'BY! (quit|leave|exit) BY:council|bloc|alliance|union|ecowas|league|organisation|organization|court|treaty|coalition|commission|union!',
      type: 'SANCTION/withdraw',
      says: ['[by: Mali] quit the bloc in January.']
    },
    {
      when: 'BY (sentence|jail|imprison|condemn) TO (to|for) X:death|life|year|month|imprisonment|prison|jail|murder|treason|terrorism|genocide|crime',
      type: 'SANCTION/convict',
      says: [
        '[by: A court in Kampala] sentenced [to: the commander] to 40 years in prison.',
        '[to: He] was jailed for life in Freetown.',
        '[to: Two soldiers] were sentenced to death in Goma.'
      ]
    },
    { when: 'BY (find) X:guilty', type: 'SANCTION/convict', says: ['[by: The court] found two soldiers guilty in Arusha.'] },
    {
      when: 'BY (hand|pass|impose|give) X:sentence|verdict|conviction',
      type: 'SANCTION/convict',
      says: ['[by: The tribunal] passed sentence in Dhaka.']
    },
    {
      when: 'BY (replace|suspend|demote|recall|reshuffle) TO:@official|commander|general|governor|minister|ambassador|officer',
      says: ['[by: The president] replaced [to: the governor] in Goma.']
    },
    { when: 'the (dismissal|sacking|ouster|removal) of TO', says: ['The dismissal of [to: the army chief] came on Monday in Juba.'] }
  ]
} satisfies ClaimRule
