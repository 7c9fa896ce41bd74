import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|soldier|fighter|insurgent|unit|brigade|paratrooper|commando|column|gunman'

/** Ground won back or newly held, told without the plain words for it. */
export const regain: readonly ClaimRule[] = [
  {
    rule: 'regain',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: 'BY (retake|recapture|regain|reclaim|recover|liberate|reoccupy|free|repossess) AT (from) (TO)',
        says: ['[by: The army] retook [at: Sennar] on Monday.', '[at: Kreminna] was recaptured by [by: the brigade].'],
        not: ['The buyer reclaimed the deposit.']
      },
      { when: 'BY (win|take|wrest|bring|get|claw|snatch) back AT (from) (TO)', says: ['[by: Troops] won back [at: the town of Bor].'] },
      {
        when: 'BY (retake|regain|recover|reassert|re-establish|reestablish|restore|reclaim) (control|authority|rule|possession) (of|over|on|in) AT',
        says: ['[by: The government] restored authority over [at: Kismayo].'],
        not: ['The driver regained control of the bus.']
      },
      {
        when: 'AT be back (under|in|within) (control|hands|hand|authority|keeping) (of) (BY)',
        says: ['[at: Malakal] is back under the control of the army.', '[at: Konduga] is back in government hands.']
      },
      { when: 'the (recapture|liberation|retaking|recovery) of AT', says: ['The liberation of [at: Palmyra] was announced on Sunday.'] }
    ]
  },
  {
    rule: 'overtake',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: 'TO lose AT:@named|@place|@post|town|village|city|district|base (to) (BY)',
        says: ['[to: The army] lost [at: Singa] to [by: the RSF].']
      },
      { when: 'X lose AT to BY!', says: ['[at: The district of Khanabad] was lost to [by: the Taliban] on Monday.'] },
      { when: 'AT (fall|collapse|capitulate)', says: ['[at: Sirte] fell on Thursday.'], not: ['The price fell on Thursday.'] },
      {
        when: `BY:${forces}! (dislodge|oust|drive|expel|push|chase|eject|sweep|rout|evict|flush|force) TO (from|out_of|off) AT`,
        says: ['[by: The militia] dislodged [to: its rivals] from [at: Tonga].', '[by: Soldiers] swept [to: the rebels] from [at: Mualla].']
      },
      {
        when: `BY:${forces}! (overrun|take|seize|capture) X:garrison|base|barracks|camp|headquarters|station (in|at|near|of) (AT)`,
        says: ['[by: Insurgents] overran the garrison at [at: Ghormach].']
      }
    ]
  }
]
