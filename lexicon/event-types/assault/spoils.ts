import type { ClaimRule } from '@vedette/core'

const doers =
  '@fighter|@armed-group|@soldier|@force|men|gunman|bandit|militant|militia|raider|rebel|looter|looters|intruder|assailant|suspect|gang|settler|thug|element|elements|unknown|herder|robber|insurgent|jihadist|guerrilla|army|troop|faction|thief|attacker|youth|separatist|occupier|unit|column|brigade|arsonist|pirate|criminal|dissident|group|police|@police'
const goods =
  'food|foodstuff|grain|millet|maize|livestock|cattle|cow|goat|sheep|camel|goods|phone|money|cash|medicine|drug|furniture|generator|panel|motorcycle|vehicle|car|truck|ambulance|fuel|harvest|crop|rice|sorghum|supplies|supply|equipment|computer|belongings|possession|valuables|stock|merchandise|ration|bag|sack|gold|jewellery|jewelry|savings|harvester|tractor|machinery|door|roof|desk|bed|mattress|tent|artefact|artifact|collection|painting|cable|wire|pump|animal|laptop|sesame|salary|combine|bike|motorbike|bicycle|fridge|television|tv|wheat|flour|oil|cement|lorry|cargo|aid|blanket|herd|bull|donkey|horse|chicken|poultry|content|item|asset|loot|booty|kit|petrol|diesel|ware|property'
const places =
  '@building|@vehicle|@place|@post|@road|house|home|shop|store|warehouse|school|church|mosque|clinic|hospital|village|hut|market|farm|bridge|pipeline|tower|shrine|shelter|lodging|apartment|office|field|crop|harvest|granary|mast|pylon|line|property|bakery|pharmacy|monastery|temple|bank|mill|grave|cemetery|tree|orchard|camp|kiosk|rice|tent|wall|well|pump|depot|library|museum|mausoleum|statue|embassy|compound|factory|plantation|truck|lorry|bus|car|dispensary|centre|center|stall|station|terminal|relay|antenna|excavator|bulldozer|backhoe|loader|equipment|machinery|villa|farmhouse|barn|greenhouse|quarter|district|neighbourhood|hamlet|settlement|boat|plane|aircraft|convoy|tanker'

/** Robbery and ruin of things, told by their idioms. */
export const spoils = [
  {
    rule: 'spoils',
    kind: 'event',
    type: 'ASSAULT/destroy',
    yields: true,
    patterns: [
      {
        when: `BY:${doers}! (steal|loot|plunder|pillage|rustle|grab|extort|haul|pocket|purloin|swipe|pilfer|filch|nab|requisition|commandeer|confiscate|impound|appropriate|snatch|lift|ship|cart|ferry|siphon|drain|slaughter|cull|poach) X:${goods}`,
        says: ['[by: Soldiers] pilfered mattresses in Wau.', '[by: Militiamen] commandeered two tractors in Melut.'],
        not: ['The nurse lifted a bag in Wau.']
      },
      {
        when: `BY:${doers}! (rob|relieve|strip|divest|dispossess|denude|clear|clean|empty|deprive) X of X:${goods}|everything|copper|roof|lead|window|fixture`,
        says: ['[by: The gang] stripped a clinic of its beds in Gros-Morne.']
      },
      {
        when: `BY:${doers}! (strip|pick|clean|sweep|lay) TO|AT:${places} (bare|clean|waste)`,
        says: ['[by: The gang] stripped [at: a library in Jacmel] bare.']
      },
      {
        when: `BY:${doers}! (make|run|go|get|ride|drive|walk|come) +off|away with X:${goods}`,
        says: ['[by: Raiders] rode off with forty camels in Turkana.']
      },
      {
        when: `BY:${doers}! (cart|carry|drive|haul|truck|ferry|take|herd|lead|tow|load|ship|spirit|bear|wheel|drag) +away|off|out X:${goods}`,
        says: ['[by: The occupiers] trucked out grain from Tokmak.']
      },
      {
        when: `BY:${doers}! (break|force|smash|prise|pry) (open) X:${places}|door|safe|vault|gate|container`,
        says: ['[by: Militiamen] broke open a safe in Wau.']
      },
      {
        when: `BY (torch|incinerate|firebomb|raze|gut|level|flatten|wreck|trash|vandalise|vandalize|deface|desecrate|profane|plunder|pillage|ransack|sack|rifle|despoil|gut|smash|shatter|demolish|dynamite|bulldoze|burn|loot|rob|sabotage|uproot|fell|axe|slash|hack|saw|trample) TO|AT:${places}`,
        says: ['[by: Unknown men] trashed [at: a dispensary in Bria].', '[at: A depot in Juba] was sacked.']
      },
      {
        when: `BY (put|consign|commit) TO|AT:${places} to X:torch|flame|flames|fire`,
        says: ['A column consigned the hamlet to the flames near Budalin.']
      },
      {
        when: `BY reduce TO|AT:${places} to X:ash|ashes|rubble|cinder|ruin|ruins|dust`,
        says: ['A column reduced the hamlet to ashes near Budalin.']
      },
      {
        when: `BY take X:sledgehammer|hammer|pickaxe|axe|bulldozer|drill|torch|chainsaw to X:${places}|statue|tomb|icon|idol|relic|sculpture|monument`,
        says: ['[by: Settlers] took an axe to an orchard near Salfit.']
      },
      {
        when: `BY (slash|puncture|deflate|smash|break|shatter) X:tyre|tire|window|windscreen|windshield|panel`,
        says: ['[by: Settlers] slashed tyres near Salfit.']
      },
      {
        when: `X:${places}|${goods} (burn|be|lie|stand) (in|to) X:flame|flames|fire|ash|ashes|ruin|ruins|ground`,
        says: ['A granary burned to the ground near Bankass.']
      },
      {
        when: `X:${places}|${goods} go up in (flame|flames|smoke|fire)`,
        says: ['A granary went up in flames near Bankass.']
      },
      {
        when: `BY:${doers}! (break|force|burst|barge) into X:${places}`,
        says: ['[by: Militiamen] burst into a villa in Wau.']
      },
      {
        when: `the (raid|rustling|theft|heist|robbery) ~cattle|livestock|camel|bank|highway|armed (in|at|near|on) (X)`,
        says: ['A cattle raid near Kotido cost herders their cows.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
