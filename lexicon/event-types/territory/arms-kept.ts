import type { ClaimRule } from '@vedette/core'

const arms =
  '@weapon|@munition|weapon|weaponry|arms|rifle|carbine|pistol|revolver|gun|machine-gun|ammunition|cartridge|round|launcher|rpg|explosive|explosives|bomb|mine|landmine|ied|device|charge|detonator|fuse|grenade|shell|rocket|missile|mortar|drone|warhead|dynamite|tnt|c4|semtex|nitrate|propellant|gunpowder|vest|belt|cache|arsenal|stockpile|hoard|claymore|bomblet|ordnance|uxo|kalashnikov|ak-47|aks|silencer|claymores'
const flying =
  'drone|uav|quadcopter|missile|rocket|shahed|shaheds|geran|lancet|munition|projectile|drones|missiles|rockets|balloon|glider|shell|mortar'
const guards =
  '@force|@soldier|@police|police|army|officer|sapper|engineer|soldier|patrol|peacekeeper|customs|agent|squad|troop|troops|guard|team|unit|detective|ranger|inspector|trooper|dog|official|guardsman|marine|paramilitary|expert|specialist|technician|deminer|robot|coastguard|navy|frigate|crew|service|prosecutor|authority|authorities|investigator|commando|gendarme|constable|warden|search|raid'
const shields =
  'defence|defense|defences|defenses|battery|system|interceptor|patriot|dome|s-300|s-400|crew|gunner|fighter|jet|laser|gun|guns|@force|@soldier|unit|brigade|army'
const holds =
  'bag|suitcase|parcel|package|sack|box|crate|container|trunk|boot|coffin|hearse|dhow|boat|skiff|sailboat|vessel|ship|trawler|luggage|backpack|rucksack|barrel|drum|fridge|cellar|basement|attic|tunnel|garage|loft|cargo|lorry|truck|shipment|consignment|flat|apartment|den|hideout|workshop|warehouse'
const rides =
  'truck|lorry|car|van|boat|dhow|skiff|vessel|ship|sailboat|trawler|hearse|bus|taxi|minibus|tanker|pickup|convoy|container|consignment|shipment|motorbike|cart|donkey|courier|launch|canoe'

/** Weapons that were kept from doing harm: brought to light, taken out, cut apart, blown up by those who look for them, stopped on their way. */
export const armsKept = [
  {
    rule: 'arms-kept',
    kind: 'event',
    type: 'COERCE/seize',
    yields: true,
    patterns: [
      {
        when: `BY:${guards}! (turn|dig|pick|bring|haul|fish|pull|lift|take|carry) +up|out|off|away X:${arms}`,
        says: [
          '[by: Troops] turned up mortar shells in an orchard near Baqubah.',
          '[by: Sappers] carried off nine hundred shells in Omdurman.'
        ],
        not: ['The army turned up at the fair.']
      },
      {
        when: `BY:${guards}! (take|dig|unearth|remove|lift|pull|extract|retrieve|fish|recover|haul|collect|gather|bring|seize|confiscate|find) X:${arms} (from|off|under|out_of|in|on|inside|behind|at) X`,
        says: ['[by: Detectives] took a bomb from under a car in Nairobi.', '[by: Police] dug rifles from a cellar in Marseille.']
      },
      {
        when: `X (unearth|discover|uncover|find|recover|seize|confiscate|impound|dig) X:${arms}`,
        says: ['Twelve claymores were unearthed in Kebithigollewa.', 'A rocket launcher was found under straw in Arsal.'],
        not: ['The court found the weapon lawful.']
      },
      {
        when: `X (defuse|dismantle|disassemble|deactivate|neutralise|neutralize|disarm|snip|disable) X:${arms}|wire|load|it|them`,
        says: ['[by: Soldiers] dismantled four rocket launchers near Marjayoun.', 'The charge was neutralised in Swabi.']
      },
      {
        when: `BY:sapper|engineer|squad|expert|specialist|deminer|technician|robot|@soldier|@police|@force! (explode|detonate|destroy|burn|cut|incinerate|blast) X:${arms}|it|them|bag|suitcase|parcel|package|load`,
        says: ['[by: Sappers] exploded the parcel in Bat Yam.', '[by: The bomb squad] burnt the charges in Wajir.']
      },
      {
        when: `BY:${guards}! (come|stumble|happen|chance|hit|light) (on|upon|across) X:${arms}|workshop|line|factory|store|stash|tunnel|lathe|laboratory`,
        says: ['[by: Engineers] came upon a store of rockets in Beit Hanoun.']
      },
      {
        when: `X:${holds} (hold|contain|conceal|hide|yield|carry) X:${arms}`,
        says: ['A bag under a seat in Haifa held five kilos of explosive.', 'The sailboat carried sixty rifles.'],
        not: ['The flat holds two people.']
      },
      {
        when: `BY:${guards}! (stop|intercept|halt|board|seize|impound|hold|capture|net|detain|catch) (${rides}) (with|of|in|for|from) X:${arms}`,
        says: ['[by: Guards] intercepted a sailboat with sixty rifles off Cádiz.', '[by: Troops] stopped a lorry of explosives at Baidoa.']
      },
      {
        when: `X (stop|intercept|halt|seize|impound|capture|catch) (${rides}) (with|of|in|for) X:${arms}`,
        says: ['A lorry with 800 kg of explosive was stopped at Baidoa.'],
        not: ['A car with two nurses was stopped in Goma.']
      },
      {
        when: `BY:${guards}! (stop|intercept|halt|board|seize|impound|hold|capture|net|detain|catch) (truckload|lorryload|boatload|carload|busload|shipment|consignment) of X:${arms}`,
        says: ['[by: Troops] seized a consignment of rockets near Al-Qasr.']
      },
      {
        when: `BY (foil|thwart|avert|prevent|abort|frustrate|stop|disrupt) X:bombing|attack|blast|explosion|plot|attempt by CLAUSE`,
        says: ['[by: Police] foiled an attack by seizing explosives in Karachi.']
      }
    ]
  },
  {
    rule: 'met-in-flight',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    patterns: [
      {
        when: `BY:${shields}! (destroy|stop|catch|meet|swat|pick|parry|bag|knock|hit|burst|repel|blow|shoot) X:${flying} (over|near|above|off|before|around|in|on|within) (AT)`,
        says: ['Air defence destroyed 39 drones over Bryansk.', 'The battery stopped nine rockets above Sderot.']
      },
      {
        when: `BY:${shields}! (blow|knock|shoot|take|bring) +apart|down|out|up X:${flying}`,
        says: ['Interceptors blew apart three rockets above Sderot.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
