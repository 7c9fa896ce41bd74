import type { ClaimRule } from '@vedette/core'

const police =
  '@police|police|officer|policeman|detective|gendarme|prosecutor|agent|security|guard|authority|official|soldier|army|intelligence|service|@government|@state|@soldier|@force|immigration|unit|squad|commando|court|judge|magistrate|regime|junta|tribunal|agency|dss|nab|cid'
const held =
  '@people|@civilian|@activist|@official|@journalist|@suspect|@supporter|@leader|@person|@crowd|member|lawmaker|mp|deputy|minister|critic|editor|blogger|unionist|opponent|dissident|hundred|dozen|score|thousand|ally|aide|candidate|politician|chief|founder|secretary|chairman|president|lawyer|singer|rapper|pastor|cleric|imam|bishop|him|her|them'
const cell = 'cell|jail|prison|custody|detention|remand|gaol|lock-up|lockup|dock|penitentiary|dungeon|stockade|barracks'

/** Arrests told by their many verbs, by warrants, courts and cells, and by sweeps. */
export const seizures = [
  {
    rule: 'taking-in',
    kind: 'event',
    type: 'COERCE/arrest',
    yields: true,
    patterns: [
      {
        when: `BY:${police}! (nick|collar|bust|snare|bag|nail|snag|hook|cuff|handcuff|manacle|grab|seize|pinch|lift|trap|corral|intercept) TO:${held}`,
        figures: 'detained',
        says: ['[by: Detectives] collared [to: an editor] in Kingston.'],
        not: ['The club nicked a point in Leeds.']
      },
      {
        when: `BY (sweep|gather|scoop|bundle) up TO:${held}`,
        figures: 'detained',
        says: ['[to: Forty activists] were swept up in Minya.']
      },
      {
        when: `BY:${police}! come for TO:${held}`,
        says: ['[by: Detectives] came for [to: an editor] at dawn in Kingston.']
      },
      {
        when: `BY (throw|put|send|place|toss|clap|fling|land|cast|dump|lead|commit|confine|remand|return|take|transfer|consign) TO:${held} (in|into|to|behind|under) X:${cell}|bar|bars`,
        figures: 'detained',
        says: ['[by: The junta] flung [to: two ministers] into a cell in Conakry.'],
        not: ['The editor put a story to bed.']
      },
      {
        when: `TO:${held} (be|remain|end|land|stay|wind|find|spend|pass) (in|behind|under|to) X:${cell}|bar|bars|arrest`,
        figures: 'detained',
        says: ['[to: Two editors] ended up in a cell in Baku.']
      },
      {
        when: `BY:${police}! (charge|indict|arraign|book|accuse) TO:${held} (with|for|over|on|under|before) X`,
        says: ['Prosecutors charged a blogger with sedition in Zanzibar.'],
        not: ['The bank charged a customer with fees.']
      },
      {
        when: `TO:${held} face X:charge|count|trial|prosecution`,
        says: ['[to: A blogger] faces a charge of sedition in Zanzibar.']
      },
      {
        when: `TO:${held} (appear|answer|stand) (in|before|to|on) X:court|judge|magistrate|tribunal|trial|charge`,
        says: ['[to: A blogger] appeared before a judge in Zanzibar.']
      },
      {
        when: `the (sweep|swoop|dragnet|round-up|roundup|crackdown|clampdown|operation|raid|blitz) ~police|security|dawn|predawn|pre-dawn|overnight|arrest|midnight|mass (on|against|at|in) (TO|AT)`,
        says: ['A dawn sweep in Jenin was reported.']
      },
      {
        when: `X:sweep|raid|swoop|operation|crackdown|dragnet|search (net|yield|land|bag|bring) TO:${held}`,
        figures: 'detained',
        says: ['The raid netted [to: nine activists] in Aden.']
      },
      {
        when: `the (detention|arrest) ~arbitrary|mass|preventive|administrative|overnight|political|unlawful|illegal|new|house`,
        figures: 'detained',
        says: ['Arbitrary detentions in Holguín went on.']
      },
      {
        when: `BY (strip|deprive) TO of (liberty|freedom|immunity)`,
        figures: 'detained',
        says: ['[to: Two deputies] were deprived of their liberty in Nouakchott.']
      },
      {
        when: `BY:${police}! (comb|scour|search) AT`,
        type: 'COERCE',
        says: ['[by: Police] combed [at: Eastleigh].']
      },
      {
        when: `BY:${police}! (detain|question|interrogate) TO:${held} (for|over|on|at|after|under|without|in|since) X`,
        figures: 'detained',
        says: ['[by: Police] detained [to: an editor] over a song in Kingston.']
      },
      {
        when: `BY:${police}! (hold|keep) TO:${held} (for|over|without) X:charge|trial|sedition|treason|questioning|interrogation|hour|day|week|month|year|incitement|blasphemy|murder|theft`,
        figures: 'detained',
        says: ['[by: Police] held [to: an editor] for sedition in Kingston.'],
        not: ['The club held a member dear.', 'The United States keeps some 2,000 soldiers in Syria.']
      },
      {
        when: `BY hold TO:${held} (at|in|from|on|for|over) X:airport|control|border|station|residence|home|house|checkpoint|charge|suspicion|cell|sedition|custody|incitement|case`,
        figures: 'detained',
        says: ['[to: An editor] was held at the airport in Kingston.']
      },
      {
        when: `TO:${held}! put (behind|in|under|into) X:${cell}|bar|bars|arrest`,
        figures: 'detained',
        says: ['Two [to: deputies] put behind bars in Ankara.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
