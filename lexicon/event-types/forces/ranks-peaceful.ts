import type { ClaimRule } from '@vedette/core'

const men =
  '@soldier|@fighter|@force|@police|recruit|volunteer|reservist|conscript|mercenary|peacekeeper|gendarme|battalion|brigade|guard|reinforcement|marine|commando|troops|trooper|policeman|unit|officer|member|man|deserter|militiaman|cadet|legionnaire'
const groups =
  '@armed-group|@fighter|@force|rebel|faction|militia|group|gang|army|brigade|front|movement|unit|battalion|squad|wing|corps|band|alliance|coalition|cell|katiba|splinter|federation|cartel|guard|force|clique|clan|outfit'

/** Armed groups and forces that change their ranks, heads and names, in other words than those for it. */
export const ranksPeaceful = [
  {
    rule: 'ranks-changed',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `BY:${groups}! (name|appoint|elect|declare|proclaim|make) (commander|leader|chief|emir|head|spokesman|chairman)`,
        says: ['[by: The rebels] named Garcia their new commander.'],
        not: ['The club named Garcia its new captain.']
      },
      {
        when: `X (fold|subsume|absorb|integrate|incorporate|amalgamate) TO:${men}|${groups} into X:army|police|force|militia|brigade|guard|rank|ranks|front|movement|@armed-group`,
        says: ['[to: The rebels] have been folded into the army.'],
        not: ['The eggs have been folded into the cream.']
      },
      {
        when: 'X:warship|destroyer|frigate|fleet|flotilla|carrier|submarine|gunboat|corvette|armada (sail|steam|head|depart|leave|steer|cruise|anchor|dock|arrive) (for|to|towards|in|at|off|from) (AT)',
        says: ['A flotilla sailed for the strait of Hormuz.'],
        not: ['The ferry sailed for the strait of Hormuz.']
      },
      {
        when: `BY:${men}|@leader|@official|hundred|dozen|score! (go|cross|walk|come|desert|defect|pass|swing) +over to TO:@armed-group|@force|@actor|side|army|rebel|enemy|camp|government`,
        says: ['[by: Two hundred militiamen] went over to [to: the rebels] in Hpakant.'],
        not: ['The bill went over to the senate.']
      },
      {
        when: `X (replace|reassign|rotate|reshuffle|transfer|promote|retire|appoint|name|confirm|swear) TO:general|brigadier|colonel|commander|commandant|admiral|marshal|major-general|chief-of-staff (as|to|with|in|by|of|at) (X)`,
        says: ['[to: Three generals] were replaced by decree in Tripoli.'],
        not: ['The club replaced the coach by a rookie.']
      },
      {
        when: 'BY:@state|@government|parliament|president|army|ministry|junta|authority! (lower|raise|extend|widen|cut|lift) (age|term|limit|ceiling) (of|for) X:call-up|conscription|draft|service|mobilisation|mobilization|enlistment|conscript|recruit',
        says: ['[by: The parliament] lowered the age of conscription to 25.'],
        not: ['The parliament lowered the age of consent.']
      },
      {
        when: `BY:${groups}! (fight|operate|march|serve|act|unite) under X:name|banner|flag|command|leadership|umbrella`,
        says: ['[by: The two gangs] now fight under one name.']
      },
      {
        when: `BY:${groups}|@actor! (announce|present|declare|confirm|introduce|unveil|proclaim|install|name|appoint|pick|choose) X as X:leader|commander|emir|chief|head|spokesman|successor|chairman`,
        says: ['[by: The branch] announced Saad as its leader.'],
        not: ['The company announced Saad as its sponsor.']
      },
      {
        when: `BY:${groups}! (declare|proclaim|announce|form|found|launch|create) (federation|council|wing|bloc|confederation|command|brigade|army|front|government|administration|branch)`,
        says: ['[by: A splinter] has declared its own federation.']
      },
      {
        when: 'BY:@government|@state|junta|parliament|president|regime|ministry|authority! (activate|enforce|invoke|enact|apply|introduce|decree|revive) (law|act|draft|conscription|service|mobilisation|mobilization)',
        says: ['[by: The junta] activated its conscription law.'],
        not: ['The junta published its budget.']
      },
      {
        when: `BY:${groups}! (call|style|name|dub|christen) X:itself|themselves`,
        says: ['[by: A splinter] calling itself the Free Battalion was seen in Maguindanao.']
      },
      {
        when: `BY:${men}! (desert|quit|leave|abandon|forsake|down|drop|shed) X:rank|ranks|badge|badges|uniform|unit|service`,
        says: ['[by: Policemen] downed badges in Reynosa.']
      },
      {
        when: `BY:${men}! (relieve|replace|reinforce|stiffen|bolster|swell|join|supplement) TO:@force|@soldier|@armed-group|garrison|contingent|rank|ranks|colleague|comrade|those`,
        says: ['[by: Fresh troops] stiffened [to: the garrison] at Dori.'],
        not: ['The actors joined the ranks of the unemployed.']
      }
    ]
  },
  {
    rule: 'seat-anew',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `BY:@force|@soldier|@fighter|@armed-group|@police|army|navy|militia|rebel|gang|junta|mission! (run|direct|lead|conduct|steer|command|coordinate) X:operation|operations|campaign|patrol|fight|activity from X:headquarters|base|camp|centre|center|seat|hq (in|at|near) (AT)`,
        says: ['[by: The army] will run its operations from a headquarters at [at: Rafah].']
      },
      {
        when: 'X:camp|base|outpost|headquarters|barracks|garrison|centre|center|post come (into) (existence|use|service|operation)',
        says: ['A rebel camp has come into use behind the palm grove.']
      },
      {
        when: 'the (quarters|quarter|outpost|barracks) ~new|first|future|brand-new|permanent|forward (in|at|near|on|of) (AT)',
        says: ['[by: The mercenaries]’ new quarters in [at: Bangui] have been walled off.']
      },
      {
        when: `BY:@force|@soldier|@fighter|@armed-group|@police|army|engineer|militia|rebel|navy|troops! (put|throw|set|fling) up X:watchtower|barracks|barrack|hut|tent|camp|fort|outpost|bunker|tower|fence (in|at|near|on) (AT)`,
        says: ['[by: Army engineers] are putting up a watchtower at [at: Sarmin].']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
