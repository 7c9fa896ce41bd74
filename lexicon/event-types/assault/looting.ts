import type { ClaimRule } from '@vedette/core'

const doers =
  '@fighter|@armed-group|@soldier|@force|men|gunman|bandit|militant|militia|raider|rebel|looter|looters|intruder|assailant|suspect|gang|settler|thug|elements|unknown|herder|robber'
const goods =
  'food|foodstuff|grain|millet|maize|livestock|cattle|cow|goat|sheep|camel|goods|phone|money|cash|medicine|drug|furniture|generator|solar|motorcycle|vehicle|car|truck|ambulance|fuel|harvest|crop|rice|sorghum|supplies|supply|equipment|computer|belongings|possession|valuables|stock|merchandise|ration|bag|sack|gold|jewellery|savings|harvester|tractor|door|roof|desk|bed|tent|artefact|collection|painting|cable|wire|pump|animal|laptop|sesame|salary|artifact'
const places =
  '@building|@vehicle|@place|@post|@road|house|home|shop|store|warehouse|school|church|mosque|clinic|hospital|village|hut|market|farm|bridge|pipeline|tower|shrine|shelter|lodging|apartment|office|field|crop|harvest|granary|mast|pylon|line|property|bakery|pharmacy|monastery|temple|bank|mill|grave|cemetery|tree|orchard|camp|kiosk|rice|tent|wall|well|pump|depot'

/** Property taken, burned or broken while no one is harmed. */
export const looting = [
  {
    rule: 'looting',
    kind: 'event',
    type: 'ASSAULT/destroy',
    patterns: [
      {
        when: `BY:${doers}! (steal|take|loot|carry|cart|remove|rob|plunder|pillage|rustle|harvest|grab|empty|strip|extort|haul|raid|load) X:${goods} (from|in|at|of|into) (X)`,
        says: ['[by: Gunmen] stole medicine from a clinic in Obo.', '[by: Raiders] took forty goats near Marsabit.'],
        not: ['The nurse took medicine from a shelf.']
      },
      {
        when: `BY (cart|carry|haul|drive|ferry|truck|take) away X:${goods}`,
        says: ['[by: Bandits] carted away grain in Zurmi.']
      },
      {
        when: `BY:${doers}! (loot|empty|strip|ransack|rifle|gut) TO|AT:${places}`,
        says: ['[by: Soldiers] emptied houses in Omdurman.']
      },
      {
        when: `BY (torch|burn|raze|demolish|bulldoze|flatten|wreck|destroy|smash|vandalise|vandalize|sabotage|blow|dynamite|level|deface|topple|dismantle|uproot) TO|AT:${places} (in|at|near|on|of|to) (AT)`,
        says: ['[by: Militiamen] torched a granary near [at: Bankass].', 'A shrine was demolished in [at: Zuwara].']
      },
      {
        when: `BY (knock|pull|tear|burn|cut|bring|blow|chop|break) down TO|AT:${places}`,
        says: ['[by: The unit] pulled down a shrine in Tyre.']
      },
      { when: `BY set (fire) to TO|AT:${places}`, says: ['[by: Gunmen] set fire to three huts in Mutarara.'] },
      {
        when: `TO|AT be (consume|gut|engulf|swallow) by X:fire|flame|blaze`,
        says: ['Shops were consumed by fire in Rutana.']
      },
      { when: `X:fire|flame|blaze (consume|gut|engulf|swallow) TO|AT`, says: ['Flames consumed shops in Rutana.'] },
      {
        when: 'the (looting|pillage|theft|burning|ransacking|robbery|arson|plunder|demolition|vandalism|sabotage) (of|in|at|by) (TO|AT)',
        says: ['The theft of grain in [at: Berdiansk] was filmed.', 'Looting in [at: Kadugli] went on for days.']
      },
      {
        when: `BY (rob|burgle) TO|AT:${places}|trader|bank|driver|passenger`,
        says: ['[by: Gunmen] robbed [at: a bank in Yola].']
      },
      { when: `BY:${doers}! (loot|pillage|plunder|ransack) (in|at|across) (AT)`, says: ['[by: Soldiers] looted in [at: Malakal].'] }
    ]
  }
] satisfies readonly ClaimRule[]
