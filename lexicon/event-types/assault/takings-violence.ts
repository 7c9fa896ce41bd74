import type { ClaimRule } from '@vedette/core'

const takers =
  '@fighter|@armed-group|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|raider|pirate|attacker|assailant|element|captor|kidnapper|abductor|men|hooded|they'
const who =
  '@civilian|@person|@journalist|@official|@victim|@activist|@suspect|@supporter|boy|girl|woman|man|child|youth|teenager|student|pupil|teacher|priest|nun|driver|trader|herder|nurse|passenger|bride|lawyer|activist|him|her|them'
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
        when: `hear X:nothing|word (of|from) TO:${who}`,
        figures: 'abducted',
        says: ['Nothing has been heard of [to: the teacher] since June.'],
        not: ['Nothing has been heard of the plan since June.']
      },
      {
        when: `TO:${who}! (miss) (since|after|from) X`,
        figures: 'abducted',
        says: ['[to: A lawyer] is missing since Sunday in Bamenda.'],
        not: ['A lawyer missed a train after lunch.']
      },
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
      },
      {
        when: `BY:${takers}! (keep|hold|retain) TO:${who}|captive|hostage (for|in|at|as|since) (X)`,
        figures: 'abducted',
        says: ['[by: The gang] kept [to: two girls] for a week in a farm.'],
        not: ['The club kept two girls as members.']
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
        when: `BY (use|keep|treat|take|hold|serve|want|share) (TO) as X:wife|wives|slave|concubine|bride|comfort`,
        says: ['[by: The fighters] used [to: the girls] as wives near Gwoza.'],
        not: ['The king took a singer as friend.']
      },
      {
        when: `the (survivor|victim|case|allegation|act|account|report|wave|spate|threat) of X:rape|gang-rape|molestation|sodomy|defilement|rapes`,
        says: ['Forty survivors of rape came to a clinic in Nyala.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
