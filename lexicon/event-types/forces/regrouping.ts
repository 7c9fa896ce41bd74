import type { ClaimRule } from '@vedette/core'

const groups =
  '@armed-group|@fighter|@force|rebel|faction|militia|group|gang|army|brigade|front|movement|unit|battalion|guard|squad|wing|corps|band|outfit|vigilante|alliance|coalition'
const men =
  '@soldier|@fighter|@force|@police|recruit|volunteer|member|reservist|conscript|mercenary|peacekeeper|gendarme|battalion|brigade|unit|guard|reinforcement|vehicle'

/** How armed groups and forces change: founded, merged, split, moved, gone over. */
export const regrouping = [
  {
    rule: 'regrouping',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: 'BY (announce|declare|proclaim|confirm|reveal) X:formation|fusion|coalition|creation|birth|establishment|merger|founding|existence|dissolution|restructuring|split|unification|emergence (of) (X)',
        says: ['[by: The Lions’ Den] announced its formation in Nablus.'],
        not: ['The firm announced its results.']
      },
      {
        when: `BY:${groups}! (dissolve|disband|rename|reorganise|reorganize|restructure|constitute) X:themselves|itself`,
        says: ['[by: Two factions] dissolved themselves into one in Kilambo.']
      },
      { when: `BY:${groups}! present X:itself|themselves`, says: ['[by: A new brigade] presented itself in Jenin.'] },
      { when: `BY put together X:${groups}`, says: ['[by: Tribesmen] put together a militia in Tarabin.'] },
      { when: `BY (put|take|join) X:command (of) (X)`, says: ['[by: The guards] joined the command of the army.'] },
      {
        when: `BY:${men}! (go|cross|come) over (to) (TO)`,
        says: ['[by: Seventeen gendarmes] went over to the rebels in Kalehe.'],
        not: ['The hikers went over to the lake.']
      },
      {
        when: `BY (move|transfer|redeploy|reassign|send|rotate|reposition|shift|relocate|bus|ship) X:${men} (to|from|into|towards|toward) AT`,
        says: ['[by: The army] moved 250 reservists to [at: Badush].']
      },
      { when: `X:${men} man X:trench|barricade|line`, says: ['Recruits manned trenches around Adale.'] },
      {
        when: `BY:${groups}! (elect|name|appoint|choose|pick|install) X as (commander|leader|chief|head|emir)`,
        says: ['[by: The front] named a farmer as its commander.']
      },
      {
        when: 'BY (forbid|ban|prohibit|outlaw) X:movement|circulation|motorbike|motorcycle|gathering after (dark|dusk|sunset|nightfall|curfew|hour)',
        says: ['[by: The governor] forbade movement after dark in Rivers.']
      },
      { when: `BY:${groups}! (split|break) (from|into) X`, says: ['[by: The faction] split from the front in Idlib.'] }
    ]
  }
] as const satisfies readonly ClaimRule[]
