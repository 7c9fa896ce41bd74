import type { ClaimRule } from '@vedette/core'

const devices =
  'bomb|mine|landmine|ied|device|explosive|explosives|charge|booby-trap|ordnance|vest|belt|detonator|dynamite|uxo|shell|missile|warhead|vbied|cylinder|jerrican|jerrycan|projectile|mortar|munition|bomblet|grenade|parcel|package|envelope|suitcase|backpack|bag|trap|wire|tnt|rocket|canister'
const vehicles =
  'car|vehicle|truck|van|motorbike|lorry|boat|minibus|taxi|tricycle|bus|motorcycle|ambulance|pickup|tanker|jeep|sedan|bicycle|cart|dhow|ship|vessel|freighter|trawler|container'
const arms =
  '@weapon|@munition|weapon|rifle|ammunition|launcher|explosive|explosives|bomb|arms|rpg|munition|mortar|mine|landmine|drone|detonator|shell|rocket|missile|ied|grenade|gun|pistol|cartridge|tnt|nitrate|dynamite|kalashnikov|machine-gun|round|propellant|belt|arsenal|cache|weaponry'
const flying =
  'drone|uav|quadcopter|missile|rocket|shahed|geran|lancet|munition|projectile|barrage|salvo|glider|kinzhal|iskander|drones|missiles|shaheds|scud|volley|bayraktar|balloon|warhead|shell'
const sappers =
  'sapper|engineer|squad|expert|team|specialist|technician|deminer|robot|soldier|@soldier|@police|police|army|unit|eod|crew|peacekeeper|@force'
const machines = 'tank|helicopter|howitzer|armour|carrier|apc|humvee|jet|mig|launcher|technical|bulldozer'

/** Weapons kept from doing harm, told by what became of them: taken apart, cut, carried off, met in the air, or found on their way. */
export const stopped = [
  {
    rule: 'stopped',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `X (make|render) (${devices}|${vehicles}) (safe|harmless)`,
        says: ['Engineers made safe a lorry near Kirkuk.']
      },
      {
        when: `BY:${sappers}! (dismantle|defuse|neutralise|neutralize|disarm|deactivate|detonate) TO:${vehicles}`,
        says: ['A rigged vehicle was dismantled by [by: specialists] in Arsal.', '[by: Sappers] defused a tricycle in Ramadi.']
      },
      { when: `BY:${sappers}! (take|pull) apart X`, says: ['[by: Sappers] took the lorry apart near Kirkuk.'] },
      {
        when: `X (defuse|defuze|deactivate|neutralise|neutralize|disarm|dismantle|disable|disconnect) X:${devices}`,
        says: ['A robot deactivated a charge near Yala.'],
        not: ['A robot dismantled a chair near Yala.']
      },
      {
        when: `X (intercept|down|parry|repel|jam|neutralise|neutralize|bag|swat) X:${flying} (over|near|in|above|off|before|from|by) (AT)`,
        says: ['Air defences downed two drones over Pskov.'],
        not: ['The rebels shot a farmer near Pskov.']
      },
      {
        when: 'X (intercept|down) X:it|them (over|near|in|above|off|before|from|by) (AT)',
        says: ['The rebels fired a missile at Yanbu; it was intercepted.'],
        not: ['Police intercepted a letter in Yanbu.']
      },
      {
        when: `X (destroy|hit|meet|explode) X:${flying} in X:sky|air|flight|midair|mid-air|airspace`,
        says: ['Defences destroyed a missile in the sky above Jizan.']
      },
      {
        when: `X (knock|shoot|blast|pluck|take|bring) X:${flying} out_of X:sky|air`,
        says: ['Batteries knocked two rockets out of the air near Marib.']
      },
      {
        when: `BY:${sappers}|guard|customs|coastguard|navy|commando|agent|authority|official|service|security|marine|frigate|patrol|trooper! (come|go|get|return|walk|make) +away|back|off with X:${arms}`,
        says: ['[by: Guards] came away with nine rifles from a compound in Panjgur.'],
        not: ['Guards came away with a cold.']
      },
      {
        when: `X (load|pack|fill|stuff|lade|stack) X:dhow|boat|ship|vessel|freighter|trawler|container|taxi|minibus with X:${arms} (in|at|near|for|to) (AT)`,
        says: ['Customs officers stopped a dhow laden with rifles near Bosaso.']
      },
      {
        when: `BY (get|lay|take|put) (hold|hand) (of|on) X:${machines}|${arms}`,
        says: ['[by: The brigade] got hold of two tanks near Bama.']
      },
      {
        when: `BY (capture|seize|recover|take) X:${machines} (from|in|near|at|behind) (TO|AT)`,
        says: ['[by: The army] captured two tanks from [to: the rebels].']
      },
      {
        when: `BY:${sappers}|guard|bystander|passer-by|villager! (overpower|tackle|wrestle|restrain|disarm|subdue) TO:bomber|attacker|man|woman|girl|assailant|youth (before|in|at|near|outside) (X)`,
        says: ['[by: Guards] overpowered [to: the bomber] before the gate in Jolo.'],
        not: ['The judge disarmed the man with a joke.']
      },
      {
        when: `X:fuse|detonator (cut|disconnect|sever|spot|notice|discover)`,
        says: ['The fuse was noticed by a shepherd near Latakia.'],
        not: ['The wires were cut in a storm near Latakia.']
      },
      {
        when: `X (notice|spot|cut|sever) X:fuse|detonator`,
        says: ['A shepherd noticed a detonator near Latakia.'],
        not: ['A shepherd cut the wires of a fence near Latakia.']
      },
      {
        when: `the (find|discovery|seizure|haul|interception) of X:${arms} (in|at|near|on|by|from) (AT)`,
        says: ['The find of rockets on a ship near Eilat was filmed.']
      },
      {
        when: `BY:${sappers}! (show|display|parade|present|exhibit) X:${arms}`,
        says: ['[by: Soldiers] displayed nine mortars at Mbau.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
