import type { ClaimRule } from '@vedette/core'

const armed =
  '@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|army|police|navy|military|militia|gang|group|troops|gunman|guerrilla|contingent|battalion|brigade|front|dissident|coalition|instructor|contractor|mercenary|jihadist|unit|company|trooper'
const seats =
  'base|headquarters|headquarter|hq|outpost|garrison|barracks|barrack|encampment|fort|camp|post|hideout|position|airbase|airfield|airstrip|helipad|runway|stronghold|citadel|redoubt|seat|watchtower|checkpoint'
const wide = 'center|centre|hub|room|facility|point|position|base|site|unit|station|office|cell|compound|quarters|yard'
const kinds =
  'operation|operations|command|coordination|coordinating|logistics|logistic|training|military|forward|joint|intelligence|liaison|supply|observation|recruitment|fortified|fortify|naval|air|drone|army|permanent|semi-permanent|patrol|tactical|control|monitoring'
const houses =
  'mill|school|clinic|hotel|mosque|church|factory|stadium|farm|house|villa|compound|hospital|college|courthouse|classroom|warehouse|plant|silo|building|office|mosque|palace|mansion|gin|monastery|university|station|shed|hall|library|museum|cave|grove|orchard'

/** Seats of forces, told by work that goes on there, by who lives there, and by what now stands there. */
export const seatsTold = [
  {
    rule: 'seat-told',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `X (open|establish|inaugurate|create|activate|install|found|build|launch|set|construct|erect|run|commission|complete|finish) (${wide}) ~${kinds} (in|at|near|on|outside|around|beside|within|along) (AT)`,
        says: ['Officers opened an operations centre in Kiswah.', 'The army is setting up a logistics hub near Tabqa.'],
        not: ['The bakery opened a shopping centre in Kiswah.']
      },
      {
        when: `the (work|construction|building|completion|establishment|fencing) (on|of|at) X:${seats} (in|at|near|on) (AT)`,
        says: ['Work on the air base in Mayun is complete.'],
        not: ['Work on the bridge in Mayun is complete.']
      },
      {
        when: `X:${seats} (stand|function|operate|rise|appear|spring|emerge|loom) (in|at|near|on|beside|above|outside|along|by) (AT)`,
        says: ['An outpost now stands near [at: Makhmour].'],
        not: ['A market now stands near Makhmour.']
      },
      {
        when: `X:trench|bunker|sandbag|gabion|watchtower|dugout (appear|spring|rise|go|emerge|mushroom|multiply) (on|in|at|near|along|above|outside) (AT)`,
        says: ['Trenches and bunkers appeared on the saddle above Barpeta.'],
        not: ['Stalls appeared on the square in Barpeta.', 'Tents of the displaced appeared along the river in Barpeta.']
      },
      {
        when: `BY:${armed}! (live|sleep|dwell|winter|reside|squat|lodge|bivouac|bunk|house|eat) (in|at|on|inside|beside|near) X:${houses}|${seats}|hill|ridge|plateau|forest|mountain|mount`,
        says: ['[by: The insurgents] live in the old mill near Kenge.', '[by: Soldiers] sleep in the classrooms.'],
        not: ['The teachers live in the old mill near Kenge.']
      },
      {
        when: `BY:${armed}! (plant|place|site|lodge|fix|lay|erect|locate|install|arrange|house|refurbish|rebuild|restore|extend|enlarge|finish|complete) (${seats}|quarters|command) (in|at|on|near|inside|beside|along) (AT)`,
        says: [
          '[by: The army] has planted a camp near [at: Mahagi].',
          '[by: Marines] arranged their command post in a sanatorium near [at: Kakhovka].'
        ],
        not: ['The firm planted a camp of palms near Mahagi.']
      },
      {
        when: `AT:${houses}|island|islet|hill|ridge|pass|wood|grove (have|house|host|hold|shelter) (garrison|base|headquarters|command|barracks|outpost|fort) ~new|marine|rebel|army|guerrilla|permanent|jihadist|militia|naval`,
        says: ['The island now houses a marine garrison.'],
        not: ['The island now houses a marine museum.']
      },
      {
        when: `BY:${armed}! entrench (on|in|at|near|around|along) (AT)`,
        says: ['[by: Rebels] are entrenching on [at: the hill near Bisie].']
      },
      {
        when: `BY:${armed}! (dig|build|raise|erect|pitch|put|throw|pour|lay|construct) X:hut|dugout|bunker|shack|latrine|armoury|armory|cabin|tent|shelter|sandbag|barracks|watchtower|wall|fence|concrete|foxhole`,
        says: ['[by: The militia] built huts and an armoury near Bisie.'],
        not: ['The farmer built huts near Bisie.']
      },
      {
        when: `BY:${armed}! (fence|wall|fortify|barricade|sandbag|garrison) X:${houses}|it|playground|yard|perimeter|compound`,
        says: ['[by: The insurgents] fortified a farm near Atarib.']
      },
      {
        when: `BY:${armed}! (position|lodge|fortify|hole|house|quarter|settle|bury|conceal|garrison|plant) X:themselves|itself (in|at|on|near|inside|around) (AT)`,
        says: ['[by: Fighters] positioned themselves in the caves above Sidakan.']
      },
      {
        when: `BY (put|set|lay|take) X:${seats} in X:place`,
        says: ['[by: The battalion] put a forward position in place outside Fataki.', 'A camp was put in place near Roe.']
      },
      {
        when: `BY:${armed}! (have|get|gain|receive|acquire|obtain) (${seats}|home) ~new|permanent|second|third|own`,
        says: ['[by: The joint force] got its new headquarters in Bamako.']
      },
      {
        when: `X (lay|stake|mark|fit|fence|kit|carve) +out (${seats}|${wide}) (in|at|near|on|inside|for) (AT)`,
        says: ['Engineers laid out a camp near Ishkhanasar.']
      },
      {
        when: `BY:${armed}! take over AT:${houses} as X`,
        says: ['[by: The militia] took over a villa as its office in Mayadin.']
      },
      {
        when: `X (turn|convert|transform|make|remake|refit) X:${houses}|it|them into X:${seats}|${wide}|prison|jail|quarters|quarter|stronghold|armoury|armory`,
        says: ['Mercenaries turned a villa into quarters near Sevare.'],
        not: ['The owner turned a villa into a shop near Sevare.']
      },
      {
        when: `the (garrison|outpost|fort|camp|base|barracks|post) ~new|newly|permanent|fresh|second|third|freshly (of|for) BY:${armed}!`,
        says: ['A new garrison of [by: marines] was seen near Kaiga.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
