import type { ClaimRule } from '@vedette/core'

/** Chemical attack told by colour, smell or well. */
export const poisoning = [
  {
    rule: 'poison',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    patterns: [
      {
        when: 'BY (pour|put|tip|mix|drop|throw|empty) X:poison|cyanide|arsenic|pesticide|toxin|acid|chlorine (in|into) X:well|water|food|cistern|tank|reservoir|river|pond|meal|school',
        says: ['[by: Unknown men] poured poison into a well in Sar-e Pol.']
      },
      {
        when: 'X:shell|barrel|rocket|bomb|canister|munition|projectile|grenade|mortar|round (release|spread|emit|burst|give|leak|spew|vent|fill) X:gas|smoke|vapour|fume|chemical|agent|cloud|chlorine',
        says: ['A shell released a gas in Latamneh.']
      },
      {
        when: 'X:agent|gas|chlorine|chemical (blister|burn|blind|choke|poison|affect) TO',
        says: ['The gas choked [to: six farmers] in Zardana.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
