import type { ClaimRule } from '@vedette/core'

const thrown = 'grenade|handgrenade|hand-grenade|grenades|m67|rgd-5|f1'

/** Grenades thrown by hand. */
export const grenades = [
  {
    rule: 'grenade',
    kind: 'event',
    type: 'ASSAULT/explosives',
    patterns: [
      {
        when: `BY (throw|hurl|lob|toss|fling|roll|drop|launch|pitch|chuck|cast|sling|heave|shove|push|slip|use|detonate|explode|release) X:${thrown} (at|into|on|inside|over|near|in|through|under|below|against|upon|onto|among|outside|toward|towards|from) (TO|AT)`,
        says: [
          '[by: Two boys] rolled a grenade into [at: a barber shop in Mopti].',
          '[by: Gunmen] hurled grenades at [to: worshippers] in Bujumbura.',
          'A grenade was tossed over [at: the wall of a school in Karachi].'
        ],
        not: ['The boy threw a ball over the wall.']
      },
      {
        when: `BY (throw|hurl|lob|toss|fling|roll|drop) X:${thrown}`,
        says: ['[by: Attackers] threw grenades in Srinagar on Thursday.']
      },
      {
        when: `X:${thrown} (explode|detonate|burst) (in|at|on|near|inside|outside|among|under) (AT)`,
        says: ['A grenade exploded in [at: a bar in Gisenyi].', 'A hand grenade detonated near a kiosk in Tbilisi.']
      },
      { when: `X:${thrown} go off (in|at|near|inside|outside) (AT)`, says: ['A grenade went off in [at: a taxi in Bangui].'] },
      {
        when: `X:${thrown} (land|fall|strike|hit|come) (in|on|at|into|near|inside|among|at) (TO|AT)`,
        says: ['A grenade landed in [at: the yard of a police post in Quetta].', 'A grenade fell among [to: the dancers] in Kampala.']
      },
      {
        when: `X:${thrown} (wound|injure|hurt|maim) TO`,
        figures: 'injured',
        says: ['A grenade wounded [to: four traders] in Ngozi.'],
        not: ['A rocket wounded four traders in Ngozi.']
      },
      {
        when: `X:${thrown} kill TO`,
        figures: 'killed',
        says: ['A grenade killed [to: a guard] in Ngozi.'],
        not: ['A rocket killed a guard in Ngozi.']
      },
      {
        when: `X:${thrown} (destroy|damage|shatter|rip|tear|target) (TO|AT)`,
        says: ['A grenade damaged [at: a party office in Anuradhapura].']
      },
      {
        when: 'the (attack|blast|explosion|assault|incident|bombing) ~grenade|hand-grenade|grenades (on|against|at|in|near|inside|outside) (TO|AT)',
        says: ['A GRENADE ATTACK ON [at: A CHURCH IN MOMBASA] INJURED 12.', 'A grenade blast in [at: Rutana] killed a guard.']
      },
      {
        when: `BY (attack|target|hit|strike|kill|wound|injure) TO|AT (with|by) (${thrown})`,
        says: ['[by: Youths] attacked [at: a checkpoint in Sirte] with grenades.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
