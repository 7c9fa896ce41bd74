import type { ClaimRule } from '@vedette/core'

const police =
  '@police|police|officer|policeman|detective|gendarme|prosecutor|agent|security|guard|authority|official|soldier|army|intelligence|service|@government|@state'

/** Arrests told by where people are taken, held or kept. */
export const custody = [
  {
    rule: 'custody',
    kind: 'event',
    type: 'COERCE/arrest',
    patterns: [
      {
        when: `BY:${police}! (take|lead|fetch|drag|haul|remove|collect|escort|pull|march) TO (from|out_of) X:home|house|bed|office|residence|flat|apartment|court|parliament|airport|plane|hotel|car|mosque|church|rally|newsroom|studio|meeting`,
        figures: 'detained',
        says: ['[by: Police] took [to: the mayor] from his home in Izmir at dawn.']
      },
      {
        when: `BY:${police}! (hold|capture|book|net|collar|grab|seize|catch) TO:@people|@civilian|@activist|@official|@journalist|@suspect|@supporter|@leader|@person`,
        figures: 'detained',
        says: ['[by: Police] are holding [to: two unionists] in Harare.'],
        not: ['The club holds members dear.']
      },
      { when: `BY:${police}! (swoop|pounce) on TO|AT`, says: ['[by: Police] swooped on [to: six unionists] in Hong Kong.'] },
      {
        when: `BY:${police}! (haul|drag|cart|take|lead|march|carry) +off TO`,
        figures: 'detained',
        says: ['[by: Police] dragged off [to: a student] in Minsk.']
      },
      { when: 'TO be behind (bar|bars)', figures: 'detained', says: ['[to: Two leaders] are behind bars in Manama.'] },
      {
        when: 'BY put TO behind (bar|bars)',
        figures: 'detained',
        says: ['[by: The junta] put [to: three ministers] behind bars in Niamey.']
      },
      {
        when: 'BY (put|place|keep|hold|remand|leave) TO (in|under) (isolation|cell|remand|lock-up|lockup|jail|cells|confinement)',
        figures: 'detained',
        says: ['[by: The court] placed [to: an editor] in remand in Baku.']
      },
      {
        when: 'TO:@people|@civilian|@activist|@official|@journalist|@leader|@person|@supporter (sleep|languish|sit|linger|spend) in (jail|prison|cell|detention|custody|remand|cells)',
        figures: 'detained',
        says: ['[to: Five peasant leaders] languish in prison in Managua.']
      },
      {
        when: 'BY serve X:warrant|warrants (on|upon|at) (TO)',
        says: ['[by: Police] served warrants on a women’s organiser in Tacloban.']
      },
      {
        when: 'BY (put|clap|place) TO in (handcuff|handcuffs|chain|chains|cuff|cuffs|shackle|iron|irons)',
        figures: 'detained',
        says: ['[by: Officers] put [to: a lawyer] in handcuffs in Port-au-Prince.']
      },
      {
        when: 'the (sweep|swoop|dragnet|round-up|raid) ~police|security|dawn|predawn (on|against|of|at) (TO)',
        says: ['A dawn raid on [to: the unionists] followed in Hong Kong.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
