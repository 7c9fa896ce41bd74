import type { ClaimRule } from '@vedette/core'

const ground =
  '@post|@place|@named|base|camp|position|town|village|airport|barracks|checkpoint|area|city|district|island|garrison|headquarters|compound|fort|citadel|building|hill|crossing|territory|keys|key|capital|province|sector|post|outpost|zone|control|quarter|station|port|border|neighbourhood'
const forces =
  '@force|@soldier|@fighter|@armed-group|@police|@official|troops|army|rebel|militant|militia|insurgent|peacekeeper|gendarme|garrison|vehicle|convoy|column|unit|mission|contingent|commander|governor|elder'
const calm = 'fight|shot|resistance|fighting|battle|combat|opposition|firing|clash|bloodshed|incident|bullet'

/** A place given over or taken without a fight, told from either side. */
export const handOver: readonly ClaimRule[] = [
  {
    rule: 'hand-over',
    kind: 'event',
    type: 'RETREAT/withdraw',
    patterns: [
      {
        when: `BY:${forces}|@actor! (hand|turn|give|sign) over AT:${ground} (to) (TO)`,
        says: ['[by: The peacekeepers] handed over [at: the base at Ogossagou] to [to: the army].'],
        not: ['The bank handed over a cheque.']
      },
      {
        when: `BY (hand|turn|sign) over X:base|camp|position|checkpoint|outpost|keys|barracks|airport|fort|post|town|control|crossing (to) (TO)`,
        says: ['The camp was handed over to [to: the army] in May.', 'Checkpoints were handed over one by one.']
      },
      {
        when: `BY (hand|surrender|cede|yield|transfer|leave|deliver|relinquish|give|return) X:keys|key|town|base|city|position|camp|post|checkpoint|control|area|district|compound|village to TO`,
        says: ['[by: The governor] handed the keys to [to: the insurgents] in Zaranj.', '[by: The clan] ceded the town to [to: the army].'],
        not: ['The tenant handed the parcel to the clerk.']
      },
      {
        when: `the (handover|hand-over|transfer|surrender|cession) of X:base|camp|town|city|position|control|post|checkpoint|district|area|territory|key|keys|village (to|from|by) (TO)`,
        says: ['The handover of the base to [to: the army] took an hour.'],
        not: ['The handover of the parcel took an hour.']
      },
      {
        when: `BY:${forces}! (abandon|desert|vacate|quit|evacuate|empty|leave) AT:${ground}|their|its`,
        says: ['[by: Soldiers] abandoned [at: their post at Menaka].', '[by: The gendarmes] vacated [at: the camp at Widikum].'],
        not: ['The student abandoned the course.']
      },
      {
        when: `BY:${forces}! (slip|march|fade|melt|move|walk|steal) away (from|to) (AT)`,
        says: ['[by: The garrison] slipped away from [at: Torit] at night.'],
        not: ['The guests moved out to Leeds.']
      },
      {
        when: `BY:${forces}! be gone (from|out_of) (AT)`,
        says: ['[by: The militia] was gone from [at: Bria] by noon.']
      },
      {
        when: `BY:${forces}! go`,
        says: ['[by: The soldiers] had gone from Bria by noon.'],
        not: ['The tourists had gone from Bria by noon.']
      },
      {
        when: `the (departure|exit|evacuation) of BY:${forces}! (from) (AT)`,
        says: ['The departure of [by: the peacekeepers] from [at: Kidal] left a void.']
      }
    ]
  },
  {
    rule: 'walk-in',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY (take|enter|occupy|capture|seize|control|secure|reach) AT without X:${calm}`,
        says: ['[by: The rebels] took [at: Tazirbu] without a fight.'],
        not: ['The rebels took Tazirbu after a fight.']
      },
      {
        when: `BY:${forces}! (enter|walk|stroll|drive|move|roll|march|ride|come|advance) (into|in|through|to) (AT) without X:${calm}`,
        says: ['[by: Rebels] walked into [at: Bangassou] without a shot.', '[by: Troops] drove into Kidal without resistance.'],
        not: ['Tourists walked into Bangassou without a guide.']
      },
      {
        when: `BY:${forces}! take over AT from TO`,
        says: ['[by: The army] took over [at: the camp at Gossi] from [to: the French].']
      },
      {
        when: `BY:${forces}! (meet|encounter|face|find) X:resistance|opposition (in|at|on) (AT)`,
        denies: true,
        says: ['[by: The troops] met no resistance in [at: Awasse].'],
        not: ['The bill met no resistance.']
      },
      {
        when: 'AT (fall|pass|change) (to|into|without) X:fight|shot|resistance|battle',
        says: ['[at: Herat] fell without a shot.']
      },
      {
        when: `BY:${forces}! (deploy|return|spread|fan|redeploy|settle|arrive|appear) (in|at|into|to|across|through) AT after X:departure|withdrawal|exit|pullout|retreat|deal|agreement`,
        says: ['[by: The army] deployed in [at: Khiam] after the withdrawal of the invaders.']
      },
      {
        when: `BY (take|assume|receive|accept) X:control|administration|charge|command|possession of AT (under|by|after|from) X:deal|agreement|arrangement|accord|settlement|mediation|consent`,
        says: ['[by: The front] took control of [at: Habila] under a deal with the army.']
      },
      {
        when: 'the (transfer|change|handover|takeover) ~peaceful|bloodless|orderly|unopposed (of|in|at) (AT)',
        says: ['A bloodless takeover of [at: Jalalabad] ended the siege.']
      }
    ]
  }
]
