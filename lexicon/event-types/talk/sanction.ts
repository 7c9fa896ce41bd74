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
    }
  ]
} satisfies ClaimRule
