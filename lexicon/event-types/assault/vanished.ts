import type { ClaimRule } from '@vedette/core'

const takers =
  '@fighter|@armed-group|@soldier|@force|@police|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|raider|pirate|commando|man|agent|stranger|element|attacker|assailant|soldier|officer|policeman|militiaman|they'
const holders = 'captor|kidnapper|abductor|hostage-taker|hostage-takers'
const who =
  '@civilian|@people|@person|@journalist|@official|@victim|@activist|@supporter|@suspect|@leader|him|her|them|boy|girl|woman|man|child|youth|teenager|student|one|two|three|some|dozen|all'
const vehicles = 'bus|minibus|vehicle|car|truck|train|taxi|lorry|van|boat|motorbike|coach|matatu|jeep'

/** People taken and not given back, told by those who hold them, by the road they went and by the silence after. */
export const vanished = [
  {
    rule: 'vanished',
    kind: 'event',
    type: 'ASSAULT/abduct',
    yields: true,
    patterns: [
      {
        when: `BY:${takers}! (drive|speed|make|ride|run|sail|motor|fly|go|march|walk|get|take) +off|away with TO:${who}`,
        figures: 'abducted',
        says: ['[by: Gunmen] drove off with [to: a surveyor] near Yelwa.'],
        not: ['Gunmen drove off with a lorry near Yelwa.']
      },
      {
        when: `BY:${takers}! (order|pull|force|drag|take|haul|remove|pick|lift|snatch|get|bring) TO:${who} (off|out_of|from) X:${vehicles}`,
        figures: 'abducted',
        says: ['[by: Militiamen] ordered [to: four traders] off a bus near Daikundi.']
      },
      {
        when: `BY:${holders}! (ask|demand|want|contact|call|phone|keep|hold|threaten|send|set|insist|seek|free|release)`,
        says: ['[by: The kidnappers] phoned a brother and asked for cash in Minna.'],
        not: ['The shopkeeper phoned a brother and asked for cash.']
      },
      {
        when: `BY (set|collect|receive|pocket) X:ransom (for|of|from) (TO)`,
        says: ['Gunmen set a ransom for the surveyor in Yelwa.']
      },
      {
        when: `BY:${takers}! (push|force|shove|throw|bundle|load|put|order|make|get|herd|cram|drag|stuff) TO:${who} (into|in|onto|inside) X:${vehicles}|pickup|trunk|boot|suv|sedan|saloon|helicopter|wagon`,
        figures: 'abducted',
        says: ['[by: Gunmen] crammed [to: six nurses] into a taxi near Obo.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
