import type { ClaimRule } from '@vedette/core'

/** Giving ground, captives, weapons, office or the fight itself. */
export const retreat = {
  rule: 'retreat',
  kind: 'event',
  type: 'RETREAT/withdraw',
  patterns: [
    {
      when: 'BY (withdraw|retreat|pull|evacuate|disengage|pullout|depart) (from|out_of|of) AT',
      says: [
        '[by: Eritrean troops] withdrew from [at: the city of Shire].',
        '[by: The rebels] retreated from [at: the city of Homs].',
        '[by: RUSSIAN TROOPS] WITHDREW FROM [at: KHERSON].'
      ]
    },
    { when: 'BY pull out_of AT', says: ['[by: French forces] pulled out of [at: Mali] in 2022.'] },
    { when: 'BY (pull|fall|draw) back (from|to) AT', says: ['[by: Armenian forces] pulled back from [at: Kelbajar].'] },
    { when: 'BY (pull|fall|draw) back', says: ['[by: The army] fell back in Donetsk.'] },
    { when: 'BY (withdraw|retreat) (to|toward|towards|into) AT', says: ['[by: The rebels] retreated to [at: Idlib].'] },
    { when: 'BY (withdraw|retreat)', says: ['[by: The militia] withdrew on Sunday.'] },
    {
      when: 'BY (withdraw|pull|evacuate|remove|redeploy) (@force|@soldier|@vehicle|@weapon|@fighter|troops|troop|army|artillery|tank|contingent|weapon) (from|out_of) (AT)',
      says: ['[by: Sudan] withdrew its troops from [at: Yemen].']
    },
    {
      when: 'BY pull back X:@force|@soldier|@vehicle|@weapon|troops|troop|army|artillery|tank',
      says: ['[by: Armenia] pulled back its troops in Karabakh.']
    },
    {
      when: 'X:@force|@soldier|@fighter|troops|troop|army|rebel|militant|gunman|militia|assailant|attacker (flee|abandon|leave|vacate|desert|escape|quit) (from) AT',
      says: ['[by: Government soldiers] abandoned [at: the city of Mosul].']
    },
    {
      when: 'X:@force|@soldier|@fighter|troops|troop|rebel|militant|gunman|militia|assailant|attacker (flee|escape)',
      type: 'RETREAT',
      says: ['[by: The attackers] fled in a truck after the raid in Jos.']
    },
    {
      when: 'the (withdrawal|retreat|pullout|pullback|evacuation|redeployment|disengagement) (of|by) BY!',
      says: ['A withdrawal of [by: Armenian forces] began.']
    },
    {
      when: 'the (withdrawal|retreat|pullout|pull-out|pullback|disengagement) (from|to) AT',
      says: ['[by: The US] withdrawal from [at: Afghanistan] ended in August 2021.']
    },
    {
      when: 'BY (lift|end|break|ease|relax|raise) (siege|blockade|encirclement) (on|of|against|around) (TO|AT)',
      says: ['[by: The army] lifted the siege of [at: Madaya].']
    },
    {
      when: 'BY (suspend|halt|stop|end|cease) (work|search|operation|mission|investigation|patrol) (in|at|near|across) (AT)',
      says: ['[by: Monitors] suspended their work in [at: Luhansk].']
    },
    {
      when: 'BY (surrender|cede|abandon|relinquish|yield) AT (to) (TO)',
      says: [
        '[by: The Kurdish forces] surrendered [at: the city of Kirkuk].',
        '[by: The militia] ceded [at: the city of Gao] to [to: the army].'
      ]
    }
  ]
} satisfies ClaimRule

