import type { ClaimRule } from '@vedette/core'

/** Who holds a place. */
export const control = {
  rule: 'control',
  kind: 'state',
  type: 'control',
  patterns: [
    {
      when: 'BY (control|hold|govern|rule|dominate|occupy|administer) AT',
      says: [
        '[by: The Houthis] control [at: Sanaa].',
        'They fled [by: rebel]-held [at: Idlib].',
        '[at: Half of the city of Taiz] is controlled by [by: the rebels].',
        'Civilians left [by: Russian]-occupied [at: Kherson].'
      ],
      not: ['The committee holds a meeting in Geneva.', 'The party dominates the polls.']
    },
    {
      when: 'BY (control|hold|govern|rule|dominate|occupy|administer) (part|area|pocket|swath|stretch|strip|corner) (of|in|around) AT',
      partly: true,
      says: [
        '[by: The militia] holds pockets around [at: Bria].',
        'Aid reached the [by: rebel]-controlled parts of [at: the province of Taiz].',
        '[by: The separatists] hold a strip of [at: Luhansk].'
      ],
      not: ['The committee holds part of the funds.']
    },
    {
      when: 'BY (exercise|have|maintain|exert|keep|retain|hold|enjoy|claim) control (of|over) AT',
      says: [
        '[by: The army units] exercise full control over [at: the city of Saraqeb].',
        '[by: The militia] has control of [at: most of Darfur].'
      ]
    },
    { when: 'BY be in control of AT', says: ['[by: The rebels] are in control of [at: the city of Goma].'] },
    {
      when: 'BY! be in (charge) of AT:@named|@place|@post|town|city|village|district|area|region|province|town|airport|crossing',
      says: ['[by: The rebels] are in charge of [at: the base in Bria].'],
      not: ['The colonel is in charge of supplies.']
    },
    {
      when: 'X leave BY! in (control|charge|possession|command) (of|over|in) AT',
      says: [
        'The militia pulled out on Monday, leaving [by: the army] in control of [at: the town of Kutum].',
        'The truce left [by: the rebels] in charge of [at: the port of Hodeidah].',
        'The raid left [by: government forces] in control of [at: two villages near Beni].'
      ],
      not: ['The editor left his deputy in charge of the news desk.']
    },
    { when: 'BY be in (control|charge|command) in AT', says: ['[by: The militia] is in control in [at: Benghazi].'] },
    {
      when: 'AT (be|remain|stay|lie|leave) (in|under|within) X:hand|control|rule|occupation|grip|sway',
      says: ['[at: The city of Homs] is under [by: Taliban] control.', '[at: The town of Deraa] remains in [by: Syrian] hands.']
    },
    {
      when: 'AT (be|remain|stay|lie|leave) (in|under|within) (hand|control|rule|occupation|grip|authority) of BY',
      says: [
        '[at: Half of Idlib province] remains in the hands of [by: the rebels].',
        '[at: The city of Gao] is under the control of [by: separatists].'
      ]
    },
    {
      when: 'the (stronghold|bastion|enclave|redoubt|heartland|fiefdom|holdout|haven|hideout) of BY',
      says: ['[at: Raqqa] was the stronghold of [by: Islamic State].']
    },
    {
      when: 'the (stronghold|bastion|enclave|redoubt|fiefdom|holdout|haven) (in|of|at|around|near) (AT)',
      says: ['They reached a [by: Taliban] stronghold in [at: Helmand].']
    },
    {
      when: 'AT be (stronghold|bastion|enclave|redoubt|heartland|holdout|fiefdom) of BY!',
      says: ['[at: Sirte] is a stronghold of [by: Islamic State].']
    },
    { when: 'the (stronghold|bastion|enclave|redoubt|holdout)', says: ['The last [by: rebel] stronghold fell quiet.'] },
    {
      when: 'the (control|rule|grip|hold|occupation|domination) (of|over|on|in) AT',
      says: ['[by: Ukrainian] control of [at: Kupiansk] was not in doubt.', '[by: Islamic State]’s grip on [at: Mosul] was weakening.']
    },
    { when: 'the (grip|hold|rule) of BY!', says: ['The grip of [by: the separatists] on [at: Donetsk] is firm.'] },
    {
      when: 'BY! (control|hold|govern|dominate|occupy|administer) X:percent|percentage|proportion|majority|swath|chunk|part|half|third|quarter|portion|rest|outskirts (of) (AT)',
      partly: true,
      says: ['[by: Gangs] control 80 percent of [at: the capital of Haiti].']
    },
    {
      when: 'BY:@force|@armed-group|@fighter|@actor! run AT:@place|city|town|district|province|region|camp|territory|village|enclave|north-east|area',
      says: ['[by: The Kurdish forces] run [at: the city of Qamishli].'],
      not: ['The company runs a mine in Kolwezi.']
    },
    { when: 'BY! be in (possession|command) of AT', says: ['[by: The rebels] are in possession of [at: the town of Sake].'] },
    { when: 'BY! (remain|stay) in control (of) (AT)', says: ['[by: The army] remains in control of [at: the airport in Wau].'] },
    {
      when: 'BY! (retain|keep|maintain|tighten|strengthen|have|consolidate) (grip|hold|stranglehold|rule|authority) (on|over) AT',
      says: ['[by: The militia] tightened its grip on [at: the city of Goma].']
    },
    {
      when: 'BY! lose (control|grip|hold) (of|on|over) AT',
      denies: true,
      says: ['[by: The army] lost control of [at: the city of Lashio].', '[by: The rebels] have lost their grip on [at: Goma].']
    },
    { when: 'BY! call X:shot (in) (AT)', says: ['[by: The militia] calls the shots in [at: the town of Uvira].'] },
    {
      when: 'the part ~controlled|held|occupied|hold|control of AT',
      partly: true,
      says: ['They crossed into the [by: Houthi]-held part of [at: Taiz].']
    }
  ]
} satisfies ClaimRule

