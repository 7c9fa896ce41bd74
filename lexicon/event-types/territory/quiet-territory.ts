import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militant|militia|insurgent|peacekeeper|gendarme|garrison|@vehicle|vehicle|convoy|column|unit|mission|contingent|tribesman|guard|brigade|battalion|jihadist|gunman|pick-up|pickup|guardsman'
const posts =
  '@post|@named|base|camp|position|town|village|barracks|checkpoint|city|district|garrison|headquarters|compound|fort|airport|crossing|port|outpost|quarter|island|hill|airfield|airbase|control|key|keys|strip|enclave'
const lords = `${forces}|@government|@state|@actor|authority|council|ministry`

/** Ground that passes on without a fight, told by who gives it, who takes it on, and that nobody fired. */
export const quietTerritory = [
  {
    rule: 'handed-on',
    kind: 'event',
    type: 'RETREAT/withdraw',
    patterns: [
      {
        when: 'X:keys|key|control|command|administration (change|pass) X:hand|hands',
        says: ['The keys of the airport changed hands in Kunduz.'],
        not: ['The car changed hands in Kunduz.']
      },
      {
        when: `BY (pass|transfer|return|yield|deliver|restore) AT:${posts} to TO:${lords}`,
        says: ['[at: The villages of Tavush] were passed to [to: the army] on Friday.'],
        not: ['The referee passed the ball to the goalkeeper.']
      },
      {
        when: `BY:${forces}|@official|@leader|elder|governor|commander! (give|hand|leave|cede|offer|yield) TO:${forces}|@actor AT:${posts}`,
        says: ['[by: The governor] gave [to: the insurgents] [at: the city of Taloqan].'],
        not: ['The coach gave the players a day off.']
      }
    ]
  },
  {
    rule: 'walked-out',
    kind: 'event',
    type: 'RETREAT/withdraw',
    patterns: [
      {
        when: `BY:${forces}! (walk|march|drive|pull|move|file|ride|fly|sail|ship|clear|get|slip|steal) out_of AT:${posts}`,
        says: ['[by: The rebels] walked out of [at: Kibumba].'],
        not: ['The actor walked out of the show.']
      },
      {
        when: `X:checkpoint|post|base|camp|barracks|position|trench|garrison (be|stand|lie) (unmanned|empty|deserted|vacant|unguarded|abandoned)`,
        says: ['The checkpoints in Kakhovka were unmanned.']
      }
    ]
  },
  {
    rule: 'moved-in',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}|police|authority! take +over from TO:${forces}|@actor (at|in|on|along) (AT)`,
        says: ['[by: Border guards] have taken over from [to: the Russians] at [at: Agarak].'],
        not: ['The deputy took over from the mayor.']
      },
      {
        when: `BY:${forces}|@police|police|authority|council! take +over X:it|them`,
        says: ['The army pulled out of the airport and [by: police] took it over.']
      },
      {
        when: `BY:${forces}! (enter|reach|take|occupy|retake|reoccupy|secure) ~unopposed|unhindered|peacefully|unmolested|unresisted|quietly|calmly|bloodlessly AT`,
        says: ['[by: Rebel vehicles] entered [at: the town of Fula] unopposed.'],
        not: ['Tourists entered El Fula unhindered.']
      },
      {
        when: `BY:${forces}! (slip|step|move|walk|come|file|drive|settle|roll) into (barracks|base|camp|post|vacuum|void|trench) ~empty|abandoned|vacated|vacant|deserted|left`,
        says: ['[by: Rebels] moved into the empty barracks at dusk.']
      },
      {
        when: `BY:${forces}! (take|occupy|inherit) up (barracks|base|camp|post|position|trench) ~empty|abandoned|vacated|vacant|deserted`,
        says: ['[by: Soldiers] took up the empty barracks.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
