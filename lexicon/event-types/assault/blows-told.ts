import type { ClaimRule } from '@vedette/core'
import { armedMen } from './armed-men.ts'

const charges =
  'bomb|mine|landmine|ied|device|charge|explosive|explosives|munition|ordnance|bomblet|submunition|shell|booby-trap|dynamite|blast|explosion|detonation|drum|cylinder'
const planes = 'plane|warplane|jet|helicopter|gunship|bomber|aircraft|antonov|sukhoi|mig|chopper|airforce|aviation|airship|glider|@aircraft'
const drones = 'drone|uav|quadcopter|fpv|shahed|craft|lancet|geran|bayraktar|copter|drones'
const shots =
  'shell|rocket|missile|projectile|mortar|round|katyusha|grad|salvo|barrage|fragment|shrapnel|tank|howitzer|artillery|gun|battery'
const walls =
  '@building|@vehicle|@post|@place|house|home|roof|wall|school|church|mosque|clinic|hospital|market|shop|bakery|station|bridge|road|street|yard|courtyard|garden|garage|kitchen|stairwell|balcony|tent|camp|bus|car|lorry|train|coach|wagon|boat|side|front|pole|pylon|tower|window|hotel|café|cafe|restaurant|bar|office|gate|door|field|pitch|playground|flat|apartment|block|floor|column|convoy|position|trench|dugout|refinery|depot|tank|tower|plant|substation|terminal|warehouse'

/** Blows of weapons told by verbs that are not of war: what tore, took, ended and opened. */
export const blowsTold = [
  {
    rule: 'blow-of-charge',
    kind: 'event',
    type: 'ASSAULT/explosives',
    yields: true,
    patterns: [
      {
        when: `X:${charges} (take|claim|kill|catch|throw|cost|end|spare|cut|hurl|fling|rob|send|bury|blind|blow|tear|rip|lift|overturn|derail|open|flip|turn|toss|split|gut|char|lame|sever|shear|open) X:@people|@person|@civilian|leg|foot|hand|arm|eye|finger|limb|life|lives|side|wheel|${walls}`,
        says: [
          'A bomb on the track overturned three coaches near Sibi.',
          'A mine took the foot of a herder in Abyan.',
          'A charge tore open the side of a bus at Samarra.'
        ],
        not: ['The shell took its name from a port.']
      },
      {
        when: `X:${charges} (go|blow) +off|up (in|at|near|under|beside|outside|on|inside|as|by) (TO|AT)`,
        says: ['A drum went off under a bridge in Bajaur.']
      },
      {
        when: `TO (tread|step|walk|drive|ride|stumble|trip|sit|fall|plough|pass) (on|upon|over|onto|into|across) X:${charges}|tripwire|pot|wire|plate`,
        says: ['[to: A girl] trod on a mine near Ricaurte.', '[to: A shepherd] stepped on a buried pot near Tébessa.']
      },
      {
        when: `TO (lose) X:leg|foot|hand|arm|eye|sight|finger|limb|life (to|in|from|on|by) X:${charges}`,
        says: ['[to: A ploughman] lost a foot to a mine near Battambang.']
      }
    ]
  },
  {
    rule: 'blow-from-air',
    kind: 'event',
    type: 'ASSAULT/aerial',
    yields: true,
    patterns: [
      {
        when: `X (tumble|fall|drop|rain|come|roll|plunge|whistle) from X:${planes}|sky|air (on|onto|over|in|upon) (TO|AT)`,
        says: ['Barrels tumbled from helicopters on the Sukkari quarter.']
      },
      {
        when: `X:${planes} (come|return|circle|dive|swoop|pass|sweep|turn|make|let|flatten|level|demolish|gut|ruin|burn|open|empty|pour|leave|send|take|kill|hit|bomb|strafe|rocket) (over|on|at|for|in|upon|into) X:${walls}`,
        says: ['Jets came back for the clinic in Mindat.', 'The planes emptied their racks over the market in Togoga.']
      }
    ]
  },
  {
    rule: 'blow-of-drone',
    kind: 'event',
    type: 'ASSAULT/drone',
    yields: true,
    patterns: [
      {
        when: `X:${drones} (chase|hunt|pick|put|knock|send|fling|guide|steer|fly|find|follow|catch|burn|end|take|cost|claim|drop|lob|open|ignite|torch|ruin|gut) X`,
        says: ['A drone put its charge through the roof of a clinic in Jawi.', 'Drones chase cars on the river road of Kherson.'],
        not: ['A drone took pictures of the flood.']
      },
      {
        when: `the (attack|strike|raid|assault|hit|sortie) with (${drones}) (on|at|in|against|near) (TO|AT)`,
        says: ['An attack with drones on a substation in Planadas cut the light.']
      }
    ]
  },
  {
    rule: 'blow-from-afar',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    yields: true,
    patterns: [
      {
        when: `X:${shots} (come|crash|go|cross|break|burst|punch|smash|fall|land|slam|tear|plough|rip|drop|fly|whistle|plunge|sail|pass) (through|into|onto|on|across|over|in|among|near|behind|beside|upon) X:${walls}`,
        says: [
          'A shell came through the roof of a mosque in Ombada.',
          'Grads crashed on the market of Kitchanga.',
          'A rocket landed among the tents of Al-Hol.'
        ],
        not: ['The round of talks came to a close in Doha.']
      },
      {
        when: `X:${shots} (end|kill|claim|take|cost|wreck|hole|blow|cut|open|demolish|collapse|ruin|pierce|topple|set|splash) X:@people|@civilian|life|leg|arm|${walls}`,
        says: ['A shell blew the front off a bakery in Jabalia.', 'Shrapnel cut a porter in Kherson.']
      },
      {
        when: `X:howitzer|gun|tank|battery|artillery|grad|launcher|mortar|gunner (fire|shoot|shell|open|lob|send) (into|at|on|onto|across|over|in) X`,
        says: ['Howitzers fired into the market of Preah Vihear.', 'A tank on the hill fired at a hut in Zeitoun.']
      },
      {
        when: `TO|AT (be|come|live) under X:fire|bombardment|shelling for X:hour|day|night|week|month`,
        says: ['The town of Marhanets was under fire for nine days.']
      }
    ]
  },
  {
    rule: 'put-to-death',
    kind: 'event',
    type: 'ASSAULT/targeted',
    yields: true,
    patterns: [
      {
        when: `BY (shoot|fire) TO (off|from|in|through|beside|outside|before|at|on|near|behind) X:bicycle|motorbike|motorcycle|horse|door|doorstep|gate|altar|bed|head|back|temple|neck|car|chest|house|home|desk|shop|office|station`,
        figures: 'killed',
        says: [
          '[to: A farmer] was shot off his bicycle near Rangae.',
          '[to: A reporter] was shot at the gate of a radio station in Toribío.'
        ]
      },
      {
        when: `(find|discover|leave) TO with X:throat|throats|hand|wrist|wound|bullet`,
        figures: 'killed',
        says: ['[to: Seven farmers] were found with slit throats near Mabenga.']
      },
      {
        when: `BY:${armedMen}! (fire|shoot|open) (along|among|into|at|upon|over|across) X:table|tables|crowd|row|queue|guest|guests|worshipper|congregation|pew|diner|passenger|harvester|labourer|worker|bus|tent|sleeper`,
        says: ['[by: Men in black] fired along the tables of a hall in Celaya.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
