import type { ClaimRule } from '@vedette/core'
import { armedMen } from './armed-men.ts'

const goods =
  'food|foodstuff|grain|wheat|flour|millet|maize|sorghum|rice|bean|date|sesame|coffee|cocoa|cotton|livestock|cattle|cow|goat|sheep|camel|donkey|horse|pig|chicken|hen|goods|phone|money|cash|medicine|drug|furniture|fridge|freezer|oven|cooker|television|machine|machinery|cloth|textile|generator|panel|solar|battery|motorcycle|motorbike|bicycle|vehicle|car|truck|ambulance|tractor|plough|harvester|fuel|diesel|petrol|crop|harvest|supply|supplies|aid|equipment|computer|laptop|instrument|belongings|possession|valuables|stock|merchandise|ration|sack|bale|gold|diamond|jewel|jewellery|jewelry|savings|salary|door|window|roof|roofing|zinc|sheet|tile|desk|bench|bed|mattress|blanket|tent|artefact|artifact|relic|painting|canvas|icon|bell|exhibit|collection|archive|book|file|cable|wire|copper|pipe|pump|transformer|scanner|washing-machine|scale|sewing-machine|seed|fertiliser|fertilizer|tool|boat|canoe|net|engine|cylinder|honey|beehive|timber|log'
const things =
  '@building|@vehicle|@post|house|home|dwelling|hut|tukul|cabin|shack|cottage|homestead|compound|settlement|hamlet|village|quarter|ward|shop|store|storehouse|stall|kiosk|market|warehouse|depot|barn|granary|silo|shed|stable|pen|school|classroom|dormitory|college|library|annexe|annex|archive|museum|gallery|church|chapel|cathedral|mosque|shrine|mausoleum|temple|synagogue|monastery|convent|cemetery|grave|gravestone|tombstone|tomb|headstone|cross|crucifix|icon|statue|monument|clinic|dispensary|hospital|pharmacy|mill|sawmill|bakery|factory|plant|workshop|refinery|pylon|mast|tower|antenna|pole|pipeline|pipe|cable|line|substation|transformer|bridge|bulldozer|backhoe|excavator|digger|grader|roller|mixer|crane|machine|machinery|tractor|truck|lorry|tanker|bus|boat|canoe|locomotive|wagon|carriage|crop|harvest|field|farm|orchard|vineyard|tree|sapling|vine|plantation|grove|cane|rice|hay|haystack|beehive|well|borehole|tank|greenhouse|hall|office|station|post|booth|barrier|bank|hotel|restaurant|shopfront|property|tent|shelter|camp'