/** A place that sides fight over and none holds. */
export const contested = {
  rule: 'contested',
  kind: 'state',
  type: 'contested',
  patterns: [
    { when: 'BY (contest|dispute) AT', says: ['Shelling went on in the contested city of [at: Bakhmut].'] },
    { when: 'AT (be|remain|become) (battleground|battlefield|flashpoint)', says: ['[at: The city of Aleppo] remains a battleground.'] },
    {
      when: 'BY (vie|compete|jostle|battle|fight|struggle|contend) for control (of|over) AT',
      says: ['[by: Rival militias] are vying for control of [at: Tripoli].']
    },
    {
      when: 'X (split|divide) AT between BY!',
      says: ['[at: The city of Aleppo] is divided between [by: rebels] and [by: government forces].']
    },
    { when: 'AT change (master|owner|ruler|side)', says: ['[at: The town of Soledar] changed masters overnight.'] },
    { when: 'AT change (hand)', says: ['[at: The town of Soledar] changed hands twice.'] },
    {
      when: 'BY! (claim|dispute|contest) control (of|over) AT',
      says: ['[by: Both armies] dispute control of [at: the town of Um Rawaba].']
    },
    {
      when: 'the (battle|struggle|fight|contest) for control (of|over) AT',
      says: ['The battle for control of [at: the city of Aden] went on.']
    },
    {
      when: 'the (frontline|front-line|front) (in|near|around|at|along) AT',
      says: ['The front line near [at: the city of Kupiansk] barely moved.']
    },
    {
      when: 'the line ~front|contact|confrontation|battle (in|near|around|at|along|of) AT',
      says: ['The contact line in [at: Luhansk] was quiet.']
    },
    { when: 'AT see (standoff|stalemate)', says: ['[at: The town of Sloviansk] saw a standoff.'] }
  ]
} satisfies ClaimRule
