import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|dissident|troops|army|rebel|militia|militant|insurgent|unit|brigade|battalion|column|gunman|garrison|guerrilla|contingent'

/** Ground that changes hands by arms, told by flags, by who is thrown out and by who is master. */
export const changeOfHands = [
  {
    rule: 'change-of-hands',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}! (drive|throw|kick|force|chase|push|flush|turf|root|boot|oust|smoke|run) out TO (from|of) (AT)`,
        says: ['[by: Rebels] drove out [to: the army] from [at: Kalma].'],
        not: ['The band threw out a song.']
      },
      {
        when: `BY:${forces}! (chase|drive|push|kick|throw|sweep|beat|run) TO:@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|militia|army|guard|garrison|jihadist (out_of|from|off) AT`,
        says: ['[by: Soldiers] chased [to: the rebels] from [at: Toribío].']
      },
      {
        when: `X:flag|banner|tricolour|tricolor|colours|standard (fly|flutter|wave|float|go) (over|above|at|on|from) AT`,
        says: ['The [by: Iraqi] flag is flying over [at: the governor’s office in Baiji].']
      },
      {
        when: `BY:${forces}! (hoist|raise|plant|run|put|unfurl|fly|hang) X:flag|banner|colours|colors|standard`,
        says: ['[by: The rebels] hoisted their flag in [at: Sabha].'],
        not: ['The school raised its flag at noon.']
      },
      {
        when: `BY:${forces}! (break|overcome|crush|smash) X:resistance (of) (TO)`,
        says: ['[by: Troops] broke the resistance of Islamic State in [at: Baiji].'],
        not: ['The minister broke the resistance of the unions.']
      },
      {
        when: 'X:command|base|headquarters|barracks|garrison|camp|post|brigade fall (to|before) BY!',
        says: ['The regional command fell to [by: the rebels] in [at: Lashio].']
      },
      {
        when: `BY:${forces}! add AT to (list|place|gain|territory|conquest|area|possession|tally|map)`,
        says: ['[by: The rebels] added [at: Rubaya] to their gains.']
      },
      {
        when: `BY:${forces}! (prevail|triumph) (over|against) TO:${forces}`,
        says: ['[by: Gunmen] prevailed over [to: the police] in [at: Falluja].']
      },
      {
        when: `BY:${forces}! (wrest|wrench|wrestle|snatch|rip|pluck|tear) AT from TO`,
        says: ['[by: The army] wrested [at: Palmyra] from [to: the jihadists].']
      },
      { when: `BY:${forces}! (win|get|take|fight) way (into|to) AT`, says: ['[by: Commandos] fought their way into [at: Tal Afar].'] },
      {
        when: `BY:${forces}|we|they (bring|place|return|put) AT (under|into|to) (authority|control|rule|fold) (of) (BY)`,
        says: ['[by: Troops] brought [at: Afgoye] under government authority.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
