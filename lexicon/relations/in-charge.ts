import type { RelationRule } from '@vedette/core'

/** Who leads, runs or holds what. */
export const inCharge: readonly RelationRule[] = [
  {
    rule: 'runs',
    relation: 'in-charge-of',
    reads: 'deed',
    patterns: [
      {
        when: 'X (lead|head|command|run|control|govern|rule|found|establish|direct|chair|manage|oversee|own|create|administer|dominate) TO:@actor',
        says: [
          '[by: General Haftar] leads [to: the Quds Force].',
          '[to: Hamas] was founded by [by: Abu Musa].',
          '[to: Al-Qaeda], led by [by: Abu Musa], left.'
        ],
        not: ['Haftar does not lead the Quds Force.']
      },
      {
        when: 'X (control|govern|rule|hold|occupy|administer|run|dominate|own) AT',
        says: ['[by: The rebels] hold [to: the city of Kharkiv].', '[to: The city of Kharkiv] is controlled by [by: the rebels].']
      },
      { when: 'X take control of AT', says: ['[by: The rebels] took control of [to: the city of Kharkiv].'] },
      { when: 'X take over AT', says: ['[by: The rebels] took over [to: the city] of Gao.'] },
      {
        when: 'X (capture|seize|retake|recapture|conquer|overrun|occupy|command|maintain) AT',
        says: ['[by: The rebels] captured [to: Kharkiv].', '[by: Hamas] seized [to: a barracks].']
      },
      { when: 'X (be) in (charge|control|command) of TO|AT', says: ['[by: The rebels] are in control of [to: the city of Kharkiv].'] },
      { when: 'AT fall to BY!', says: ['[to: Kharkiv] fell to [by: the rebels].'] }
    ]
  },
  {
    rule: 'hold-noun',
    relation: 'in-charge-of',
    reads: 'deed',
    patterns: [
      {
        when: 'the (capture|seizure|recapture|control|retaking|re-taking|occupation|conquest|rule|takeover) (of|over) AT',
        says: ['The capture of [to: Kharkiv] by [by: the rebels] shook Ukraine.', '[by: The rebels]’ control over [to: Kharkiv] ended.']
      }
    ]
  },
  {
    rule: 'leader',
    relation: 'in-charge-of',
    reads: 'role',
    patterns: [
      {
        when: 'the (leader|commander|head|chief|director|president|chairman|chairwoman|founder|boss|ruler|emir|commander-in-chief|mastermind|owner|secretary-general|manager) (of|for) TO:@actor',
        says: [
          '[by: Abu Musa], the leader of [to: the group], died.',
          '[by: He] was named as the commander of [to: Hamas].',
          '[by: Abu Musa] is the founder of [to: Hamas].',
          '[to: Hamas] mourned its leader [by: Abu Musa].'
        ]
      }
    ]
  }
]
