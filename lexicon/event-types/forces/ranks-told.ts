import type { ClaimRule } from '@vedette/core'

const groups =
  '@armed-group|@fighter|@force|rebel|faction|militia|group|gang|army|brigade|front|movement|unit|battalion|guard|squad|wing|corps|band|outfit|vigilante|alliance|coalition|cell|katiba|splinter|branch|column'
const men =
  '@soldier|@fighter|@force|@police|recruit|volunteer|reservist|conscript|mercenary|peacekeeper|gendarme|battalion|brigade|platoon|company|guard|reinforcement|marine|commando|paratrooper|contingent|troops|trooper|policeman|unit|detachment|officer|colonel|general|captain|major|lieutenant|commander|faction'
const youth =
  'youth|man|student|tribesman|villager|young|boy|civilian|hundred|thousand|resident|farmer|@civilian|dozen|score|volunteer|recruit'
const columns =
  'column|convoy|tank|apc|armour|armor|technical|pickup|howitzer|@force|@soldier|@vehicle|lorry|truck|artillery|troops|reinforcement|contingent|gun'
const chiefs = 'commander|leader|chief|emir|head|leadership|spokesman|deputy|successor|general|boss|amir|warlord|chairman'

/** Groups that form, split, take on men and masters, and men and machines on the move, told by other words than those for it. */
export const ranksTold = [
  {
    rule: 'ranks-told',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `BY:${men}|@leader|@official! (leave|quit|abandon|desert|forsake|ditch) TO:@armed-group|@force|army|police|rank|ranks|movement|rebellion|regime|front|militia|faction|post|posts`,
        says: ['[by: A colonel] left [to: the army] with his men.'],
        not: ['The singer left the band.']
      },
      {
        when: `BY (swear|pledge|declare|switch|shift|transfer|give|announce|vow|proclaim|renew) X:allegiance|loyalty|fealty|obedience|bayah|bayat|baya`,
        says: ['[by: The brigade] swore allegiance to the emir.']
      },
      {
        when: `BY:${men}|${groups}! walk +out on TO`,
        says: ['[by: A battalion] walked out on [to: the government].']
      },
      {
        when: `X (sign|call) up X:${youth}`,
        says: ['Recruiters signed up young men in the markets of Bangui.']
      },
      {
        when: `BY:${groups}|@actor! (choose|name|appoint|elect|pick|announce|install|proclaim|present) (${chiefs}|head|emir|chief) ~new|military|next|supreme|second|interim|acting`,
        says: ['[by: The rebels] have chosen a new military chief.', '[by: Jihadists] named a new emir in Macina.'],
        not: ['The choir has chosen a new song.']
      },
      {
        when: `BY:@state|@government|staff|command|ministry|army|military|junta! (merge|fold|amalgamate|split|rename|subordinate|reorganise|reorganize) X:battalion|brigade|legion|regiment|guard|corps|unit|militia|command|escort|force|division`,
        says: ['[by: The general staff] is splitting the foreign legion.'],
        not: ['The bank renamed the choir.']
      },
      {
        when: `BY:${groups}! (have|get|receive|acquire|welcome) (${chiefs}|name|ally|flag|banner) ~new|fresh|different|another`,
        says: ['[by: The group] has a new leader.'],
        not: ['The club has a new leader.']
      },
      {
        when: `X (see|spot|observe|film|sight|notice|photograph|watch) BY:${columns}! (on|at|near|along|in|towards|toward|around) AT`,
        says: ['[by: Columns of tanks] were seen on [at: the highway near Kramatorsk].'],
        not: ['The guests were seen on the highway near Kramatorsk.', 'The nurse said she had seen three burned vehicles.']
      },
      {
        when: `BY:${men}|${groups}|@state! (end|finish|conclude|complete|terminate) X:mission|deployment|tour|part|participation|presence|task (in|with) (AT)`,
        says: ['[by: The commandos] ended their mission in [at: Niger].'],
        not: ['The choir ended its tour in Niger.']
      },
      {
        when: `BY:${youth}! (train|drill|exercise) (with|in|at|for|under|near|on) X`,
        says: ['[by: Young men] are training with wooden rifles in Lowicz.'],
        not: ['The runner is training in Lowicz.']
      },
      {
        when: `BY:${groups}|${chiefs}|faction! (form|create|set|establish|found|constitute) (council|command|staff|leadership|chamber|room|committee) ~joint|unified|single|military|common|shura|central|united|coordinating`,
        says: ['[by: Six factions] formed a joint council in Daraa.'],
        not: ['Six bakers formed a joint council in Daraa.']
      },
      {
        when: `BY:${groups}! (resume|restart|relaunch|reactivate|recommence) X:operation|operations|hostility|hostilities|activity|offensive|struggle|war|campaign|action (in|on|against) (AT|TO)`,
        says: ['[by: The movement] is resuming operations in [at: Blue Nile].'],
        not: ['The mine resumed operations in Blue Nile.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
