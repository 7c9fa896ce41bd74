import type { ClaimRule } from '@vedette/core'

const devices =
  'bomb|mine|landmine|ied|device|explosive|explosives|charge|booby-trap|ordnance|vest|belt|detonator|dynamite|uxo|shell|missile|warhead|vbied|cylinder|projectile|mortar|munition|bomblet|torpedo|grenade|parcel|package'
const vehicles =
  'car|vehicle|truck|van|motorbike|lorry|boat|minibus|taxi|tricycle|bus|motorcycle|ambulance|pickup|rickshaw|tanker|pick-up|jeep|saloon|sedan|suv|dhow|trailer|bicycle|cart'
const rigged =
  'explosive|explosives|explosive-laden|explosives-laden|bomb-laden|booby-trapped|boobytrapped|rigged|laden|packed|loaded|booby-trap|car-bomb|explosive-packed|bomb|suspicious|trap|rig|pack'
const arms =
  '@weapon|@munition|weapon|rifle|ammunition|launcher|explosive|explosives|bomb|arms|rpg|munition|mortar|mine|landmine|drone|detonator|shell|rocket|missile|ied'
const flying =
  'drone|uav|quadcopter|missile|rocket|shahed|geran|lancet|munition|projectile|barrage|salvo|glider|kinzhal|iskander|drones|missiles|shaheds|scud|volley|aircraft'
const keepers =
  '@force|@soldier|@police|@agent|police|army|officer|sapper|engineer|soldier|patrol|agent|squad|troops|guard|team|unit|operative|service|customs|coastguard|navy|frigate|deminer|expert|specialist|technician'

/** Weapons that never did what they were meant to: stopped on the road or in the air, made safe, or dud. */
export const averted = [
  {
    rule: 'averted',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `X:${devices} fail INFINITIVE`,
        says: ['A bomb failed to explode outside a bank in Yala.'],
        not: ['The talks failed to start.']
      },
      { when: `X:${devices} (misfire|fizzle|malfunction)`, says: ['A bomb misfired outside a bank in Yala.'] },
      {
        when: `X (stop|intercept|catch|halt|impound|seize|detect|find|discover|spot|destroy|identify|locate|search|neutralise|neutralize|recover|trace|defuse|abandon) (${vehicles}) ~${rigged} (in|at|near|on|before|outside) (AT)`,
        says: ['An explosives-laden van was stopped near Afgoye.', 'Police found a booby-trapped car in Hit.'],
        not: ['A stolen van was stopped near Afgoye.']
      },
      {
        when: `BY:${keepers}! (stop|intercept|catch|halt|impound|seize|detect|find|discover|spot|search) (${vehicles}|man|suspect) with X:${arms}`,
        says: ['Police stopped a van with nine rifles in Lodwar.']
      },
      {
        when: 'X (detonate|explode|destroy|remove|burn|dispose) ~safely|harmlessly (in|at|near|outside) (AT)',
        says: ['The bomb was safely detonated in Hat Yai.']
      },
      {
        when: `BY:sapper|engineer|squad|deminer|eod|expert|specialist|technician|disposal|@police|@soldier|police|army|soldier|team|unit|peacekeeper! (detonate|explode|destroy|burn|clear|neutralise|neutralize|eliminate|lift|collect|remove|liquidate|secure|disable) X:${devices}`,
        says: ['[by: Deminers] detonated a shell near Laos.', '[by: A disposal team] collected two bomblets.'],
        not: ['The curator removed a painting.']
      },
      { when: `BY dispose of X:${devices}`, says: ['[by: Sappers] disposed of a mine near Mora.'] },
      {
        when: `BY:${keepers}! (arrest|detain|catch|hold|apprehend|nab|intercept|shoot|stop|kill) TO (with|in) X:explosive|explosives|bomb|detonator|ied|belt|vest|dynamite|grenade|mine`,
        says: ['[by: Police] arrested [to: a man] with explosives in Garissa.']
      },
      {
        when: `X (stop|shoot|kill|arrest|catch|neutralise|neutralize|intercept|corner|detain|seize|capture) TO:bomber|attacker|kamikaze ~would-be|intending|potential|suspected|prospective|aspiring`,
        says: ['A would-be bomber was arrested in Maiduguri.']
      },
      {
        when: 'BY (foil|thwart|avert|prevent|abort|frustrate|disrupt|forestall|pre-empt) X:plot|smuggling|disaster|tragedy|carnage|assassination|sabotage',
        says: ['[by: Police] foiled a plot in Garissa.'],
        not: ['The coach foiled the plan of the visitors.']
      },
      {
        when: `X (shoot|blast|blow|knock|pick|swat|bring) (${flying}) (out_of|from) X:sky|air`,
        says: ['Two drones were shot out of the sky over Khmeimim.']
      },
      {
        when: `X:drone|uav|missile|quadcopter (crash|fall|drop) (in|into|on) X:sea|field|desert|farmland|water ~harmlessly`,
        says: ['A drone crashed harmlessly in a field near Palanga.']
      },
      {
        when: `the (interception|downing|shooting|shoot-down|shootdown) of X:${flying}`,
        says: ['The interception of a missile over Riyadh was filmed.']
      },
      {
        when: `X:search|sweep|raid|house|boat|truck|cave|tunnel|hideout|canoe|store|warehouse|shop|flat (yield|reveal|contain|uncover|turn|hide|conceal|hold) X:${arms}|cache|arsenal`,
        says: ['A search of the boat yielded nine rifles near Goure.'],
        not: ['A search of the boat yielded a map.']
      },
      {
        when: `the (cache|stash|hoard|haul|consignment|trove) of X:${arms}`,
        says: ['A cache of rifles lay in a well near Torit.']
      },
      {
        when: `the (cache|stash|hoard|haul|trove) ~arms|arm|weapon|weapons|ammunition|explosive|explosives|munition|munitions (in|at|near|from) (AT)`,
        says: ['An arms cache in [at: Jezzine] came to light.']
      },
      {
        when: `BY:${keepers}! (dig|fish|turn) up (${arms}|cache) (in|near|at|from) (AT)`,
        says: ['[by: Soldiers] dug up a mortar near [at: Bama].']
      },
      {
        when: `BY:${keepers}! (carry|cart|haul|take|bring) +off X:round|belt|rifle|ammunition|explosive|explosives|mortar|shell|cartridge`,
        says: ['[by: Soldiers] carried off nine rifles from a cave near Hawija.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
