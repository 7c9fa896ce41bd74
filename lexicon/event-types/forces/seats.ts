import type { ClaimRule } from '@vedette/core'

const seats =
  'base|headquarters|headquarter|hq|outpost|garrison|barracks|barrack|encampment|fort|camp|post|hideout|position|bastion|markaz|lair|hq'
const wider = `${seats}|command|facility|centre|center|quarters|quarter|station|site|ground|range|compound|office|prison|court|depot|sanctuary|seat|academy|school|staff|operations`
const armed =
  '@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|army|police|navy|military|militia|gang|group|troops|gunman|guerrilla|contingent|battalion|brigade|front|dissident|operative|coalition|wing|company'

/** Seats of forces, told by the place that comes to hold them and by how their men settle in. */
export const seatsOfForces = [
  {
    rule: 'seat',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `X:${seats}|command|station open (door|gate|doors) (in|at|near|on) (AT)`,
        says: ['A command post opened its doors in [at: Sevare].'],
        not: ['A bakery opened its doors in Sevare.']
      },
      {
        when: `X:${seats} (spring|sprout|pop|go|shoot) up (in|at|near|on|by|beside|along) (AT)`,
        says: ['An encampment has sprung up near [at: Pata].'],
        not: ['A market has sprung up near Pata.']
      },
      {
        when: `X:${seats} (rise|emerge|mushroom|arise|sprout) (in|at|near|on|beside|along) (AT)`,
        says: ['A naval base is rising near [at: Ream].']
      },
      {
        when: `AT (serve|double|function|act|operate) as (${wider}) (of|for) (BY:${armed})`,
        says: ['[at: A clinic in Yola] serves as the headquarters of the militia.'],
        not: ['A clinic in Yola serves as a shop.']
      },
      {
        when: `AT (become|be) (${seats}) (of|for) BY:${armed}!`,
        says: ['[at: The school in Bria] has become a barracks of [by: the rebels].']
      },
      {
        when: `AT:@building|school|clinic|hotel|mosque|church|factory|stadium|farm|building|house|compound (house|host|shelter|harbour|harbor|accommodate) X:${seats}|command|staff`,
        says: ['[at: A hotel in Marib] now houses the command of the brigade.']
      },
      {
        when: `BY:${armed}! (move|transfer|shift|relocate|switch|bring|carry) (${seats}|command|staff) (to|into|from) (AT)`,
        says: ['[by: The gang] moved its command post to [at: a hotel in Mirebalais].']
      },
      {
        when: `BY:${armed}! take up (residence|quarters|quarter|abode|lodging) (in|at) (AT)`,
        says: ['[by: The fighters] took up residence in [at: a school in Bilibiza].'],
        not: ['The artist took up residence in Bilibiza.']
      },
      {
        when: `BY:${armed}! (ensconce|install|lodge|bivouac|encamp|camp|settle|quarter|billet|base) (in|at|on|near|inside|around|beside|behind) AT`,
        says: ['[by: The rebels] camped in [at: a forest near Bouar].', 'Militants settled in a forest near Pama.'],
        not: ['The tourists camped in a forest near Bouar.']
      },
      {
        when: `BY:${armed}! (ensconce|base|station|install|establish|garrison|entrench) X:themselves|itself`,
        says: ['[by: Rebels] have based themselves near Tanoua.']
      },
      {
        when: `BY:${armed}! (build|construct|lay|pave|open|clear|erect|have|run|start) (airstrip|helipad|runway|range|barracks|courthouse|court|airfield) (in|at|near|on) (AT)`,
        says: ['[by: Mercenaries] built an airstrip near [at: Kharga].']
      },
      {
        when: `BY:${armed}! (make|proclaim|declare) (${seats}|seat|capital|sanctuary|headquarters)`,
        says: ['The rebels made a college their headquarters in Bria.', 'The militants make the wadi their rear base.']
      },
      {
        when: `BY:${armed}! set up (shop|home|house|base|camp|kitchen|court|quarters) (in|at|on|near|inside) (AT)`,
        says: ['[by: The militants] set up shop in [at: the hills of Galgala].'],
        not: ['The baker set up shop in Galgala.']
      },
      {
        when: `the (${seats}) ~makeshift|newly-built|second|third|provisional|fresh|temporary|clandestine|secret (in|at|near|on|for|of) (AT)`,
        says: ['A makeshift base near [at: Tekalgudem] opened.'],
        not: ['A forward player near Tekalgudem was sold.', 'The forward operating base at Bura was handed to the army.']
      },
      {
        when: `X:work|construction|building (begin|start|finish|end|progress|advance) on X:${seats}|airstrip`,
        says: ['Work began on an outpost near Kutum.']
      },
      {
        when: `X (establish|create|found|install|inaugurate|activate|open) (${seats}|command|headquarters|hub|facility) ~military|army|naval|rebel|training|forward|regional|operational|operation|air|guerrilla|patrol|observation|tactical`,
        says: ['A naval facility was inaugurated in Luanda.', 'A patrol base was activated in Butilen.'],
        not: ['A sports facility was inaugurated in Luanda.']
      },
      {
        when: `BY:${armed}! (dig|burrow) +in (at|near|on|along|around) (AT)`,
        says: ['[by: The militants] have dug in near [at: Bitou].']
      },
      {
        when: `BY:${armed}! (dig|build|raise|erect|put|construct|excavate) (shelter|hut|tunnel|trench|dugout|cave|bunker|shack|hole) (in|at|near|on|under|inside) AT`,
        says: ['[by: The militants] dug tunnels under [at: a hill in Galgala].']
      },
      {
        when: `BY:${armed}! (put|throw) up (${seats}|hut|tent|camp|tower) (in|at|near|on|behind) (AT)`,
        says: ['[by: The fighters] put up a camp near [at: Bali].']
      },
      {
        when: `BY:${armed}! (requisition|commandeer|appropriate|convert|transform) AT:school|clinic|@building|hotel|mosque|church|college|stadium|house|villa|farm|plant`,
        says: ['The militia commandeered a school in Rada.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
