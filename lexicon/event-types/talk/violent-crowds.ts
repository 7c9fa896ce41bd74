import type { ClaimRule } from '@vedette/core'

const rioters =
  '@crowd|@activist|follower|loyalist|protester|demonstrator|marcher|rioter|mob|crowd|student|youth|youngster|pupil|resident|striker|worker|fan|boy|teenager|participant|hooligan|graduate|lecturer|trainee|villager|young|people|thousand|hundred|some|aspirant|taxi-driver|driver|miner|farmer|inhabitant|supporter|scores|dozens|activists'
const missiles =
  'stone|rock|brick|bottle|molotov|cocktail|petrol|firecracker|firework|fireworks|flare|paving|slab|ballast|debris|pebble|bolt|bomb|missile|projectile|chair|stick|cobblestone|rubble|marble'
const things =
  '@building|@vehicle|@post|window|door|gate|car|bus|office|station|shop|kiosk|barrier|barricade|tyre|tire|toll|statue|railing|meter|sign|fence|glass|shelter|bank|branch|depot|train|coach|archive|property|equipment'

/** Crowds that burn, break and throw: against things and those who guard them. */
export const violentCrowds = {
  rule: 'violent-crowd',
  kind: 'event',
  type: 'PROTEST/riot',
  patterns: [
    {
      when: `BY:${rioters}! (throw|hurl|pelt|fling|toss|lob|sling|shoot|fire|launch|rain|roll|cast) X:${missiles}`,
      says: ['[by: Students] hurled bricks in Valparaíso.'],
      not: ['Soldiers hurled grenades in Sfax.']
    },
    {
      when: `BY:${rioters}! (smash|burn|torch|vandalise|vandalize|ransack|wreck|destroy|damage|break|overturn|uproot|ignite|attack|storm|topple|kick|trash|loot|deface|daub|invade|set|light|rip|tear) TO|AT:${things}`,
      says: ['[by: Protesters] smashed windows in Santiago.'],
      not: ['Soldiers burned a hut in Dakar.']
    },
    {
      when: `BY:${rioters}! (smash|burn|torch|wreck|break|overturn|uproot|ignite|rip|kick|tear) up X:${things}`,
      says: ['[by: Demonstrators] ripped up road signs in Sidon.']
    },
    {
      when: `BY:${rioters}! set on (fire) X`,
      says: ['[by: Rioters] set tyres on fire in Sihanoukville.']
    },
    { when: `BY:${rioters}! set (fire) to X`, says: ['[by: Youths] set fire to a town hall in Lens.'] },
    {
      when: `BY:${rioters}! (break|force|burst|barge) into X:${things}|council|parliament|hall|palace|headquarters|compound|assembly|embassy|base`,
      says: ['[by: Demonstrators] broke into the council in Tanta.'],
      not: ['Thieves broke into the council in Tanta.']
    },
    {
      when: `BY:@crowd|@activist|protester|demonstrator|marcher|student|striker! (clash|fight|scuffle|battle|brawl) with TO:police|@police|@soldier|@force|guard|policeman`,
      says: ['[by: Demonstrators] clashed with [to: police] in Minsk.'],
      not: ['Rebels clashed with police in Minsk.']
    },
    {
      when: 'the (riot|rioting|mayhem) (in|at|across) (AT)',
      says: ['Rioting in [at: Malmö] went on all night.'],
      not: ['The riot police left Malmö.']
    },
    {
      when: 'X:protest|demonstration|rally|march|sit-in (end|finish|culminate|descend|degenerate|turn|dissolve|erupt) (in|with|into) (violence|clash|arson|looting|fire|stone|flame|riot|chaos|station|office|car)',
      says: ['A protest in Honiara ended with arson.']
    },
    {
      when: 'X:protest|demonstration|rally|march|sit-in (turn|become|grow) (violent|ugly|riotous)',
      says: ['A rally in Nouméa turned violent.']
    },
    {
      when: `BY:${rioters}! (erect|build|set|put|man|raise|throw) (up) X:barricade`,
      says: ['[by: Students] threw up barricades in Dhaka.']
    },
    {
      when: `BY:${rioters}! (break|push|burst|surge|smash|tear) through X:barricade|barrier|fence|cordon|gate|line`,
      says: ['[by: Farmers] broke through a barricade in Nawalgarh.']
    },
    {
      when: `BY:${rioters}! (kick|smash|batter|stave|beat) in X:door|window|gate`,
      says: ['[by: Youths] kicked in the doors of the palace in Ulaanbaatar.']
    },
    {
      when: `BY:${rioters}! (roll|push|hurl|send) X:tyre|tire|lorry|truck|car|barrel (at|toward|towards|into|against) X`,
      says: ['[by: Students] rolled tyres at the gate in Iguala.']
    },
    {
      when: `BY:${rioters}! fight with TO:police|@police|@soldier|guard|gendarme|officer`,
      says: ['[by: Supporters] fought with [to: the police] at a bridge in Islamabad.']
    }
  ]
} satisfies ClaimRule
