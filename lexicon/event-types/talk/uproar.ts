import type { ClaimRule } from '@vedette/core'

const rioters =
  '@crowd|@activist|supporter|sympathiser|follower|loyalist|protester|demonstrator|marcher|rioter|mob|crowd|student|youth|youngster|pupil|striker|fan|boy|teenager|participant|hooligan|vest|opponent|supporter|activists|trainee|aspirant|commuter|graduate'
const guards = 'police|@police|@soldier|@force|guard|policeman|officer|troop|trooper|gendarme|army|security|soldier|constable'
const missiles =
  'stone|rock|brick|bottle|molotov|cocktail|petrol|firecracker|firework|fireworks|flare|paving|slab|ballast|debris|bomb|missile|projectile|cobblestone|rubble|marble|firebomb|acid|paint|chunk|slingshot|catapult|pebble|barrage|iron|pipe|arrow|spear|club|stick|axe|machete|sling'
const events = 'protest|demonstration|rally|march|sit-in|procession|strike|gathering|vigil|funeral|parade|celebration|commemoration'
const havoc =
  'violence|clash|arson|looting|fire|riot|chaos|mayhem|vandalism|stone-pelting|stone-throwing|stoning|battle|bloodshed|disorder|unrest|rampage|confrontation|anarchy|rioting|destruction|scuffle|melee|fight|fistfight|skirmish|pillage|street-fight|brawl|pelting|throwing|burning'

/** Demonstrations that turn to violence, told by how they turned, and by crowds against those who guard. */
export const uproar = {
  rule: 'uproar',
  kind: 'event',
  type: 'PROTEST/riot',
  yields: true,
  patterns: [
    {
      when: `X:${events} (end|finish|culminate|descend|degenerate|turn|dissolve|erupt|slide|spiral|deteriorate|escalate|lapse|collapse|explode|evolve|develop|morph|boil|spill|break|tip) (in|with|into|to) (${havoc})`,
      says: ['A march in Amritsar degenerated into arson.']
    },
    {
      when: `X:${events} (turn|become|grow|get|go) (violent|ugly|riotous|rowdy|bloody|unruly|nasty|chaotic|destructive|fiery|sour)`,
      says: ['A procession in Ajaccio turned rowdy.']
    },
    {
      when: `BY:${rioters}! (fight|wage|trade|exchange|have) X:battle|blow|rock|stone|fight|clash|skirmish (with|against) X:${guards}`,
      says: ['[by: Students] fought pitched battles with police in Surabaya.']
    },
    {
      when: `BY:${rioters}! (run|go) (riot|amok|berserk|wild) (in|through|at) (AT)`,
      says: ['[by: Students] ran riot in [at: Surabaya].']
    },
    {
      when: `X:stone|rock|brick|bottle|molotov|firework|fireworks|firebomb|cobblestone|slab|pebble|firecracker|flare (fly|rain|crash|land|strike|hit|smash|sail|hurtle) (at|on|onto|into|over|through|in|from) (X)`,
      says: ['Bricks flew at the gate of the ministry in Tunis.'],
      not: ['A bomb fell on the ministry in Tunis.']
    },
    {
      when: `BY:${rioters}! (use|wield|brandish|swing|carry) X:${missiles} (against|at|on) X`,
      says: ['[by: Students] used slingshots against the guards in Sylhet.']
    },
    {
      when: `BY:${rioters}! (light|burn|set|ignite|kindle|start) X:bonfire|tyre|tire|barricade|fire|effigy|bus|car|vehicle|truck|pneumatic|rubbish|bin`,
      says: ['[by: Students] lit bonfires in Oruro.']
    },
    {
      when: `BY:${rioters}! (seize|occupy|overrun|invade|enter|take|scale|ransack|trash|breach|break) X:airport|parliament|office|palace|station|precinct|building|mansion|residence|refinery|hall|compound|embassy|consulate|barrier|fence|studio`,
      says: ['[by: Demonstrators] overran the airport in Juliaca.']
    },
    {
      when: `BY:${rioters}! (dig|prise|pry|rip|pull|tear|hack) +up|out|down|off X:paving|stone|cobblestone|railing|fence|sign|sleeper|rail|slab|lamp|statue|kerb`,
      says: ['[by: Students] prised up cobblestones in Genoa.']
    },
    {
      when: `the (rioter|arsonist|looter|riot|unrest|disturbance|rampage|riots) (in|at|over|across) AT`,
      says: ['Disturbances in [at: Sylhet] went on all day.']
    }
  ]
} satisfies ClaimRule
