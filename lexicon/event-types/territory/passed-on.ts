import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|militant|insurgent|peacekeeper|gendarme|garrison|unit|brigade|battalion|company|column|contingent|guard|legionnaire|jihadist|gunman|mercenary'
const held = 'control|command|responsibility|administration|custody|security|key|keys|charge|management|running|guard'
const posts =
  '@post|base|camp|position|town|village|barracks|checkpoint|city|district|garrison|headquarters|compound|fort|airport|crossing|port|outpost|quarter|island|hill|airfield|airbase'
const calm = 'fight|shot|resistance|fighting|battle|combat|opposition|firing|clash|bloodshed|incident|bullet'

/** Ground that passes from one to another without arms, told by what is passed on and by who takes whose place. */
export const passedOn = [
  {
    rule: 'passed-on',
    kind: 'event',
    type: 'RETREAT/withdraw',
    patterns: [
      {
        when: `X:${held} (pass|go|transfer|revert|return|shift|devolve|move) (from) (BY) to TO`,
        says: ['Control of the airport in Kidal passed from [by: the peacekeepers] to [to: the rebels].'],
        not: ['The keys went missing in Kidal.']
      },
      {
        when: `BY (pass|transfer|hand|deliver|entrust|cede|relinquish|give|turn|return) X:${held} (of|over|in|at) (AT) to TO`,
        says: ['[by: The brigade] delivered the keys to [to: the council].'],
        not: ['The landlord delivered the parcel to the tenant.']
      },
      {
        when: `BY:${forces}! (hand|cede|leave|turn|pass|surrender|deliver|give|yield) X:it|them to TO:${forces}|authority|government|council|@actor`,
        says: ['[by: The rebels] vacated the base in Goma and handed it to the army.'],
        not: ['The rebels read the letter and handed it over.']
      },
      {
        when: `BY (pass|transfer|hand|turn|give|yield|sign|surrender|cede|leave) +over|back AT:${posts} to TO`,
        says: ['[by: The rebels] passed back [at: the base in Bria] to [to: the army].']
      },
      {
        when: `BY:${forces}|tribesman|tribe! leave AT:${posts}|@named to TO:${forces}|authority|government|council|@actor`,
        says: ['[by: The tribesmen] left the fort to the police.', '[by: The guards] left [at: the base in Tine] to [to: the joint unit].'],
        not: ['The uncle left the farm to his niece.']
      },
      {
        when: `AT (pass|revert|return|go) to BY:${forces}|@government|@state!`,
        says: ['[at: The district of Agdam] reverted to [by: Azerbaijan].'],
        not: ['The road goes to the coast.']
      },
      {
        when: `AT change X:hand|hands|master|masters|owner without X:${calm}`,
        says: ['[at: The town of Goma] changed hands without bloodshed.']
      },
      {
        when: `AT change ~peacefully|quietly|bloodlessly|smoothly X:hand|hands|master|masters`,
        says: ['[at: The town of Goma] changed hands peacefully.']
      },
      {
        when: `BY:${forces}! (leave|quit|vacate|abandon|give|empty|evacuate|surrender|cede|lose) AT without X:${calm}`,
        says: ['[at: The right bank of Kherson] was left by [by: the garrison] without a battle.']
      },
      {
        when: `the (handover|hand-over|transfer|relinquishment) (of|at) AT:${posts}|@named (to) (TO)`,
        says: ['The handover of [at: the camp in Gao] to the army lasted an hour.'],
        not: ['The handover of the hostages lasted an hour.']
      },
      {
        when: 'the ceremony ~handover|hand-over|handing-over|takeover (of|at|in|for) (AT)',
        says: ['The handover ceremony at [at: the camp in Gao] lasted an hour.'],
        not: ['The award ceremony at the camp in Gao lasted an hour.']
      },
      {
        when: `BY:${forces}|tribe|tribesman! (stand|step) aside (at|in|from) (AT)`,
        says: ['[by: The gendarmes] stood aside at [at: Afar].']
      }
    ]
  },
  {
    rule: 'took-on',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY (assume|take|receive|inherit) X:responsibility|administration|security|guardianship|management (for|of|in|over|at|from) (AT)`,
        says: ['[by: The army] assumed responsibility for [at: the base in Maslah].'],
        not: ['The editor assumed the chair of the paper.']
      },
      {
        when: `BY:${forces}|@police|authority|council! (receive|inherit|obtain) AT:${posts} from TO`,
        says: ['[by: The army] received [at: the camp in Gao] from [to: the peacekeepers].']
      },
      {
        when: `BY:${forces}! (resume|assume|retake) X:post|position|duty|control (in|at|of|over) (AT) (with|after|under) X`,
        says: ['[by: The police] resumed their posts in [at: El Dher] after talks.']
      }
    ]
  },
  {
    rule: 'took-place-of',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `BY:${forces}! (return|go|come) to X:post|posts|position|positions (in|at) (AT)`,
        says: ['The rebels left and [by: the police] returned to their posts.'],
        not: ['The clerks returned to their posts.']
      },
      {
        when: `BY:${forces}! take X:place (at|in|on) (AT)`,
        says: ['[by: Federal police] took their place in Khanaqin.'],
        not: ['The talks took place in Khanaqin.']
      },
      {
        when: `BY:${forces}|jihadist|column! (come|drive|walk|roll|march|ride|file|stroll|stream) in`,
        says: ['The garrison left and [by: the rebels] came in.'],
        not: ['The guests came in.']
      },
      { when: `BY:${forces}! (be|move) in X:place`, says: ['[by: The marines] are in place.'] }
    ]
  }
] as const satisfies readonly ClaimRule[]
