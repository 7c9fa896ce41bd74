import type { ClaimRule } from '@vedette/core'

const goods =
  'cattle|cow|goat|sheep|camel|herd|livestock|flock|donkey|motorbike|motorcycle|food|grain|rice|millet|medicine|phone|generator|panel|stock|fuel|cash|money|gold|belonging|bicycle|harvest|ox|oxen|computer|laptop|equipment|ration|sack|drug|mattress|furniture'
const stores =
  '@building|warehouse|depot|store|storeroom|granary|shop|stall|house|clinic|school|village|hut|dispensary|pharmacy|market|office|home|kiosk|bank|church|mosque|museum|convoy|truck|lorry|bakery|mill|farm|hospital|compound|village|hamlet'
const works =
  'olive|tree|pole|pylon|pipeline|mast|cable|orchard|vineyard|pipe|pump|antenna|transformer|crop|maize|sorghum|grave|gravestone|cross|statue|tombstone|mural|solar|meter|tower|power|rail|sleeper|borehole|well|tank|greenhouse|beehive'
const burnt = `${stores}|rice|crop|harvest|field|barn|roof|quarter|ward|settlement|tent|camp|vehicle|car|bus|boat|tanker|shelter|shrine|chapel|dwelling|homestead|hayrick|stack|haystack|forest|plantation|tractor|harvester`

const raiders =
  '@fighter|@armed-group|@soldier|@force|raider|settler|gunman|bandit|rebel|militant|militia|insurgent|attacker|assailant|looter|vandal|saboteur|rustler|mob|herder'

/** Goods carried off and things ruined, told by the things. */
export const thingsViolence = [
  {
    rule: 'ruined',
    kind: 'event',
    type: 'ASSAULT/destroy',
    yields: true,
    patterns: [
      {
        when: `BY help X:themselves|himself|itself to X:${goods}|${stores}`,
        says: ['[by: The soldiers] helped themselves to the stock of a shop in Obo.'],
        not: ['The guests helped themselves to tea.']
      },
      {
        when: `BY strip X:${stores} (bare|clean)`,
        says: ['The dispensary was stripped bare in Obo.'],
        not: ['The walls were stripped of paint.']
      },
      {
        when: `BY (strip|empty|clean|relieve|clear|gut) X:${stores} of (${goods}|everything|content|contents|all)`,
        says: ['[by: The raiders] emptied a clinic of its medicine in Obo.']
      },
      {
        when: `BY:${raiders}! (drive|chase|herd|lead|take|carry|cart|haul|walk) +off|away X:${goods}`,
        says: ['[by: Raiders] drove off nine camels near Obo.'],
        not: ['The shepherd drove away nine goats.']
      },
      {
        when: `BY:${raiders}! (cut|hack|saw|chop|slash|rip|tear|pull|smash|sabotage|puncture|drill|sever|knock|uproot|poison|fell|dynamite|topple|vandalise|vandalize|deface|desecrate|trample) X:${works}`,
        says: ['[by: Settlers] sawed nine olive trees near Huwara.'],
        not: ['The loggers felled nine trees.']
      },
      {
        when: `BY:${raiders}! (cut|hack|saw|chop|knock|pull|tear|bring|blow) +down|up|through X:${works}`,
        says: ['[by: Raiders] knocked down a pylon near Loreng.']
      },
      {
        when: `BY (put|set) X:torch|match|fire to X:${burnt}`,
        says: ['[by: Raiders] put a torch to a barn near Obo.']
      },
      {
        when: `BY put X:${burnt} to (torch)`,
        says: ['[by: Raiders] put a hamlet to the torch near Obo.']
      },
      {
        when: `BY (reduce|burn|raze) X:${burnt} (to) (ash|ashes|rubble|ground|cinder|cinders)`,
        says: ['[by: The soldiers] burned nine huts to the ground near Obo.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
