import type { ClaimRule } from '@vedette/core'

const lawful =
  '@police|@government|police|officer|policeman|detective|gendarme|prosecutor|agent|security|authority|department|directorate|intelligence|bureau|branch|agency|service|sleuth|inspector|junta|commando|marine|squad'

/** People held by those who may hold people, whoever they are: only people are arrested, whatever the lexicon knows of the word for them. */
export const arrestAnyone = {
  rule: 'arrest-anyone',
  kind: 'event',
  type: 'COERCE/arrest',
  yields: true,
  patterns: [
    {
      when: `BY:${lawful}! (arrest|detain|jail|imprison|apprehend|remand|incarcerate|handcuff|rearrest|re-arrest) X`,
      says: [
        '[by: The authorities] detained a prominent voice of the opposition in Minsk.',
        '[by: Detectives] arrested four alleged go-betweens in Karachi.',
        'A former big name of the ruling party was jailed by [by: a court] in Tunis.'
      ],
      not: ['The storm detained a prominent voice of the opposition in Minsk.']
    },
    {
      when: `BY:${lawful}! (lock|pick|round|haul) up X on X:charge|suspicion|accusation`,
      says: ['[by: Gendarmes] locked up a well-known voice on a charge of treason.'],
      not: ['The nurse locked up a bottle on a shelf.']
    },
    {
      when: `BY:${lawful}! (take|hold|seize|pick|fetch|collar|net) X (on|over) X:charge|suspicion|accusation|allegation|warrant`,
      says: ['[by: Agents] took a saddler from Kochi on suspicion of treason.'],
      not: ['The nurse took a pill on suspicion of flu.']
    },
    {
      when: 'BY (put|place|remand|hold|keep|take) X (in|into|under) X:custody|detention|arrest|remand',
      says: ['Two founders of an unregistered party and a blogger were put in custody in Kigali.'],
      not: ['Two crates were put in storage in Kigali.']
    },
    {
      when: `X (take|drive|bring|fly|transfer|escort) X to X:prison|jail|custody|cell|cells|lock-up|remand on X:charge|suspicion|count`,
      says: ['Three editors were taken to prison on charges of incitement in Phnom Penh.'],
      not: ['Three crates were taken to the port on Monday.']
    }
  ]
} satisfies ClaimRule
