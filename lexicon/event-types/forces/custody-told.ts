import type { ClaimRule } from '@vedette/core'

const police =
  '@police|police|officer|policeman|detective|gendarme|prosecutor|agent|security|guard|authority|official|soldier|army|intelligence|service|@government|@state|@soldier|@force|troops|commando|marine|branch|bureau|kgb|fsb|sbu|unit|ministry|junta'
const held =
  '@people|@civilian|@activist|@official|@journalist|@suspect|@supporter|@leader|@person|@fighter|member|man|woman|alias|deputy|second|head|chief|son|brother|nephew|cleric|imam|student|supporter|financier|boss|lord|mayor|general|editor|reporter|blogger|lawyer|teacher|cell|ringleader|operative|commander|emir|director|him|her|them'
const cells = 'custody|detention|cell|cells|jail|prison|handcuff|handcuffs|cuff|cuffs|chain|chains|lockup|lock-up|dungeon|gaol|remand'

/** People taken or held by an authority, told by where they are, by whose hands they fell into, and by the orders for it. */
export const custodyTold = [
  {
    rule: 'custody-told',
    kind: 'event',
    type: 'COERCE/arrest',
    patterns: [
      {
        when: `TO:${held}|dozen|hundred|score (be|sit|lie|languish|land|end|wind|wake|rot|remain|spend) (in|behind|under) X:${cells}|bar|bars|arrest`,
        figures: 'detained',
        says: ['[to: Two deputies] were in the cells of a station in Harare.'],
        not: ['The ball was in the hands of the keeper.']
      },
      {
        when: `BY:${police}! (put|clap|slap|snap) X:handcuff|handcuffs|cuff|cuffs on TO`,
        figures: 'detained',
        says: ['[by: Gendarmes] put handcuffs on [to: 23 activists] in Oran.']
      },
      {
        when: `X (bring|take|fly|lead|parade|march|drive) TO:${held} in X:chain|chains|handcuff|handcuffs|cuff|cuffs|iron|irons`,
        figures: 'detained',
        says: ['[to: The deputy] was brought to Bangui in chains.'],
        not: ['The deputy was brought to Bangui in a car.']
      },
      {
        when: `BY:${police}! (track|hunt|run) +down TO:${held}`,
        figures: 'detained',
        says: ['[by: Police] tracked down [to: the chief of the gang] in Kano.'],
        not: ['The editor tracked down the book.']
      },
      {
        when: `BY:${police}! (capture|seize|grab|nab|catch|net|bag|collar) TO:${held} (in|at|near|on|after|during|from|with) (AT)`,
        figures: 'detained',
        says: ['[by: Troops] captured [to: a deputy of the boss] in Tulua.']
      },
      {
        when: `BY:${police}! (bundle|shove|push|pack|load|throw|herd|force|put) TO:${held} (into|onto|in|on) X:van|car|lorry|truck|vehicle|bus|jeep|pick-up|pickup`,
        figures: 'detained',
        says: ['[by: Police] bundled [to: two deputies] into a van in Kalangala.'],
        not: ['The nurse put a patient into a car.']
      },
      {
        when: `BY:court|judge|magistrate|tribunal|prosecutor! (give|remand|send|commit|order|jail|keep|detain|incarcerate) TO:${held} (to|in|for|into|on) X:custody|prison|jail|detention|month|day|remand|trial`,
        figures: 'detained',
        says: ['[by: A judge] sent [to: a deputy] to prison in Kyiv.']
      },
      {
        when: `BY:${police}! (dismantle|bust|smash|crack|break|disband|unravel) X:cell|ring|network|gang (in|of|near) (AT)`,
        says: ['[by: Police] dismantled a cell in [at: Tetouan].'],
        not: ['Police dismantled a tent in Tetouan.']
      },
      {
        when: `BY:${police}! (whisk|march|lead|spirit|haul|carry|fly|bring|take) +off|away TO:${held}`,
        figures: 'detained',
        says: ['[by: Police] marched away [to: eleven students] in Jimma.'],
        not: ['The nurse marched away a patient.']
      },
      {
        when: `TO:${held} fall (into|in) (hand|hands|net|clutch) of BY:${police}`,
        figures: 'detained',
        says: ['[to: Nine gunmen] fell into the hands of [by: marines] near Ayutla.'],
        not: ['The book fell into the hands of marines.']
      },
      {
        when: `BY:${police}! (sweep|round|scoop|hoover|lock|pick|bang|haul) +up|in TO:${held}|migrant|dozen|hundred|youth|refugee`,
        figures: 'detained',
        says: ['[by: Police] swept up [to: 300 migrants] in Jireif.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
