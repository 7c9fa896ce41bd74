import type { ClaimRule } from '@vedette/core'

/** COERCE: force on crowds that stops short of deadly arms. Told by weapons as assaults are, and so kept beside them. */
export const riotControl = [
  {
    rule: 'riot-control',
    kind: 'event',
    type: 'COERCE',
    patterns: [
      {
        when: 'BY (fire|use|lob|launch|deploy|shoot|throw|employ|release|spray) gas ~tear|cs|pepper (at|on|against|into|to|in|inside) (TO|AT)',
        says: ['[by: Police] fired tear gas at [to: protesters] in Nairobi.', '[by: RIOT POLICE] USED TEAR GAS IN LIMA.']
      },
      {
        when: 'BY (fire|use|lob|launch|deploy|shoot|throw|employ|turn) X:teargas|tearga|water|baton|truncheon|taser|lathi|lathis|cane|pepper-spray (at|on|against|into) TO',
        says: [
          '[by: Police] used batons against [to: marchers] in Harare.',
          '[by: Gendarmes] fired teargas at [to: lawyers] in Yaounde.',
          '[by: Constables] used lathis against [to: teachers] in Patna.'
        ]
      },
      {
        when: 'BY (fire|use|lob|launch|deploy|shoot|throw|employ|discharge|burst|rain) (bullet|round|pellet|shell|grenade|ammunition|baton|ball|canister|bomb|device) ~rubber|plastic|foam|sponge|stun|flash|flash-bang|sound|concussion|bean|pellet|smoke|tear|teargas|tearga|riot (at|on|against|into|to|toward|towards) (TO|AT)',
        says: [
          '[by: Police] fired rubber bullets at [to: demonstrators] in Conakry.',
          '[by: Police] burst teargas shells in Surat.',
          '[by: Officers] fired stun grenades at [to: worshippers] in Jerusalem.',
          '[by: Soldiers] fired plastic bullets into [to: a crowd] in Londonderry.'
        ]
      },
      {
        when: 'BY (use|turn|fire|deploy|train|employ|aim|open) (cannon|hose|jet) ~water|fire (on|against|at|to) (TO|AT)',
        says: [
          '[by: Police] used water cannon against [to: marchers] in Tbilisi.',
          '[by: Riot police] turned water cannons on [to: students] in Santiago.'
        ]
      },
      {
        when: 'BY (spray|douse|drench) TO with (water|gas|pepper|chemical)',
        says: ['[by: Riot police] sprayed [to: protesters] with water in Minsk.']
      },
      {
        when: 'BY (resort|take) to charge ~lathi|baton|cane|stick|mild (on|against) (TO|AT)',
        says: ['[by: Police] resorted to a mild lathi charge in Patna.', '[by: Police] had to resort to a baton charge in Lahore.']
      },
      {
        when: 'BY (launch|make|order|mount|use|carry) charge ~lathi|baton|cane|stick|mild (on|against|at|into) (TO|AT)',
        says: ['[by: Police] made a baton charge on [to: students] in Dhaka.']
      },
      {
        when: 'the charge ~lathi|baton|cane|truncheon (on|against|at|by) (TO|AT)',
        says: ['A lathi charge on [to: students] in Varanasi drew protests.']
      },
      {
        when: 'BY charge TO with (baton|lathi|stick|shield|truncheon|cane|horse)',
        says: ['[by: Police] charged [to: the marchers] with batons in Lima.']
      },
      {
        when: 'BY charge (at|into) TO:@crowd|@activist|@civilian|crowd|protester|demonstrator|marcher',
        says: ['[by: Police] charged at [to: protesters] with batons in Lima.']
      },
      { when: 'charge ~baton|lathi|cane TO', says: ['Police baton charged [to: protesters] in Lahore.'] },
      {
        when: 'BY use (force|violence) ~excessive|disproportionate|brute|unnecessary|heavy (against|on) TO',
        says: ['[by: Gendarmes] used excessive force against [to: miners] in Ghazni.']
      },
      {
        when: 'BY use (force|ammunition|fire|bullet|round) ~lethal|deadly|live (against|on|to) (TO)',
        type: 'ASSAULT/firearms',
        says: ['[by: Soldiers] used live ammunition against [to: demonstrators] in N’Djamena.']
      },
      { when: 'BY (teargas|tear-gas|teargass) TO', says: ['Police teargassed [to: students] in Kampala.'] },
      {
        when: 'BY (disperse|clear) TO:@crowd|@civilian|@activist|crowd|protest|demonstration|rally|march',
        says: [
          '[by: Soldiers] dispersed [to: demonstrators] in Conakry.',
          'Riot police used water cannons to disperse marchers in Tbilisi.'
        ]
      },
      {
        when: 'BY break up (protest|demonstration|rally|march|sit-in|gathering|crowd|procession|vigil)',
        says: ['[by: Police] broke up a rally in Harare on Sunday.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
