import type { ClaimRule } from '@vedette/core'

/** Giving way: demands met, curbs eased, bans lifted, protests called off, prisoners freed by law. */
export const easing = {
  rule: 'easing',
  kind: 'event',
  type: 'CONCEDE',
  patterns: [
    {
      when: 'BY! (accept|meet|grant|heed|satisfy|address|fulfil|fulfill|concede) (demand|request|appeal|petition|ultimatum|condition|grievance|call) (of|from|by) (TO)',
      says: ['[by: The cabinet] accepted demands from [to: the miners].']
    },
    {
      when: 'BY! (concede|yield|bow|accede|submit|cave|give|capitulate|surrender|succumb) (to|in) (demand|pressure|call|ultimatum|request|threat|wish|protest|will) (of|from|by) (TO)',
      says: ['[by: The premier] conceded to the demands of [to: the farmers].']
    },
    {
      when: 'BY! (ease|relax|loosen|lift|shorten|soften|lighten|end|remove|scrap|abolish|rescind|revoke|repeal|drop|waive|cancel) (curfew|restriction|blockade|ban|sanction|embargo|measure|emergency|rule|law|decree|tariff|censorship|siege|closure|curb|control|fine|charge|requirement|tax|order|verdict) (on|in|against|of) (TO|AT)',
      says: ['[by: The governor] shortened the curfew in [at: Jos].', '[by: Skopje] eased emergency measures in [at: Tetovo].']
    },
    {
      when: 'BY! (end|suspend|halt|stop) (strike|protest|boycott|march|demonstration|blockade|sit-in|rally|siege|hunger)',
      says: ['[by: The miners] ended their protest.']
    },
    {
      when: 'BY! (allow|permit|authorize|authorise|sanction|legalize|legalise) (party|rally|march|return|protest|demonstration|newspaper|election|visit|entry|inspection|trade|flight|participation|union|broadcast|use) (of|by) (TO)',
      says: ['[by: Tunis] legalised the party.', '[by: Baghdad] would allow the return of [to: inspectors].']
    },
    {
      when: 'BY! (unban|rehabilitate|reinstate|decriminalize|decriminalise) (party|movement)',
      says: ['[by: The regime] unbanned the movement.']
    },
    {
      when: 'BY! (introduce|enact|initiate|undertake|begin|launch|announce|implement|promise) (reform|reforms|liberalization|liberalisation|amnesty|transition)',
      says: ['[by: The king] announced reforms.']
    },
    {
      when: 'BY! (admit|acknowledge|concede|accept) (defeat|mistake|error|fault|wrong|wrongdoing|failure|guilt|loss)',
      says: ['[by: The general] admitted defeat.']
    },
    {
      when: 'BY! (drop|withdraw|dismiss) (charge|case|lawsuit|suit|accusation|complaint) (against) (TO)',
      says: ['[by: Prosecutors] dropped charges against [to: the editor].']
    },
    { when: 'BY! (acquit|exonerate|reprieve|parole) TO (of) (X)', says: ['[by: A court in Sofia] acquitted [to: the pilot].'] },
    {
      when: 'BY! (recognise|recognize) (victory|defeat|result|win) (of|by) (TO)',
      says: ['[by: The parliament] recognised the victory of [to: the opposition].']
    },
    {
      when: 'BY! postpone (@protest|demonstration|rally|march|strike|execution|offensive|election|eviction)',
      says: ['[by: The union] postponed the march.']
    },
    {
      when: 'BY! return (@weapon|equipment|property|land|asset|helicopter|artefact|artifact|body|money) (to) (TO)',
      type: 'RETREAT',
      says: ['[by: Kinshasa] returned the land to [to: the clan].']
    },
    {
      when: 'BY! (share|cede|devolve|relinquish|transfer|delegate) (power|authority|sovereignty|control) (with|to) (TO)',
      type: 'RETREAT',
      says: ['[by: London] devolved power to the Welsh.']
    },
    {
      when: 'BY! (admit|let|accept|welcome) (inspector|observer|monitor|peacekeeper|mission) (from|of) (TO)',
      type: 'RETREAT/access',
      says: ['[by: Tashkent] admitted observers from [to: the OSCE].']
    },
    {
      when: 'BY! (open|reopen|unblock|unseal) (@border|@road|border|frontier|checkpoint|crossing|bridge|road|port|airport|airspace) (to|with|for) (TO|AT)',
      type: 'RETREAT/access',
      says: ['[by: Termez] opened the bridge to [to: aid workers].']
    },
    { when: 'X:access (improve|open) (to|for|in) (AT)', type: 'RETREAT/access', says: ['Access to Tigray improved.'] },
    {
      when: 'the (easing|lifting|relaxation|loosening|end) (of) (sanction|sanctions|embargo|curfew|ban|restriction|blockade|emergency) (on|in|against) (TO|AT)',
      says: ['The lifting of the curfew in [at: Jos] was welcomed.']
    }
  ]
} satisfies ClaimRule
