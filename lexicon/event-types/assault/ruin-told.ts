import type { ClaimRule } from '@vedette/core'

const doers =
  '@fighter|@armed-group|@soldier|@force|man|gunman|bandit|militant|militia|raider|rebel|looter|assailant|gang|settler|thug|element|herder|robber|insurgent|jihadist|guerrilla|army|troops|faction|thief|attacker|youth|separatist|occupier|unit|column|brigade|arsonist|criminal|group'
const goods =
  'food|foodstuff|grain|millet|maize|livestock|cattle|cow|goat|sheep|camel|goods|phone|money|cash|medicine|drug|furniture|generator|panel|motorcycle|fuel|harvest|crop|rice|sorghum|supplies|supply|equipment|computer|belongings|valuables|stock|merchandise|ration|sack|gold|tractor|machinery|door|bed|mattress|blanket|television|fridge|herd|oil|flour|wheat|cocoa|coffee|bag|cable|copper|engine|cargo|loot|million|pump|solar|tool|scanner|instrument|roof|shelf'
const places =
  '@building|house|home|shop|store|warehouse|school|church|mosque|clinic|hospital|village|hut|market|farm|bakery|pharmacy|monastery|temple|bank|mill|granary|depot|office|lodging|dwelling|hamlet|kiosk|stall|barn|shed|stable|field|orchard|pylon|mast|tower|tomb|shrine|minaret|mausoleum|statue|library|museum|archive|registry|pipeline|line|station|pump|well|cemetery|settlement|roof|lorry|tractor|@vehicle|bulldozer|machinery|digger'

/** Things robbed and ruined, told by what is left, by what has gone, and by how it was done. */
export const ruinTold = [
  {
    rule: 'ruin-told',
    kind: 'event',
    type: 'ASSAULT/destroy',
    yields: true,
    patterns: [
      {
        when: `BY:${doers}! (cart|carry|drive|haul|truck|ferry|take|herd|lead|tow|load|ship|drag|make|run) +away|off|out X:${goods}|head`,
        says: ['Cattle were carried off by [by: men of the militia] in Bule.']
      },
      {
        when: `X (find|see) X:${places} X:strip|loot|burn|empty|gut|ransack|destroy`,
        says: ['Residents found their homes stripped in Demoso.']
      },
      {
        when: `BY:${doers}! (blow|dynamite) +up X:${places}`,
        says: ['[by: Militants] blew up a mast in Mandera.'],
        not: ['The clown blew up a balloon in Mandera.']
      },
      {
        when: `X (burn|torch|raze|demolish|destroy|gut|level|smash|fell|flatten|wreck|topple|ransack|loot|vandalise|vandalize|ruin|shatter|deface|plunder|pillage) X:${places}`,
        says: ['The tomb of a saint was demolished near Tadmur.', 'Lodgings were torched by gunmen in Foutouri.'],
        not: ['The cook burned a cake in Foutouri.']
      },
      {
        when: `X put X:${places} to X:torch|flame|fire`,
        says: ['Men put every roof to the torch near Kuzari.']
      },
      {
        when: `X (tear|rip|wrench|pull|cut|strip|saw) +out|off|down X:${goods}|${places}|vine|tree|olive`,
        says: ['Militiamen tore out the pumps near Alouk.', 'Forty vines were cut down near Halhul.']
      },
      {
        when: `BY:${doers}! (empty|clean|strip|clear|sack|rifle|pick|sweep) +out X:${places}`,
        says: ['Shops were cleaned out by [by: gunmen] in Omdurman.'],
        not: ['Cleaners cleaned out shops in Omdurman.']
      },
      {
        when: `X (reduce|turn) X:${places} (to|into) X:ash|ember|cinder|shell|ruin|rubble|ashes|embers|ruins`,
        says: ['The houses were turned into ruins near Kinma.']
      },
      {
        when: `BY:${doers}! (keep|hold|retain|pocket|divert|confiscate|requisition|commandeer|seize) X:${goods} (from|of|at|in) (X)`,
        says: ['[by: Soldiers] confiscated rice from farmers in Magway.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
