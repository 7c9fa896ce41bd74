import type { ClaimRule } from '@vedette/core'

const onTheMove =
  '@force|@soldier|column|troops|troop|tank|bulldozer|army|reinforcement|armor|apc|humvee|technical|gunboat|warship|frigate|destroyer|submarine|fleet|unit'

/** Whose vehicles tell of troops on the move; other cars, trains and ships carry people and goods. */
const ofTroops =
  '~military|army|armored|armoured|combat|battle|troop|mechanized|naval|navy|militia|rebel|security|occupation|insurgent|guerrilla|paramilitary|@force|@soldier|@fighter|@armed-group|@police|@weapon'

/** Troops, police, militia and weapons that are moved, raised or made ready. */
export const mobilize = {
  rule: 'mobilize',
  kind: 'event',
  type: 'MOBILIZE/troops',
  patterns: [
    {
      when: 'BY (send|deploy|dispatch|move|rush|mass|redeploy|bring|pour|airlift|fly|commit|shift|transfer|despatch|land|parachute) (@force|@soldier|@vehicle|battalion|brigade|regiment|squadron|platoon|infantry|troops|troop|reinforcement|convoy|tank|army|contingent|warship|commando|peacekeeper) (to|into|in|toward|towards|near|along|on|at|across|around|inside) AT',
      says: [
        '[by: Chad] sent troops to [at: the border with Libya].',
        '[by: Moscow] has deployed more than 40 tanks in [at: Donbas].',
        '[by: KENYA] SENT TROOPS INTO [at: SOMALIA].'
      ],
      not: ['The school sent a bus to Nairobi.']
    },
    {
      when: 'BY (send|deploy|dispatch|rush|mass|redeploy|bring|commit|despatch|airlift) X:@force|@soldier|@vehicle|battalion|brigade|regiment|squadron|platoon|infantry|convoy|troops|troop|reinforcement|tank|army|contingent|warship|commando|peacekeeper',
      says: ['[by: Moscow] has sent 40 vehicles loaded with ammunition.', '[by: India] deployed troops after the riots.']
    },
    {
      when: 'BY (mobilize|mobilise|muster|marshal|amass|assemble|gather|raise|concentrate) X:@force|@soldier|@vehicle|battalion|brigade|regiment|squadron|platoon|infantry|@fighter|troops|troop|reservist|tank|army|militia|recruit',
      says: ['[by: Russia] mobilised 300,000 reservists in September 2022.', '[by: Ethiopia] massed troops near Tigray.']
    },
    {
      when: 'BY call up X:reservist|reserve|@soldier|@force|conscript',
      says: ['[by: Israel] called up thousands of reservists on Saturday.']
    },
    {
      when: 'BY (order|announce|declare|begin|decree) X:mobilization|mobilisation|conscription|call-up|alert',
      says: ['[by: Kyiv] declared a general mobilisation in February 2022.']
    },
    {
      when: 'BY (put|place) (@force|@soldier|army|troops|military|police) (on|at) X:alert|standby|footing',
      says: ['[by: Pakistan] put its forces on high alert.']
    },
    {
      when: 'X:@force|@soldier|@police|army|troops|military (be|remain|stand|stay) on X:alert|standby|footing',
      says: ['Indian troops are on high alert in Kashmir.']
    },
    {
      when: 'BY (reinforce|strengthen|bolster|beef|boost|fortify|increase) X:@post|@force|position|outpost|base|army|border|presence|garrison|defense|defence',
      says: ['[by: Ankara] strengthened its outposts in Idlib.', '[by: Poland] reinforced its border with Belarus.']
    },
    {
      when: 'BY (beef|build|step|set) up X:@post|@force|position|outpost|base|presence|patrol|security|defense|defence|checkpoint|roadblock|camp',
      says: ['[by: Rwanda] built up its forces near Goma.', '[by: Police] set up checkpoints in Srinagar.']
    },
    {
      when: `X:${onTheMove} (cross|move|roll|arrive|head|advance|pour|stream|deploy|march|push|go|rumble|cut|sail|fan|reach) (into|in|toward|towards|to|on|through|across|at|near|over|from) AT`,
      says: [
        'Convoys of [by: Rwandan] military vehicles crossed into [at: Kivu].',
        '[by: Russian troops] rolled into [at: Georgia] in 2008.',
        '[by: Peacekeepers] arrived in [at: Bangui] on Monday.'
      ]
    },
    {
      when: `X:${onTheMove} (enter|reach|approach|cross) AT`,
      says: [
        '[by: Azerbaijani troops] entered [at: the Lachin district].',
        'In Kordofan, [by: the army] entered [at: the town of Er Rahad].',
        '[by: French soldiers] reached [at: Timbuktu] on Monday.'
      ],
      not: ['A cargo ship reached Odesa.']
    },
    {
      when: `X:@vehicle|convoy${ofTroops} (cross|move|roll|arrive|head|advance|pour|stream|push|rumble|fan) (into|in|toward|towards|to|on|through|across|at|near|over|from) AT`,
      says: ['Military vehicles rolled into [at: Harare].', 'An army convoy headed to [at: Menaka].'],
      not: ['Five boats arrived at Dover on Monday.', 'A train carrying evacuees arrived in Lviv.']
    },
    {
      when: `X:@vehicle|convoy${ofTroops} (enter|reach|approach|cross) AT`,
      says: ['Armored vehicles entered [at: Jenin] before dawn.'],
      not: ['A cargo ship reached Odesa.']
    },
    {
      when: 'BY (advance|march|push|press|thrust|sweep|descend|converge) (into|toward|towards|on) AT',
      says: ['[by: Ethiopian forces] advanced into [at: Adwa].', '[by: The rebels] marched on [at: Kinshasa].']
    },
    {
      when: 'BY:@force|@soldier|@fighter|@armed-group|@police|@state|@government|@leader (enter) AT',
      says: ['[by: The SDF] entered [at: the city of Raqqa].'],
      not: ['Trucks carrying flour entered Gaza.', 'The talks entered a second day in Geneva.', 'Aid workers entered the hall in Juba.']
    },
    { when: 'X:@force|@soldier|@police|army|troops|police (move|go) in', says: ['Calm returned after [by: the army] moved in.'] },
    {
      when: 'BY (take|assume|hold) up (position) (in|at|around|near|on|along|outside) AT',
      says: ['[by: Government troops] took up positions in [at: the city of Juba].']
    },
    { when: 'BY take (position) (in|at|around|near|on|along|outside) AT', says: ['[by: Police] took positions in [at: Jaffna].'] },
    { when: 'BY intervene in AT', type: 'MOBILIZE', says: ['[by: Kenya] intervened in [at: Somalia] in 2011.'] },
    { when: 'BY intervene in X:war|conflict|fighting', type: 'MOBILIZE', says: ['[by: Russia] intervened in the war in 2015.'] },
    { when: 'the intervention (in) AT', type: 'MOBILIZE', says: ['[by: Russia]’s intervention in [at: Syria] began in 2015.'] },
    {
      when: 'the (deployment|mobilization|mobilisation|redeployment|arrival|dispatch) of BY:@force|@soldier|@vehicle|battalion|brigade|regiment|squadron|platoon|infantry|troops|troop|peacekeeper|reinforcement|tank|army|police (to|in|at|along|near|on) (AT)',
      says: ['The deployment of [by: peacekeepers] to [at: Abyei] was delayed.']
    },
    {
      when: 'the (deployment|mobilization|mobilisation|redeployment|buildup|build-up|reinforcement) (in|to|along|near|on|at|around) AT',
      says: ['[by: Russian] military buildup near [at: Kharkiv] alarmed Kyiv.']
    },
    {
      when: 'the (maneuver|manoeuvre|exercise|drill) ~military|naval|joint|live-fire|war (in|near|off|along|with|at) (AT)',
      says: ['[by: China] held military drills near [at: Taiwan].']
    },
    {
      when: 'BY (deliver|bring|ship|transfer|smuggle|move|send|deploy|install|haul|import|stockpile|fly) (@weapon|@munition|weaponry|arms|ammunition|missile|artillery|launcher|howitzer|battery) (to|into|in|from|near|at|across) (AT)',
      type: 'MOBILIZE/weapons',
      says: ['[by: Russia] deployed missiles in [at: Kaliningrad].', '[by: Smugglers] brought weapons into [at: Darfur].']
    },
    {
      when: 'X:@vehicle|@force|convoy|truck|column (deliver|bring|carry) X:@weapon|@munition|ammunition|weapon',
      type: 'MOBILIZE/weapons',
      says: ['The army convoy returned to Idlib, delivering ammunition.'],
      not: ['Two convoys carrying relief supplies were attacked near Kosti.']
    },
    {
      when: 'X:@force|column (deliver|bring|carry) X:supplies|supply|equipment|logistics|provisions',
      type: 'MOBILIZE/weapons',
      says: ['A column of army trucks entered Idlib, bringing supplies.']
    },
    {
      when: 'the (shipment|delivery|transfer|supply) of X:@weapon|@munition|weapon|arms|arm|ammunition|missile',
      type: 'MOBILIZE/weapons',
      says: ['[by: Iranian] shipments of weapons to Yemen went on.']
    },
    {
      when: 'X:@aircraft|jet|helicopter|warplane (fly|circle|hover) (over|above) (AT)',
      type: 'MOBILIZE/weapons',
      says: ['Military helicopters circled over [at: Donetsk].']
    },
    {
      when: 'BY (send|deploy|dispatch|station|rush|despatch) (@police|police|officer|constable|trooper|gendarme) (to|in|into|at|on|around|along|near) (AT)',
      type: 'MOBILIZE/police',
      says: ['[by: The state government] deployed police in [at: Meerut].', 'Riot police were deployed in [at: Nairobi].']
    },
    {
      when: 'BY (tighten|step|increase|beef|heighten) X:security',
      type: 'MOBILIZE/police',
      says: ['Police tightened security in Jakarta.']
    },
    {
      when: 'BY (tighten|increase|heighten|intensify) X:security|patrol|patrolling',
      type: 'MOBILIZE/police',
      says: ['[by: Police] tightened security in Jakarta.']
    },
    {
      when: 'BY (launch|begin|mount|start|conduct|prompt|trigger|order) (manhunt|search) (for) (TO)',
      type: 'MOBILIZE/police',
      says: ['[by: Police] launched a manhunt for [to: the gunmen] in Nice.']
    },
    {
      when: 'BY (hunt|search|comb|scour) for TO',
      type: 'MOBILIZE/police',
      says: ['[by: Police] are hunting for [to: the attackers] in Kathmandu.']
    },
    {
      when: 'BY (form|raise|arm|recruit|train) X:militia|vigilante|self-defence|self-defense|paramilitary',
      type: 'MOBILIZE/militia',
      says: ['[by: Villagers] formed a militia in Zamfara.']
    },
    { when: 'BY take up X:arm|arms|weapon', type: 'MOBILIZE/militia', says: ['[by: Villagers] took up arms in Zamfara.'] },
    {
      when: 'BY! (test-fire|test|test-launch) X:@munition|missile|rocket|weapon|warhead|bomb',
      type: 'MOBILIZE/weapons',
      says: ['[by: Iran] tested a missile on Sunday.']
    },
    {
      when: 'BY! parade X:@weapon|@munition|@force|@soldier|@vehicle|battalion|brigade|regiment|squadron|platoon|infantry|missile|tank|troops (through|in) (AT)',
      type: 'MOBILIZE/weapons',
      says: ['[by: North Korea] paraded missiles through [at: Pyongyang].']
    },
    { when: 'the parade ~military|victory|army (in|through) (AT)', says: ['[by: The junta] held a military parade in [at: Naypyidaw].'] },
    {
      when: 'BY:@force|@soldier|@fighter|army|troops! dig X:trench|fortification|position|ditch|tunnel (around|in|near|along|at|outside|on) (AT)',
      says: ['[by: The army] dug trenches around [at: Bakhmut].']
    },
    {
      when: 'BY! (build|erect|construct|lay|prepare) X:fortification|trench|berm|rampart|earthwork|minefield|defence|defense',
      says: ['[by: Russian troops] built fortifications near Tokmak.']
    },
    {
      when: 'BY:@force|@fighter|@soldier|@armed-group|rebel|militant|group! (regroup|rally|rearm|reorganise|reorganize)',
      says: ['[by: The rebels] regrouped in Sambisa.']
    },
    {
      when: 'X:@force|@soldier|@police|troops|commando|mercenary|marine|contingent|peacekeeper|police (land|disembark) (in|at|on|near) AT',
      says: ['[by: Kenyan police] landed in [at: Haiti].']
    },
    {
      when: 'BY:@fighter|@force|@soldier|militiaman|tribesman! (gather|mass|assemble|muster|converge) (near|in|at|outside|on|along|around) AT',
      says: ['[by: Tribal fighters] massed near [at: Shabwa].']
    },
    {
      when: 'BY! (recruit|enlist|train|conscript|draft) X:fighter|recruit|mercenary|volunteer|soldier|officer|militiaman|youth',
      says: ['[by: The militia] recruited 300 fighters in Malakal.']
    },
    {
      when: 'BY! (step|beef|ramp) up X:patrol|security|presence|surveillance|defence|defense|readiness|recruitment|production',
      says: ['[by: The army] stepped up patrols along the border.']
    },
    {
      when: 'X:@aircraft|jet|warplane|bomber|drone|helicopter|plane (fly|take|scramble|patrol) (over|off|near|above|into) (AT)',
      type: 'MOBILIZE/weapons',
      says: ['Fighter jets flew over [at: Taiwan] on Monday.']
    },
    {
      when: 'BY! scramble X:jet|fighter|aircraft|plane|warplane',
      type: 'MOBILIZE/weapons',
      says: ['[by: Japan] scrambled jets on Friday.']
    },
    {
      when: 'X:warship|carrier|frigate|destroyer|fleet|vessel|submarine|flotilla|ship (sail|enter|head|steam|transit|arrive|pass) (into|to|in|toward|towards|through|off|near) AT',
      says: ['Two warships sailed into [at: the Black Sea].']
    },
    {
      when: 'BY! (authorise|authorize|approve|order|announce|request|back|extend) (deployment|dispatch|mobilisation|mobilization|call-up|redeployment) (of) (X)',
      says: ['[by: The Senate] authorised the deployment of soldiers to Esmeraldas.']
    },
    {
      when: 'BY! (send|deploy|dispatch|fly|move|commit) (group|force|team|unit|brigade|battalion|regiment|division|squadron|column|detachment|company) ~battle|task|rapid-reaction|strike|special|armoured|armored|infantry|tank|commando|military|police|stabilisation|peacekeeping (to|in|into|near) (AT)',
      says: ['[by: NATO] sent a battle group to [at: Lithuania].']
    },
    {
      when: 'BY! (draft|call) in X:@police|@soldier|@force|army|troops|reinforcement',
      says: ['[by: The governor] called in the army in Plateau.']
    },
    { when: 'BY! call out X:@soldier|@force|army|troops|military|guard', says: ['[by: The president] called out the army in Lima.'] },
    {
      when: 'BY! (station|position|install|place) (@force|@soldier|@police|@weapon|@vehicle|troops|sniper|artillery|battery|missile|launcher|tank) (in|at|on|near|along|around) AT',
      says: ['[by: The army] positioned tanks near [at: Gardez].']
    },
    { when: 'BY! (open|establish|set) (front) (in|near|along|against) (AT)', says: ['[by: The rebels] opened a front in [at: Kordofan].'] },
    { when: 'BY! (fortify|reinforce|garrison) AT', says: ['[by: The militia] fortified [at: the town of Sake].'] },
    {
      when: 'BY! (place|put) (@force|@soldier|army|troops|military|police|country|@police|border|unit) on X:alert|standby|footing',
      says: ['[by: Colombia] put its troops on alert.']
    },
    { when: 'BY! (raise|declare|issue) X:alert', says: ['[by: The army] raised its alert in Sinai.'] }
  ]
} satisfies ClaimRule
