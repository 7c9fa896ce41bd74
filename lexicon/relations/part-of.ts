import type { RelationRule } from '@vedette/core'

/** Who is a part or a member of what. */
export const partOf: readonly RelationRule[] = [
  {
    rule: 'member',
    relation: 'part-of',
    reads: 'role',
    patterns: [
      {
        when: 'the (member|fighter|soldier|officer|official|employee|militant|student|expert|troop|troops|personnel|cadre|recruit|agent|volunteer|delegate|spokesman|spokesperson|spokeswoman|representative|pilot|minister|policeman|worker|staff|lawmaker|doctor|engineer|analyst|scholar|researcher|monitor|observer|marine|gunman|guard|operative|team|delegation) (of|in|from|at|within) TO:@actor',
        says: ['[by: Members] of [to: the council] met.', 'Reports came from [by: experts] at [to: the United Nations].'],
        not: ['Officials in the city met.']
      },
      {
        when: 'the (commander|general|colonel|lieutenant|captain|major|sergeant|brigadier|admiral|minister|deputy|director|adviser|advisor|ambassador|envoy|leader|chief|head) (in|at|from|within) TO:@actor',
        says: ['[by: Abu Musa] was a commander in [to: the Quds Force].']
      },
      {
        when: 'the (brigade|battalion|division|wing|branch|unit|faction|arm|regiment|corps|clan|squad|cell|affiliate|offshoot|subsidiary) of TO:@actor',
        says: [
          '[by: The Omar brigade] of [to: the Free Syrian Army] left.',
          '[by: The Qassam Brigades], the armed wing of [to: Hamas], left.'
        ]
      }
    ]
  },
  {
    rule: 'belongs',
    relation: 'part-of',
    reads: 'deed',
    patterns: [
      { when: 'X (belong) to TO:@actor', says: ['[by: The brigade] belongs to [to: the Wagner Group].'] },
      { when: 'X be (part|member|branch|wing|arm|faction) of TO:@actor', says: ['[by: Chad] is a member of [to: the African Union].'] },
      {
        when: 'X (serve|work|fight|enlist|operate|act) (in|for|within) TO:@actor',
        says: ['[by: Abu Musa] served in [to: the Quds Force].']
      },
      {
        when: 'the (part|member) of TO:@actor',
        says: ['[by: Kenya], as part of [to: the African Union], sent troops.', '[by: Kenya] works as part of [to: the African Union].']
      },
      { when: 'the membership (of|in) TO:@actor', says: ['[by: Chad]’s membership of [to: the African Union] ended.'] },
      { when: 'X represent TO:@actor', says: ['[to: The union], represented by [by: General Haftar], signed.'] },
      { when: 'TO! have BY:employee|member|fighter|soldier|staff|personnel', says: ['[to: The group] has [by: 300 fighters].'] },
      { when: 'TO! (comprise|unite) BY:@actor', says: ['[to: The Northern Alliance] comprises [by: Hamas] and [by: Hezbollah].'] }
    ]
  }
]
