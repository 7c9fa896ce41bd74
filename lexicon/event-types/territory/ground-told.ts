import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|militant|insurgent|unit|brigade|battalion|column|gunman|guerrilla|contingent|loyalist|junta|gang|jihadist|group|government|man'
const losers =
  '@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|militia|army|guard|garrison|jihadist|occupier|gunman|troops|soldier'
const posts =
  '@post|@named|@place|post|base|camp|garrison|barracks|headquarters|town|village|position|outpost|station|hill|checkpoint|airport|compound|hamlet|city|quarter|crossing'

/** Ground that changes hands, told by whose hold on it ends, who is put to flight, and whose it is from then on. */
export const groundTold = [
  {
    rule: 'hold-ended',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}! (end|break|shatter|smash|terminate|finish) X:occupation|hold|grip|rule|stranglehold|reign|presence (of|on|over|in) AT`,
        says: ['[by: Soldiers] broke the militia’s hold on [at: the town of Solhan].'],
        not: ['The film ended the reign of the studio over Lyon.']
      },
      {
        when: `BY:${forces}! (winkle|prise|prize|dig|root|smoke|burn|bomb|clear|drive|chase|flush|sweep) +out|off TO:${losers} (of|from) (AT)`,
        says: ['[by: Marines] winkled out [to: the last gunmen] from [at: Marawi].'],
        not: ['The nurse winkled out the last splinters.']
      },
      {
        when: `BY:${forces}! (win|wrest|reconquer|regain|retake|prise) AT:${posts} (in|after|by|with) X:fight|fighting|battle|combat|assault|clash|struggle|night`,
        says: ['[by: Soldiers] won [at: the town of Pama] in battle.'],
        not: ['The team won the town of Pama in a lottery.']
      },
      {
        when: `BY:${forces}! have TO:${losers} on X:run|retreat`,
        says: ['[by: The army] has [to: the rebels] on the run in Bafut.']
      },
      {
        when: `BY:${forces}! (overpower|overwhelm|overcome|subdue|rout) AT:${posts}`,
        says: ['[by: Gunmen] overpowered [at: the post at Dioungani].']
      },
      {
        when: `BY:${forces}! (overpower|overwhelm|overcome|subdue) TO:garrison|defender|guard|resistance (in|at|of) AT`,
        says: ['[by: Gunmen] overwhelmed [to: the guards] at [at: the camp in Gao].']
      },
      {
        when: `BY:${forces}! (take|gain|seize|assume) (possession|hold|control|charge) of X:it|them`,
        says: ['[by: Rebels] stormed the post at Lemera and took possession of it.']
      },
      {
        when: `BY:${forces}! (press|shove|hurl|beat) TO:${losers} out_of AT`,
        says: ['[by: The division] pressed [to: the rebels] out of [at: the city of Goma].']
      },
      {
        when: `BY:${forces}! (occupy|recapture|retake|overrun|conquer|recover|reconquer) X:it|them`,
        says: ['[by: Rebels] stormed the post at Lemera and occupied it.']
      },
      {
        when: `BY:${forces}! (shoot|fight|force|blast|battle) way into AT`,
        says: ['[by: Gunmen] shot their way into [at: Musa Khel].']
      },
      {
        when: `BY:${forces}! (break|punch|smash|push|burst) +through (to|at|in|into) AT`,
        says: ['[by: Rebels] broke through to [at: the city of Goma].']
      },
      {
        when: `AT be (purge|clear|cleanse|rid|empty|free) of TO:${losers}`,
        says: ['[at: The town of Goma] has been purged of [to: militants].']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
