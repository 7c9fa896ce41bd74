import type { ClaimRule } from '@vedette/core'

const armed =
  '@force|@soldier|@fighter|@armed-group|@police|army|troops|patrol|rebel|militant|insurgent|gunman|guerrilla|militia|gang|cartel|bandit|ranger|commando|unit|faction|side|party|brigade|column|garrison|outpost|convoy|detachment|squad|platoon|regiment|defender|peacekeeper|vigilante|tribesman|herder'
const fights =
  'attack|assault|attempt|offensive|incursion|raid|advance|onslaught|push|infiltration|thrust|charge|wave|counterattack|counter-attack|sortie|foray'

/** Fights of armed sides, told by who held, who struck and how long it went on. */
export const skirmishes = [
  {
    rule: 'skirmish',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: `BY:${armed}! (foil|withstand|check|parry|frustrate|contain|absorb|blunt|resist) (${fights}) (by|from|of|on|against|at|in|near) (TO|AT)`,
        says: ['[by: Soldiers] foiled an infiltration attempt near Tal Tamr.', '[by: The garrison] withstood three assaults in Mora.'],
        not: ['The lawyer foiled an attempt to sell the farm.']
      },
      {
        when: `BY:${armed}! (beat|fend|fight|hold|throw|ward|push|drive) +off (${fights}|${armed}) (in|near|at|on) (AT)`,
        says: ['[by: Policemen] fought off the raiders near Lodwar.']
      },
      {
        when: `BY:${armed}! (square|face) +off (in|on|near|at|over) (AT)`,
        says: ['[by: Two cartels] squared off near [at: Camargo].']
      },
      {
        when: `BY:${armed}! (slug|shoot|battle|fight) out (it) (in|on|near|at|over) (AT)`,
        says: ['[by: Rival gangs] shot it out in Itaoca.']
      },
      {
        when: `BY:${armed}! (battle|fight|confront|engage|oppose|face|combat|meet|duel|attack|assail|assault) (other|another) (in|near|at|on|over|around) (AT)`,
        says: ['[by: Two militias] battled each other in [at: Bria].'],
        not: ['The two sisters met each other in Bria.']
      },
      {
        when: `BY:${armed}! (skirmish|duel|spar|scuffle|grapple|tangle|tussle|battle) (with|against) TO:${armed}`,
        says: ['[by: A patrol] skirmished with [to: raiders] near Kapedo.']
      },
      {
        when: `BY:${armed}! (take) on TO:${armed}`,
        says: ['[by: Separatists] took on [to: a patrol] in Kumba.'],
        not: ['The firm took on clerks.']
      },
      {
        when: `BY:${armed}! (shoot|fire|hit|strike) back (at|on|against|with) (TO:${armed})`,
        says: ['[by: Servicemen] shot back near Svitlodarsk.']
      },
      {
        when: `BY:${armed}! (waylay|bushwhack|pounce|ambush|intercept|harass|surprise) (on|upon) TO:${armed}|@vehicle|convoy`,
        says: ['[by: Guerrillas] pounced on [to: a patrol] near Arauca.']
      },
      {
        when: 'the (duel|battle|fight|encounter|skirmish|exchange) ~gun|fire|artillery|running|fierce|heavy|armed|shooting|gunfire (between|with|in|at|near|on) (BY|AT)',
        says: ['A gun duel near [at: Gubio] left nine dead.'],
        not: ['A fierce debate near Gubio left nine unhappy.']
      },
      {
        when: 'the (exchange) of (shot|gunfire|fire|shooting|blow|bullet|round)',
        says: ['An exchange of shots went on until dusk in Candanay.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
