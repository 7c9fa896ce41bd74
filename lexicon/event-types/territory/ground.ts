import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|militant|insurgent|unit|brigade|battalion|column|gunman|guerrilla|contingent|loyalist|junta|gang|dissident|coalition|vigilante|jihadist|group|government'
const losers =
  '@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|militia|army|guard|garrison|jihadist|occupier|gunman|troops|soldier|regime|opponent|rival'
const places =
  '@named|@post|@place|city|town|village|district|base|camp|barracks|airport|port|capital|headquarters|compound|position|area|station|quarter|hill|bridge|region|province|settlement|neighbourhood|island|enclave|stronghold|hamlet|outpost|suburb|crossing|junction|refinery|dam|airfield|fort|centre|center|half'

/** Ground won and lost by arms, in other words than taking it. */
export const ground = [
  {
    rule: 'came-in',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `BY:@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|militant|insurgent|column|gunman|guerrilla! (walk|drive|ride|roll|march|stream|come|file|stride) (into|through) AT:@named|town|city|village|district|capital`,
        says: ['[by: Soldiers] walked into [at: Kherson].'],
        not: ['Tourists walked into Kherson.']
      },
      {
        when: `BY:@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|militant|insurgent|column|gunman|guerrilla! (re-enter|reenter) AT`,
        says: ['[by: Army units] re-entered [at: Qatia].']
      },
      {
        when: `BY:@force|@soldier|@fighter|@armed-group|@vehicle|troops|infantry|army|rebel|militia|militant|insurgent|column|gunman|guerrilla! appear (in|at|on|around) AT:@named|town|city|village|base|camp|district|capital|street|road`,
        says: ['[by: Infantrymen] appeared in [at: Nevelske].']
      }
    ]
  },
  {
    rule: 'won-back',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: 'BY (reconquer|re-take|re-enter|repossess|redeem|reestablish|re-capture|re-occupy|retrieve|unfurl) AT (from) (TO)',
        says: ['[by: Soldiers] reconquered [at: the hill of Runyoni].']
      },
      {
        when: `BY:${forces}! (regain|restore|reassert|re-establish|reestablish|recover|reclaim|tighten) (hold|grip|possession|sovereignty|authority|presence|command) (of|over|on|in) AT`,
        says: ['The army regained its grip on Goma.', '[by: Soldiers] regained possession of [at: the Ekona junction].']
      },
      {
        when: `BY:${forces} (purge|cleanse|rid|clear|free|flush|sweep|comb|deliver) AT (of|from) TO:${losers}`,
        says: ['The army cleared Geidam of insurgents.', 'The town has been purged of jihadists.'],
        not: ['The cook cleared the table of plates.']
      },
      {
        when: `AT (come|pass|fall|lie|return) (under|in|into|within|with) (control|authority|hand|hands|rule|administration) ~army|government|state|national|federal|military`,
        says: ['[at: Nawa] has come under government authority.'],
        not: ['The shop is under new control.']
      },
      {
        when: `AT (be|come|return|pass|fall|go|revert) back (in|under|into|with|to|within) X:hand|control|government|authority|army|fold|keeping|rule|@force|state|hands`,
        says: ['[at: Nawa] is back in government hands.']
      },
      {
        when: `BY:${forces}! (raise|hoist|plant|unfurl|fly|lift|restore) (flag|banner|colours|colors|standard|tricolour) (in|over|at|on|above|outside) AT`,
        says: ['[by: Ukrainian soldiers] raised their flag in [at: Blahodatne].']
      }
    ]
  },
  {
    rule: 'ground-won',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}! (oust|dislodge|expel|drive|push|chase|rout|evict|eject|uproot|beat|kick|throw|force|flush|sweep|shove|remove|clear|hound|smoke|sweep) TO:${losers} (from|out_of|off) AT`,
        says: ['[by: Loyalists] ousted [to: the militia] from [at: Crater].'],
        not: ['The owner evicted the tenant from a flat.']
      },
      {
        when: `BY:${forces}! (take|gain|seize|assume|win|wrest|secure|get) (possession|charge|hold|command|ownership|mastery) (of|over|in) AT`,
        says: ['[by: A gang] took possession of [at: a police station in Delmas].']
      },
      {
        when: `AT (pass|fall|slip|go|come|drop) (into|to|in|under|before) X:hand|hands|control|rule|grip|sway|possession|grasp`,
        says: ['Goma passed into rebel hands.']
      },
      {
        when: `TO:${losers} lose AT:${places} (to) (BY)`,
        says: ['[to: The garrison] lost [at: the base in Momauk] to [by: the rebels].']
      },
      {
        when: `BY:${forces}! (assume|take|gain|seize|establish|regain|win|secure) control`,
        says: ['The enemy fled and [by: the rebels] assumed control.']
      },
      {
        when: `TO:garrison|regiment|brigade|defender|command|battalion (surrender|capitulate|collapse|succumb|crumble) (to|before|under) (BY)`,
        says: [
          '[to: The garrison] capitulated to [by: the rebels] in Laukkai.',
          '[to: The defenders of the fort] surrendered to [by: the RSF].'
        ]
      },
      {
        when: `X:base|outpost (surrender|capitulate|collapse|succumb|crumble) (to|before|under) (BY)`,
        says: ['The base capitulated to [by: the rebels] in Laukkai.']
      },
      {
        when: `BY:${forces}! (claim|announce|report|declare|confirm|celebrate) (capture|seizure|conquest|control|fall|liberation|recapture|takeover) (of|over) AT`,
        says: ['[by: The rebels] claim capture of [at: the garrison at Wour].']
      },
      {
        when: `the (capture|seizure|conquest|fall|overrunning|takeover|loss|storming|surrender|liberation|recapture|reconquest) of AT:${places} (by|to) (BY)`,
        says: ['The loss of [at: Imam Sahib] was confirmed.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
