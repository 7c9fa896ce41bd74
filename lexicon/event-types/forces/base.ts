import type { ClaimRule } from '@vedette/core'

const seats =
  'base|headquarters|headquarter|hq|outpost|camp|garrison|barracks|barrack|post|bunker|encampment|hideout|station|fort|position|command|site|quarters|centre|center|compound|facility|airbase|seat|ground|range|office'
const sure = 'base|headquarters|headquarter|hq|outpost|garrison|barracks|barrack|encampment|fort|camp|post|hideout|position'
const armed =
  '@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|army|police|navy|military|militia|gang|group|troops|gunman|guerrilla|contingent|battalion|brigade|front|remnant|dissident|operative'
const any = `${armed}|@actor`

/** A seat of forces that comes to be: built, opened, moved into, made of another building. */
export const base = {
  rule: 'base',
  kind: 'event',
  type: 'MOBILIZE/troops',
  patterns: [
    {
      when: `BY:${any}! (establish|erect|build|open|construct|complete|create|inaugurate|found|install|finish|pitch|have|dig|commission|unveil) (${sure}|command|facility|airbase|site|quarters) (in|at|near|on|along|around|outside|beside|inside|by|for) (AT)`,
      says: [
        '[by: The army] established a base in [at: Laisamis].',
        '[by: Soldiers] have built an outpost near [at: Loikaw].',
        'A new headquarters was opened by [by: the navy] in [at: Bosaso].',
        '[by: The gang] has a training camp in the hills near [at: Petare].'
      ],
      not: ['The firm built a hotel in Gao.']
    },
    {
      when: `X (establish|erect|build|open|construct|complete|create|inaugurate|install|finish|commission|put|found) (base|headquarters|headquarter|hq|outpost|garrison|barracks|barrack|encampment|fort|camp) (in|at|near|on|along|around|outside|beside|inside|by|for) (AT)`,
      says: ['An outpost was built near [at: Kutum].', 'A naval base was inaugurated in [at: Berbera].'],
      not: ['A library was opened in Kutum.']
    },
    {
      when: `BY set up X:${sure} (in|at|near|on|along|around|outside|beside|inside|by) (AT)`,
      says: ['[by: The rebels] have set up a camp near [at: Obo].', 'A patrol base was set up in [at: Marawi].'],
      not: ['The ministry set up a panel in Accra.']
    },
    {
      when: `BY:${any}! (turn|convert|transform|requisition) X (into|as) (${sure}|prison|station|command|centre|center)`,
      says: ['[by: The militia] turned a clinic into its headquarters.', '[by: Rebels] converted a hotel into a barracks in [at: Bria].'],
      not: ['The council turned a barn into an office.']
    },
    {
      when: `BY:${armed}! (settle|move|relocate|install|settled) (in|into|to|at|on) X:${sure}|quarters|facility`,
      says: ['[by: The police] settled in their new base in Kidal.', '[by: The battalion] moved into a camp at Ouallam.'],
      not: ['The refugees moved into a camp at Dadaab.']
    },
    {
      when: `BY:${armed}! (establish|install|entrench|base|implant|settle|lodge) X:themselves|itself (in|at|on|near|around|inside) (AT)`,
      says: ['[by: The gunmen] established themselves at a mine near [at: Kilwa].'],
      not: ['The family established themselves in Leeds.']
    },
    {
      when: `the (establishment|creation|opening|inauguration|construction|installation|completion|building) of X:${seats} (in|at|near|on) (AT)`,
      says: ['The opening of a naval base in [at: Ream] was filmed.'],
      not: ['The opening of a school in Ream was filmed.']
    },
    {
      when: `the (${sure}) ~new (in|at|near|on) (AT)`,
      says: ['A new outpost at [at: Tinzawaten] has a radio mast.'],
      not: ['Shells hit a naval base in Tinzawaten.']
    },
    {
      when: `X:${sure}|command|centre|center|seat open (in|at|near|on) (AT)`,
      says: ['A naval headquarters opened in [at: Bossaso].'],
      not: ['A bakery opened in Bossaso.']
    },
    {
      when: `BY:${armed}! (name|designate|declare|choose|pick|select) X as (${seats})`,
      says: ['[by: The rebels] chose a school as their headquarters.']
    },
    {
      when: `BY:${armed}! (clear|prepare|level|break) X:ground|land|site|forest (for) (${seats})`,
      says: ['[by: The militia] cleared land for a camp near Bitou.']
    },
    {
      when: `BY (hoist|raise) X:flag|colour|color|colours|colors|banner (at|over|in) X:${sure}`,
      says: ['[by: The regiment] hoisted its colours at the new fort in Chaman.']
    },
    {
      when: `BY (fit|kit|set|lay) out AT as (${seats}|quarters|quarter)`,
      says: ['[by: Mercenaries] fitted out [at: a dairy in Diabaly] as their quarters.']
    },
    {
      when: `BY (occupy|take|use|requisition) AT as (${seats}|quarters|quarter)`,
      says: ['[by: Soldiers] occupied [at: a school in Loikaw] as their barracks.']
    },
    {
      when: `BY:${any}! (raise|lay|dig|pour|build|pile) X:wall|foundation|trench|sandbag|hut|tent (for|of) (${seats})`,
      says: ['[by: Engineers] raised walls for an outpost near Tal Rifaat.']
    },
    { when: `BY:${armed}! pitch X:tent|hut|camp|shelter`, says: ['[by: Insurgents] pitched tents near Nkonga.'] },
    {
      when: `BY:${armed}! (make|have) X:home|lair|nest (in|at|of|on) (AT)`,
      says: ['[by: The militia] made its lair in [at: the forest of Sambisa].']
    }
  ]
} satisfies ClaimRule
