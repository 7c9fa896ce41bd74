import type { ClaimRule } from '@vedette/core'

const ground =
  '@post|@place|@named|base|camp|position|town|village|airport|barracks|checkpoint|area|city|district|island|garrison|headquarters|compound|fort|citadel|building|hill|crossing|territory|keys|key|capital|province|sector|post|outpost|zone|control|quarter|station|port|border|neighbourhood'
const forces =
  '@force|@soldier|@fighter|@armed-group|@police|@official|troops|army|rebel|militant|militia|insurgent|peacekeeper|gendarme|garrison|vehicle|convoy|column|unit|mission|contingent|commander|governor|elder|team|crew|volunteer|man|brigade|company|administrator|mercenary'
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
        says: ['The camp was handed over to [to: the army] in May.']
      },
      {
        when: `BY (hand|surrender|cede|yield|transfer|leave|deliver|relinquish|give|return) X:keys|key|town|base|city|position|camp|post|checkpoint|control|area|district|compound|village to TO`,
        says: ['[by: The clan] ceded the town to [to: the army].'],
        not: ['The tenant handed the parcel to the clerk.']
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
        when: `BY:${forces}! (pull|move|clear|march|drive|file|sail|fly) out`,
        says: ['[by: The garrison] pulled out overnight.'],
        not: ['The sponsor pulled out.']
      },
      {
        when: `BY (hand|give|pass|transfer|turn) X:sector|dock|yard|clinic|annex|quarter|hill|ridge|mine|complex|refinery|bridge|wharf|office|building|market|oasis|landing|hamlet|half|side|rest to TO:${forces}|authority|government|state`,
        says: ['[by: The coalition] handed the eastern sector to [to: the army].', 'The hill was passed to [to: the police] in Torbung.'],
        not: ['The owner gave the office to the tenant.']
      },
      { when: `BY:${forces}|@actor! vacate AT`, says: ['[by: Israel] vacated [at: Khiam].'] },
      {
        when: `BY:${forces}! (leave|quit) AT:@named|@post|town|village|city|base|camp|position|post`,
        says: ['[by: The contingent] left [at: Tiyeglow] on Sunday.']
      },
      {
        when: `BY:${forces}! (walk|march|move|slip|steal|sneak) +off (from) (AT)`,
        says: ['[by: The battalion] walked off from [at: Konkyan].']
      },
      { when: `BY:${forces}! pack up`, says: ['[by: The gendarmes] packed up in Widikum.'] },
      { when: `BY:${forces}! be go (from) (AT)`, says: ['[by: The rebels] are gone from [at: Beloko].'] },
      {
        when: `BY:@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|garrison|insurgent! (disappear|vanish|melt|depart) (from) (AT)`,
        says: ['[by: The insurgents] vanished from [at: Awasse].']
      }
    ]
  },
  {
    rule: 'walk-in',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}! (enter|walk|stroll|drive|move|roll|march|ride|come|advance|take|seize|capture|occupy|retake) (into|in|through|to) (AT) without X:${calm}`,
        says: ['[by: Troops] drove into Kidal without resistance.'],
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
        when: 'the (transfer|change|handover|takeover) ~peaceful|bloodless|orderly|unopposed (of|in|at) (AT)',
        says: ['A bloodless takeover of [at: Jalalabad] ended the siege.']
      },
      {
        when: `BY:${forces}! (enter|walk|stroll|drive|move|roll|march|ride|come|advance|go) ~unopposed|unhindered|peacefully (into|in|through|to) (AT)`,
        says: ['[by: The rebels] walked into [at: Jalalabad] unopposed.']
      },
      {
        when: `BY:${forces}! (stroll|saunter) (in|into) (AT)`,
        says: ['[by: The rebels] strolled into [at: Kamanyola].']
      },
      {
        when: `BY:${forces}! (reoccupy|occupy|enter|take) (base|post|camp|barracks|position|gendarmerie|garrison) ~empty|abandoned|vacated|deserted|abandon|vacate (in|at|of) (AT)`,
        says: ['[by: The army] reoccupied the abandoned base at [at: Barsalogho].']
      }
    ]
  }
]
