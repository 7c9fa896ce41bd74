import type { ClaimRule } from '@vedette/core'

const missiles =
  'stone|rock|brick|bottle|molotov|cocktail|firecracker|firework|petrol-bomb|firebomb|pebble|ballast|paving|debris|chair|rubble|slab|missile'
const crowd =
  '@crowd|@activist|sit-in|march|rally|procession|protest|demonstration|vigil|crowd|demonstrator|protester|marcher|striker|mourner|barricade|picket'
const vehicles = 'car|cruiser|truck|lorry|van|jeep|vehicle|tank|carrier|apc|pickup|humvee|bulldozer|bus|motorbike|technical'

/** Crowds that throw, told by whom it falls on; and those who drive into crowds. */
export const crowdsViolence: readonly ClaimRule[] = [
  {
    rule: 'crowd-throws',
    kind: 'event',
    type: 'PROTEST/riot',
    patterns: [
      {
        when: `BY (bombard|shower|rain|assail|harry|greet|meet|pepper|target|pelt|attack) TO with X:${missiles}`,
        says: ['[by: Students] bombarded [to: the police] with bricks in Mopti.'],
        not: ['The gunners bombarded the police with shells in Mopti.']
      }
    ]
  },
  {
    rule: 'crowd-driven-into',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: `BY (drive|ram|plough|plow|steer|crash|run) X:${vehicles} (through|into|over|at|across) X:${crowd}`,
        says: ['[by: Soldiers] drove a lorry through a sit-in in Kassala.'],
        not: ['Soldiers drove a lorry through a ford in Kassala.']
      }
    ]
  }
]
