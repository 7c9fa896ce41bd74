import type { ClaimRule } from '@vedette/core'

const takers =
  '@fighter|@armed-group|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|raider|pirate|attacker|assailant|element|captor|kidnapper|abductor'
const money = 'dollar|naira|franc|ransom|money|sum|million|gourde|peso|rupee|euro|taka|kyat|birr|pound|dinar'

/** People taken and kept, and what was done to them there, told by what came of it. */
export const takingsViolence = [
  {
    rule: 'taken-told',
    kind: 'event',
    type: 'ASSAULT/abduct',
    yields: true,
    patterns: [
      {
        when: `BY:${takers}! (ask|demand|want|seek|set|claim) X:${money} (for|from) (TO)`,
        says: ['[by: The gunmen] want two million naira for a nurse in Kagara.'],
        not: ['The unions want two million naira for a nurse.']
      },
      {
        when: `BY:${takers}! (pull|take|drag|order|force|remove|lead|snatch|haul) TO:@people|@civilian|@person (off|from|out_of) X:bus|train|boat|car|taxi|minibus|motorbike|bed|home|house|church|dormitory|school|field|farm|clinic|market`,
        figures: 'abducted',
        says: ['[by: The gang] pulled [to: two nuns] off a bus in Cabaret.'],
        not: ['The medics pulled two nuns out of a house.']
      }
    ]
  },
  {
    rule: 'sexual-told',
    kind: 'event',
    type: 'ASSAULT/sexual',
    yields: true,
    patterns: [
      {
        when: `BY:${takers}! (use|keep|treat|take|hold|share) TO as X:wife|wives|slave|concubine|bride|comfort`,
        says: ['[by: The fighters] used [to: the girls] as wives near Gwoza.'],
        not: ['The king took a singer as wife.']
      },
      {
        when: `the (survivor|victim|case|allegation|act|account|report|wave|spate) of X:rape|gang-rape|molestation|sodomy|defilement|rapes`,
        says: ['Forty survivors of rape came to a clinic in Nyala.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
