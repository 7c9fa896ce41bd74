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
        when: 'BY (fire|use|lob|launch|deploy|shoot|throw|employ|turn) X:teargas|water|baton|truncheon|taser (at|on|against|into) TO',
        says: ['[by: Police] used batons against [to: marchers] in Harare.']
      },
      { when: 'BY (teargas|tear-gas|teargass) TO', says: ['Police teargassed [to: students] in Kampala.'] },
      {
        when: 'BY (disperse|clear) TO:@crowd|@civilian|@activist|crowd|protest|demonstration|rally|march',
        says: ['[by: Soldiers] dispersed [to: demonstrators] in Conakry.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