/** Fighting stopped by word: declared, begun, kept, broken off. */
export const ceasefire = {
  rule: 'ceasefire',
  kind: 'event',
  type: 'RETREAT/ceasefire',
  patterns: [
    {
      when: 'BY (observe|declare|respect|announce|implement|begin|offer|honor|honour|uphold|extend|proclaim|order|call|accept|proffer|start) X:ceasefire|cease-fire|truce|armistice|cessation|lull',
      says: ['[by: The ELN] declared a ceasefire in Colombia.', '[by: The Houthis] announced a truce.']
    },
    {
      when: 'X:ceasefire|cease-fire|truce|armistice|cessation (begin|start|take|come|enter|go) (into|to) (effect|force)',
      says: ['A ceasefire went into effect in Gaza on Friday.']
    },
    { when: 'X:ceasefire|cease-fire|truce|armistice take effect', says: ['The truce took effect in Idlib on Monday.'] },
    { when: 'X:ceasefire|cease-fire|truce (begin|start)', says: ['A ceasefire began in Yemen at dawn.'] },
    {
      when: 'X:ceasefire|cease-fire|truce (collapse|falter|fail|unravel|crumble|break)',
      says: ['The truce in Hodeidah collapsed on Tuesday.']
    },
    {
      when: 'BY (halt|cease|stop|end|suspend|pause) X:hostility|fighting|fire|attack|offensive|operation|bombardment|shelling|strike|bombing|war|hostilities',
      says: ['[by: Both sides] halted hostilities in Karabakh.']
    },
    { when: 'BY (lay|put) down X:arm|arms|weapon', type: 'RETREAT/disarm', says: ['[by: The rebels] laid down their arms in Mindanao.'] },
    {
      when: 'BY (surrender|disarm|demobilize|demobilise|capitulate)',
      type: 'RETREAT/disarm',
      says: ['[by: Forty fighters] surrendered in Kunar.', '[by: THE GUERRILLAS] SURRENDERED IN AYACUCHO.']
    },
    {
      when: 'BY (hand|turn|give) over X:@weapon|arm|arms|weapon|rifle',
      type: 'RETREAT/disarm',
      says: ['[by: The rebels] handed over their weapons in Caqueta.']
    },
    {
      when: 'BY (surrender|destroy|decommission|dismantle) X:arsenal|stockpile|arms',
      type: 'RETREAT/disarm',
      says: ['[by: The FARC] surrendered its arsenal in 2017.']
    },
    {
      when: 'BY (disarm|demobilize|demobilise) TO',
      type: 'RETREAT/disarm',
      says: ['[by: The army] disarmed [to: the militia] in Bukavu.']
    },
    {
      when: 'the (disarmament|demobilization|demobilisation|surrender) (of|by) BY!',
      type: 'RETREAT/disarm',
      says: ['A disarmament of [by: the rebels] began in Aceh.']
    },
    {
      when: 'BY (release|free|swap|exchange|liberate) TO:@people|@actor',
      type: 'RETREAT/release',
      figures: 'people',
      says: ['[by: The rebels] released [to: 12 soldiers] in Arauca.', '[to: Three hostages] were freed in Gaza.'],
      not: ['The ministry released a statement in Kabul.', 'The agency released figures on Monday.']
    },
    { when: 'BY set free TO', type: 'RETREAT/release', says: ['[by: The kidnappers] set free [to: two nuns] in Haiti.'] },
    {
      when: 'the (release|freeing|liberation) of TO',
      type: 'RETREAT/release',
      figures: 'people',
      says: ['The release of [to: 20 hostages] was announced.']
    },
    {
      when: 'the (swap|exchange) ~prisoner|hostage|captive (between) (BY)',
      type: 'RETREAT/release',
      says: ['A prisoner swap between [by: Russia] and [by: Ukraine] took place.']
    },
    {
      when: 'BY (exchange|swap) X:prisoner|captive|hostage',
      type: 'RETREAT/release',
      says: ['[by: Ukraine] and [by: Russia] exchanged prisoners.']
    },
    {
      when: 'BY (allow|permit|let|grant) (access|aid|passage) (to|into|in) (AT)',
      type: 'RETREAT/access',
      says: ['[by: The army] allowed aid into [at: Madaya].']
    },
    {
      when: 'BY (allow|permit|let) TO INFINITIVE',
      type: 'RETREAT/access',
      clause: 'absorb',
      says: ['[by: The rebels] allowed [to: inspectors] to enter Douma.']
    },
    {
      when: 'BY (open|reopen) X:corridor|border|crossing|road|airport|port|@road|@border',
      type: 'RETREAT/access',
      says: ['[by: Egypt] reopened the Rafah crossing.']
    },
    {
      when: 'BY (resign|abdicate)',
      type: 'RETREAT/resign',
      says: ['[by: The governor] resigned in Kandahar.', '[by: The prime minister] resigned on Monday.']
    },
    { when: 'BY step down', type: 'RETREAT/resign', says: ['[by: The president] stepped down in Sri Lanka.'] },
    {
      when: 'the (resignation|abdication) of BY!',
      type: 'RETREAT/resign',
      says: ['The crowd demanded a resignation of [by: the prime minister].']
    }
  ]
} satisfies ClaimRule
