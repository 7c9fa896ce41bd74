import type { ClaimRule } from '@vedette/core'

const takers =
  '@fighter|@armed-group|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|abductor|kidnapper|raider|pirate|commando|man|agent|intelligence|stranger'
const who = '@civilian|@people|@person|@journalist|@official|@victim|@activist|@supporter|him|her|them'

/** People seized, told by where they were taken from or who has them. */
export const seized = [
  {
    rule: 'seized',
    kind: 'event',
    type: 'ASSAULT/abduct',
    patterns: [
      {
        when: `BY:${takers}! (take|pull|drag|fetch|remove|pick|snatch|pluck|collect|grab) TO:${who} from X:home|house|hostel|room|bed|car|bus|office|clinic|shop|mosque|church|street|farm|field|dormitory|vehicle|boat|taxi|flat|apartment|tent|compound|village|school`,
        figures: 'abducted',
        says: ['[by: Masked men] took [to: a lecturer] from his home in Turbat.'],
        not: ['The nurse took a patient from his bed.']
      },
      {
        when: `(seize|snatch|grab|nab) TO:@civilian|@journalist|@victim|@activist (in|at|near|on|from|outside) (AT)`,
        figures: 'abducted',
        says: ['[to: Two reporters] were seized at a roadblock near Sloviansk.'],
        not: ['The farm was seized at dawn.']
      },
      {
        when: `BY:${takers}! hold TO:@civilian|@journalist|@police|@soldier|@victim|@people|hostage|captive`,
        figures: 'abducted',
        says: ['[by: The rebels] are holding [to: a nurse].'],
        not: ['The bank holds people to account.']
      },
      {
        when: `TO:@civilian|@people|@person|@journalist|@official|@soldier|@police|@victim (be|remain|stay) in (hand|hands|captivity|clutch|grip) of BY!`,
        figures: 'abducted',
        says: ['[to: Three engineers] are in the hands of [by: gunmen] near Nnewi.']
      },
      {
        when: 'BY (bundle|spirit|march|haul) +off TO',
        figures: 'abducted',
        says: ['[by: Hooded officers] bundled off [to: a hawker] in Kiambu.']
      },
      {
        when: `BY (take|lead|bring|drive|march|remove) TO:${who} to (place|location|destination|site|spot) ~unknown|undisclosed|unspecified|secret`,
        figures: 'abducted',
        says: ['[by: Soldiers] took [to: fifty young men] to an unknown place near Goma.']
      },
      { when: 'BY demand X:ransom (for|from) (TO)', says: ['[by: The abductors] demanded a ransom for the priest.'] }
    ]
  }
] as const satisfies readonly ClaimRule[]
