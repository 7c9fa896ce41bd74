import type { ClaimRule } from '@vedette/core'

const devices =
  'bomb|mine|landmine|ied|device|explosive|explosives|charge|booby-trap|ordnance|vest|belt|detonator|dynamite|uxo|rocket|shell|missile|warhead|vbied|cylinder|jerrycan|jerrican|cooker|trap|projectile|mortar|landmines|munition|munitions|bombs'
const arms =
  '@weapon|@munition|cache|arsenal|stockpile|rifle|ammunition|pistol|launcher|grenade|cartridge|magazine|gunpowder|explosive|explosives|bomb|mine|landmine|ied|vest|belt|detonator|dynamite|kalashnikov|arms|device|nitrate|anfo|shell|rocket|mortar|drone|uniform|weapon|gun|tnt|fuse|fertilizer|rpg'
const flying =
  'drone|uav|quadcopter|missile|rocket|shahed|shaheds|geran|lancet|munition|projectile|shell|mortar|drones|missiles|barrage|salvo|glider|bomb'
const finders =
  '@force|@soldier|@police|@actor|police|army|officer|sapper|engineer|soldier|patrol|peacekeeper|customs|agent|squad|troops|guard|team|unit|detective|ranger|inspector|trooper|dog|soldier|official|search|guardsman|marine|paramilitary'

/** Weapons that did no harm: found, taken, made safe, or stopped in the air. */
export const disarmedWeapons: readonly ClaimRule[] = [
  {
    rule: 'weapons-find',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${finders}! (recover|find|discover|uncover|unearth|locate|detect|spot|retrieve|collect|unload|intercept|haul) X:${arms} (in|at|near|on|under|inside|from|around|beside|along) (AT)`,
        says: [
          '[by: Police] found a bomb near [at: Isiolo].',
          '[by: Soldiers] discovered three rifles in a well.',
          '[by: The army] uncovered an arms cache near [at: Torit].'
        ],
        not: ['Divers found a coin near Haifa.']
      },
      {
        when: `X (recover|find|discover|uncover|unearth|locate|detect|spot|notice|seize|retrieve) X:${devices}|cache|arsenal|rifle|ammunition|weapon (in|at|near|on|under|inside|around|beside|along|from) (AT)`,
        says: ['A bomb was found under a bridge in [at: Isiolo].', 'A landmine was spotted near [at: Kaya].'],
        not: ['A purse was found under a bridge in Isiolo.']
      },
      {
        when: `BY:${finders}! (seize|confiscate|impound|intercept|capture|recover|net|haul) X:${arms} (in|at|near|on|from|around) (AT)`,
        says: [
          '[by: Police] seized two rifles and a grenade in [at: Lodwar].',
          '[by: Customs officers] confiscated ammunition at the port.'
        ],
        not: ['The bailiff seized a car in Leeds.']
      },
      {
        when: `the (seizure|discovery|recovery|interception|find|haul) of X:${arms} (in|at|near|from) (AT)`,
        says: ['The discovery of explosives in [at: Lyon] alarmed the ministry.'],
        not: ['The discovery of gold in Lyon alarmed the ministry.']
      },
      {
        when: `BY:${finders}! (come|stumble|happen|chance) (across|on|upon) X:${arms}|tunnel|depot|workshop|factory`,
        says: ['[by: A patrol] came upon an arms cache near Mora.']
      }
    ]
  },
  {
    rule: 'disarmed-weapon',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY (defuse|disarm|dismantle|deactivate|neutralise|neutralize|disable|destroy|remove|clear|burn|incinerate|extract|defuze|disconnect) X:${devices} (in|at|near|on|from|under|along|beside) (AT)`,
        says: [
          '[by: Sappers] defused a mine near [at: Kaya].',
          'A car bomb was dismantled by [by: the army] in [at: Arsal].',
          '[by: Engineers] destroyed two rockets in [at: Sirte].'
        ],
        not: ['Workers cleared snow from a road.']
      },
      {
        when: `BY (defuse|dismantle|disarm|deactivate|defuze) X:it|them`,
        says: ['[by: Sappers] defused it near Kaya.'],
        not: ['The sappers left it near Kaya.']
      },
      {
        when: `BY (render|make) X:${devices}|it|them (safe|harmless|inoperative|inert|inoperable)`,
        says: ['[by: Engineers] rendered a mine harmless near Kaya.']
      },
      {
        when: `BY:@police|@soldier|@force|sapper|engineer|squad|team! blow up X:${devices}`,
        says: ['[by: Sappers] blew up a mine near Kaya.']
      },
      {
        when: `BY (blow|blast|set) up X:${devices}|parcel|package|bag|suitcase in (explosion|blast|detonation) ~controlled|control`,
        says: ['[by: Police] blew up a parcel in a controlled explosion in Belfast.']
      },
      { when: 'the (explosion|detonation|blast) ~controlled|control', says: ['The squad carried out a controlled explosion in Belfast.'] },
      { when: `BY (take|pull|dig|lift|bring) out X:${devices}`, says: ['[by: Sappers] dug out a mine near Pama.'] },
      {
        when: `BY (foil|thwart|avert|prevent|abort|frustrate) (attack|bombing|plot|blast|explosion|ambush) ~bomb|ied|mine|rocket|suicide|explosive|car`,
        says: ['[by: Police] foiled a bomb attack in Pattani.']
      },
      { when: `BY (foil|thwart|avert|abort|frustrate) X:bombing|explosion|blast`, says: ['[by: Police] foiled a bombing in Pattani.'] },
      {
        when: `BY (seize|confiscate|impound|intercept|net) X:${arms} for X`,
        says: ['[by: Customs] seized rifles for the Houthis at Aden.']
      }
    ]
  },
  {
    rule: 'destroyed-store',
    kind: 'event',
    type: 'ASSAULT/destroy',
    patterns: [
      {
        when: 'BY (destroy|burn|torch|dismantle|demolish) (cache|depot|dump|arsenal|stockpile|workshop) ~arms|arm|weapon|weapons|ammunition|munition|munitions|explosive|explosives|rocket|drone|bomb (in|at|near|on|outside) (AT)',
        says: ['[by: The army] destroyed an arms cache in [at: Derna].', '[by: Soldiers] burned two weapons depots near [at: Sambisa].'],
        not: ['Workers demolished a bus depot in Leeds.']
      }
    ]
  },
  {
    rule: 'interception',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    patterns: [
      {
        when: `X (shoot|bring|take|knock) down X:${flying}`,
        says: ['Air defences shot down a drone over Odesa.', 'Two missiles were brought down near Riyadh.'],
        not: ['The rebels shot down a helicopter near Loikaw.']
      },
      {
        when: `BY (intercept|down|destroy|neutralise|neutralize|jam|repel|engage|stop|disable|parry|suppress) X:${flying} (over|near|in|above|off|before) (AT)`,
        says: ['[by: The navy] intercepted two missiles over [at: Eilat].', 'Four drones were downed over [at: Pskov].'],
        not: ['Jets destroyed a bridge over the Euphrates.']
      }
    ]
  }
]