/** Goods carried off and things burned or broken, whoever did it and whatever it was. */
export const pillage = [
  {
    rule: 'pillage',
    kind: 'event',
    type: 'ASSAULT/destroy',
    yields: true,
    patterns: [
      {
        when: `BY:${armedMen}! (steal|loot|rustle|plunder|pillage|rob|purloin|pilfer|ransack|burgle) X`,
        says: [
          '[by: Seleka fighters] stole bicycles and a roof in Bria.',
          '[by: Bandits] robbed the gold counters of Kéniéba.',
          '[by: Troops] looted the sewing school of Kherson.'
        ],
        not: ['The striker stole the show in Dakar.']
      },
      {
        when: `X (steal|loot|pillage|plunder|rustle) X:${goods}|lorry`,
        says: ['Nine lorries of beans were stolen from a depot in Bukavu.', 'The cattle of Renk were rustled.'],
        not: ['The match was stolen by the visitors.']
      },
      {
        when: `BY (torch|firebomb|incinerate|raze|level|flatten|bulldoze|demolish|dismantle|vandalise|vandalize|desecrate|ransack|wreck|gut|burn|smash|sabotage) X:${things}`,
        says: [
          '[by: Fighters] torched nine classrooms in Kiwirok.',
          '[by: Rebels] burned two excavators of a contractor in Samar.',
          '[by: Settlers] smashed the chapel in Taybeh.'
        ],
        not: ['The crowd burned an effigy of the premier.', 'The orchestra burned with joy.']
      },
      {
        when: `BY (knock|pull|tear|saw|hack|chop|cut|kick|push|blow|burn|break|bring|rip|root) +down|over|up|out|off|through X:${things}`,
        says: [
          '[by: Militants] sawed down a mast near Diondiori.',
          'Forty vines were ripped out near Hebron.',
          '[by: Gunmen] knocked down gravestones in Hasakah.'
        ],
        not: ['The council cut down on spending in Leeds.']
      },
      {
        when: `BY (hack|cut|saw|drill|slash|burn) through X:line|pipe|pipeline|cable|wire|pylon|pole|fence|rail`,
        says: ['[by: Saboteurs] hacked through the oil line near Teorama.']
      },
      {
        when: `BY set (ablaze|alight|afire) X:${things}|${goods}`,
        says: ['[by: Armed men] set the rice of ten farmers ablaze near Niono.', 'Two tractors were set alight in Ituri.']
      },
      { when: `BY set (fire) to X:${things}|${goods}`, says: ['[by: Raiders] set fire to the haystacks of Agok.'] },
      {
        when: `BY:${armedMen}! (empty|strip|clear|clean|rifle|sack|gut) X:${things}|vault|safe|pantry|shelf|counter|till (of) (X)`,
        says: ['The annexe of the library was emptied by [by: gunmen] in Jacmel.', '[by: Soldiers] emptied the granary in Lotisan.']
      },
      {
        when: `X (truck|cart|haul|ship|ferry|spirit|lorry|bus|tow|drive|bear|roll) +off|away|out X:${goods}`,
        says: ['Grain from silos in Melitopol has been trucked off to Crimea.', 'Generators were carted away from Malakal.']
      },
      {
        when: `BY:${armedMen}! (load|pile|stack|heap|pack|cram) X:${goods} (on|onto|into|in) X`,
        says: ['[by: Troops] loaded pianos and fridges onto trucks in Izium.', '[by: Soldiers] piled mattresses on a lorry in Nyala.']
      },
      {
        when: `BY:${armedMen}! (take|remove|seize|grab|carry|drive|confiscate|commandeer|requisition) X:${goods} (from|out_of|off) X`,
        says: ['[by: Militiamen] took beds from the hospital in Mweso.', '[by: The unit] removed scanners from a clinic in Enerhodar.']
      },
      {
        when: `BY:${armedMen}! (smash|break|shatter|slash|douse|daub|puncture|spray|deface) X:window|glass|windscreen|windshield|door|tyre|tire|carpet|wall|slogan|cross|swastika|panel|shopfront (in|on|of|at) (X)`,
        says: ['[by: Masked men] smashed the windows of a church in Hebron.'],
        not: ['The blast shattered windows in Odesa.']
      },
      {
        when: `X:${things} be (ash|ashes|cinder|rubble|ruin|ruins)`,
        says: ['Seventy houses in Yinmabin are ash.'],
        not: ['The theory is rubbish.']
      },
      {
        when: `BY:${armedMen}! (fell|uproot|dig|plough|plow|poison|trample|graze|bulldoze) X:tree|vine|olive|orchard|crop|field|well|street|road|pipe|plantation`,
        says: ['[by: Settlers] felled fifty olive trees near Mughayir.', '[by: Herdsmen] trampled the crops of Guma.']
      }
    ]
  },
  {
    rule: 'made-off',
    kind: 'event',
    type: 'ASSAULT/destroy',
    patterns: [
      {
        when: `BY:${armedMen}! (walk|make|go|ride|get|leave|flee|run|depart|withdraw|drive) with X:${goods}`,
        says: ['[by: The gunmen] left with nine motorbikes from Dori.', '[by: Raiders] made off with honey near Isiolo.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
