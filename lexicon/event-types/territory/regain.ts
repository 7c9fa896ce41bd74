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
      {
        when: 'AT (return|revert|come) (to|under|into) (control|authority|hands|keeping|fold|rule) (of) (BY)',
        says: ['[at: Moura] returned to the control of the army.']
      },
      {
        when: 'BY (clear|cleanse|sweep|purge|rid|mop) AT of (TO)',
        says: ['[by: Troops] cleared [at: Baga] of [to: insurgents].']
      },
      { when: 'the (recapture|liberation|retaking|recovery) of AT', says: ['The liberation of [at: Palmyra] was announced on Sunday.'] },
      {
        when: 'X:flag ~government|national|ukrainian|syrian|iraqi|army (fly|wave|rise|flutter|raise|hoist) (over|above|in|on|at) AT',
        says: ['The national flag flies over [at: Sinjar] again.']
      }
    ]
  },
  {
    rule: 'overtake',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: 'AT be now (under|in|with) (control|hands|hand|rule|grip|sway) (of) (BY)',
        says: ['[at: Bentiu] is now under the control of [by: the rebels].']
      },
      { when: 'AT be (lose|lost) (to) (BY)', says: ['[at: The district of Imam Sahib] was lost to [by: the insurgents].'] },
      {
        when: 'TO lose AT:@named|@place|@post|town|village|city|district|base (to) (BY)',
        says: ['[to: The army] lost [at: Singa] to [by: the RSF].']
      },
      {
        when: 'the (loss|fall) of AT:@named|@place|@post|town|city|base|district (to) (BY)',
        says: ['The loss of [at: Kundian] to [by: rebels] was admitted.']
      },
      { when: 'AT (fall|collapse|capitulate)', says: ['[at: Sirte] fell on Thursday.'], not: ['The price fell on Thursday.'] },
      {
        when: `BY:${forces}|@actor! (hold|control|run|rule|administer|govern|command) AT after X:fighting|battle|assault|clash|attack|combat|offensive|siege|withdrawal`,
        says: ['[by: Rebels] control [at: Kitchanga] after two days of fighting.']
      },
      {
        when: 'BY be in (charge|control|possession|command) of AT after (X)',
        says: ['[by: The front] is in control of [at: Tessalit] after an assault.']
      },
      {
        when: `BY:${forces}! (dislodge|oust|drive|expel|push|chase|eject|sweep|rout|evict|flush|force) TO (from|out_of|off) AT`,
        says: ['[by: The militia] dislodged [to: its rivals] from [at: Tonga].', '[by: Soldiers] swept [to: the rebels] from [at: Mualla].']
      },
      {
        when: `BY:${forces}! (hoist|raise|plant|fly|unfurl) X:flag|banner|ensign|colours (over|on|in|at|above) (AT)`,
        says: ['[by: Fighters] hoisted their flag over [at: the fort at Tonga].']
      },
      {
        when: `BY:${forces}! (storm|overrun|rout|take|seize|capture) X:garrison|base|barracks|camp|headquarters|station|town (in|at|near|of) (AT)`,
        says: ['[by: Insurgents] overran the garrison at [at: Ghormach].']
      },
      {
        when: 'AT be ours',
        says: ['[at: The camp at Chinaya] is now ours, the rebels said.']
      }
    ]
  }
]
