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
    {
      when: 'BY (withdraw|retreat) (to|toward|towards|into) AT',
      partly: true,
      says: ['[by: The rebels] retreated to [at: Idlib].']
    },
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
    },
    {
      when: 'X:@force|@soldier|@fighter|troops|troop|army|rebel|militant|gunman|militia|peacekeeper|mercenary|contingent|militiaman|guerrilla (leave|quit|exit|evacuate|vacate) AT',
      says: [
        '[by: Russian forces] left [at: the city of Kherson] on Friday.',
        'The last [by: American soldiers] left [at: Kabul airport].',
        '[by: Peacekeepers] have left [at: Mali].'
      ],
      not: ['Tourists left Kenya on Friday.']
    },
    {
      when: 'BY:@force|@soldier|@fighter|@armed-group|@actor! (hand|turn|give) over AT:@post|base|camp|post|position|town|village|airport|barracks|checkpoint|area|city|district|island (to) (TO)',
      says: ['[by: Peacekeepers] handed over [at: their base in Goma] to [to: the police].']
    },
    { when: 'BY give up AT', says: ['[by: Government troops] gave up [at: the town of Loikaw].'] },
    {
      when: 'BY:@force|@soldier|@fighter|@armed-group|troops|rebel|militant|gunman|militia (flee|escape|retreat|scatter|disperse) (to|into|toward|towards|across|over) X:mountain|hill|forest|bush|jungle|border|desert|swamp|marsh',
      says: ['[by: The militants] fled into the forest near Maiduguri.']
    },
    {
      when: 'BY:@force|@soldier|@fighter|troops|troop|unit|contingent|mercenary|peacekeeper (return|go) to X:barracks|barrack|base|camp|home|garrison|country',
      says: ['[by: The soldiers] returned to their barracks in Ouagadougou.']
    },
    {
      when: 'BY (begin|complete|start|finish|end|announce|order|continue|conclude|speed) (withdrawal|retreat|pullout|drawdown|pull-out|disengagement|pullback|exit|departure) (from|of) (AT)',
      says: ['[by: French forces] completed their withdrawal from [at: Mali].', '[by: The army] began its pullout from [at: Sirte].']
    },
    {
      when: 'BY (withdraw|pull|evacuate|remove|redeploy) (@force|@soldier|@vehicle|@weapon|troops|troop|army|artillery|tank|contingent|weapon) out (of) (AT)',
      says: ['[by: The army] pulled its troops out of [at: the city of Bentiu].']
    },
    {
      when: 'BY (pull|move|draw) out X:@force|@soldier|troops|troop|army|contingent|peacekeeper',
      says: ['[by: Burundi] pulled out its troops in December.']
    },
    {
      when: 'BY (withdraw|recall|repatriate) X:@force|@soldier|troops|troop|contingent|peacekeeper',
      says: ['[by: Chad] withdrew its soldiers in April.']
    },
    {
      when: 'the (exit|departure|drawdown|pull-out) of BY:@force|@soldier|troops|troop|peacekeeper|mercenary|contingent! (from) (AT)',
      says: ['The departure of [by: French troops] from [at: Niger] was celebrated.']
    },
    {
      when: 'the (withdrawal|retreat|pullout|pullback|disengagement|drawdown|pull-out) (in|on|along|near) AT',
      says: ['A hasty [by: Russian] retreat in [at: Kharkiv province] left tanks behind.']
    },
    { when: 'BY melt away', says: ['[by: The guerrillas] melted away near Arauca.'] },
    { when: 'BY melt into X', says: ['[by: The guerrillas] melted into the hills above Arauca.'] },
    {
      when: 'BY:@force|@soldier|@fighter|peacekeeper|troops|rebel|militia! (close|dismantle|vacate|quit|evacuate) AT:@post|base|camp|post|position|barracks|checkpoint|outpost|garrison|headquarters',
      says: ['[by: Peacekeepers] closed [at: their base in Kismayo].']
    },
    {
      when: 'BY:@actor! (close|shut) AT:@post|base|camp|barracks|outpost|garrison',
      says: ['[by: France] closed [at: its base in Tessalit] last month.', '[by: Ankara] shut [at: a base in Bashiqa].'],
      not: ['The school closed its canteen in Kidal.']
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
      denies: true,
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
      when: 'BY (let) TO:@people|@actor (go)',
      says: ['[by: The militants] let [to: the women] go.'],
      not: ['The militants let the women speak.']
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
      says: ['The resignation of [by: the prime minister] was announced on Monday.']
    },
    { when: 'X:ceasefire|cease-fire|truce|armistice|lull|pause take hold', says: ['The ceasefire took hold in Sirte on Friday.'] },
    { when: 'X:gun|artillery|front (fall|go) (silent|quiet)', says: ['The guns fell silent in Stepanakert.'] },
    {
      when: 'X:fighting|hostility|clash|shelling|bombardment|hostilities|gunfire (stop|cease|end|halt|subside|abate|ease|pause)',
      says: ['Fighting stopped in El Geneina at noon.', 'The shelling ceased in Goma on Sunday.'],
      not: ['The rain stopped in Goma.']
    },
    { when: 'BY (respect|observe|keep|honour|honor) X:pause|lull|silence', says: ['[by: Both sides] observed a lull in Hodeidah.'] },
    { when: 'BY (hold|silence|still|cease) X:fire|gun', says: ['[by: The rebels] held their fire in Donetsk.'] },
    {
      when: 'BY (restore|return) (calm|order|peace) (in|to) (AT)',
      says: ['[by: Soldiers] restored calm in [at: Beni].', 'Calm was restored in [at: the city of Jos].']
    },
    { when: 'X:calm (return|prevail|reign) (to|in) (AT)', says: ['Calm returned to [at: the city of Gao].'] },
    {
      when: 'the (ceremony|programme|program|process|camp) ~demobilization|demobilisation|disarmament|ddr',
      type: 'RETREAT/disarm',
      says: ['A demobilisation ceremony in Bria drew 150 fighters.']
    },
    {
      when: 'BY (disband|dissolve|dismantle|demobilise|demobilize) X:@armed-group|militia|brigade|wing|unit|army|legion|regiment|battalion|corps',
      type: 'RETREAT/disarm',
      says: ['[by: The government] disbanded the militia in Aden.', '[by: The general staff] is disbanding the foreign legion.']
    },
    {
      when: 'BY hand over TO:hostage|captive|prisoner|detainee|pilot|soldier|child|woman|girl|national|body|remains (to) (X)',
      type: 'RETREAT/release',
      figures: 'people',
      says: ['[by: Hamas] handed over [to: three hostages] to the Red Cross in Gaza.']
    },
    {
      when: 'BY return X:body|remains|corpse|prisoner|captive',
      type: 'RETREAT/release',
      says: ['[by: Moscow] returned the bodies of 60 soldiers.']
    },
    {
      when: 'TO:@people|detainee|prisoner|hostage|captive walk free (from) (AT)',
      type: 'RETREAT/release',
      figures: 'people',
      says: ['[to: The detainees] walked free from the prison in Evin.']
    },
    {
      when: 'BY (exchange|swap|trade) (prisoner|captive|hostage|body|detainee) (with) (BY)',
      type: 'RETREAT/release',
      says: ['[by: Kyiv] exchanged prisoners with [by: Moscow].']
    },
    {
      when: 'the (swap|exchange) of (prisoner|captive|hostage|detainee|body)',
      type: 'RETREAT/release',
      says: ['An exchange of prisoners took place near Kherson on Monday.']
    },
    {
      when: 'BY (grant|give|free) (bail|parole) (to) (TO)',
      type: 'RETREAT/release',
      says: ['A court granted bail to [to: the editor] in Kampala.']
    },
    {
      when: 'BY (gain|obtain|win|secure|get|receive) access (to) (X)',
      type: 'RETREAT/access',
      says: ['[by: Inspectors] gained access to the site in Douma.']
    },
    {
      when: 'BY (allow|permit|let|admit|grant) TO (into|inside) AT',
      type: 'RETREAT/access',
      says: ['[by: The junta] allowed [to: monitors] into [at: the prison in Insein].']
    },
    {
      when: 'BY grant TO (access|passage|entry) (to) (AT)',
      type: 'RETREAT/access',
      says: ['[by: The rebels] granted [to: monitors] access to [at: the mine in Rubaya].']
    },
    {
      when: 'BY (open|reopen|establish|create|unblock) (corridor|passage|crossing) (for|to|from|out_of|into|between|in) (AT)',
      type: 'RETREAT/access',
      says: ['[by: The army] opened a corridor from [at: Eastern Ghouta].']
    },
    { when: 'the reopening of AT', type: 'RETREAT/access', says: ['The reopening of [at: the airport in Sanaa] was delayed.'] },
    { when: 'BY quit as X', type: 'RETREAT/resign', says: ['[by: The general] quit as prime minister of Sudan.'] },
    {
      when: 'BY:@leader|@official|president|minister! quit',
      type: 'RETREAT/resign',
      says: ['[by: The prime minister] quit on Sunday in Port-au-Prince.']
    },
    {
      when: 'BY! (leave|relinquish|vacate|cede) X:office|power|post|presidency',
      type: 'RETREAT/resign',
      says: ['[by: The president] relinquished power in Bishkek.']
    },
    { when: 'X:pause|lull (begin|start|hold)', says: ['A humanitarian pause began in Khartoum.'] },
    {
      when: 'BY give up X:themselves|himself|herself|weapon|arm|arms|gun',
      type: 'RETREAT/disarm',
      says: ['[by: Militiamen] gave themselves up in Tskhinvali.', '[by: The fighters] gave up their weapons in Leyte.']
    },
    {
      when: 'BY (hand|turn) in X:@weapon|gun|rifle|arm|arms|weapon|firearm|stockpile|arsenal',
      type: 'RETREAT/disarm',
      says: ['[by: Damascus] handed in its stockpile in 2014.']
    },
    {
      when: 'BY (surrender|collect|lay|deposit) X:@weapon|gun|rifle|arm|arms|weapon|firearm|stockpile',
      type: 'RETREAT/disarm',
      says: ['[by: Forty gang members] surrendered their weapons in Cali.', 'Weapons were collected from fighters in Bouake.']
    },
    {
      when: 'BY (tender|submit|offer|announce) X:resignation',
      type: 'RETREAT/resign',
      says: ['[by: The defence minister] tendered his resignation in Kyiv.', '[by: The governor] submitted his resignation.']
    },
    { when: 'BY hand in X:resignation', type: 'RETREAT/resign', says: ['[by: The prime minister] handed in his resignation in Colombo.'] },
    { when: 'BY step aside', type: 'RETREAT/resign', says: ['[by: The interior minister] stepped aside in Belgrade.'] },
    { when: 'BY stand down', type: 'RETREAT/resign', says: ['[by: The president] stood down in Bishkek.'] },
    { when: 'BY turn X:themselves|himself|herself', type: 'RETREAT/disarm', says: ['[by: Forty fighters] turned themselves in near Bama.'] }
  ]
} satisfies ClaimRule
