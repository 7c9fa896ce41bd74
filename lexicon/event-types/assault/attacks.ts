import type { ClaimRule } from '@vedette/core'

/** ASSAULT with no weapon named: attacks, offensives, clashes, and violence told of without an agent. */
export const attacks = [
  {
    rule: 'attack',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'BY (attack|assault|ambush|storm|raid|target|strike|hit|assail|ransack|waylay|overrun) TO|AT',
        says: [
          '[by: Rebels] attacked [at: the town of Kadugli] on Monday.',
          '[to: A convoy of peacekeepers] was ambushed by [by: gunmen] near Menaka.',
          'THE GUERRILLAS AMBUSHED [to: AN ARMY PATROL] IN MITU.'
        ],
        not: ['Doctors attacked the proposal in a letter.', 'An earthquake struck Nepal on Saturday.']
      },
      {
        when: 'BY (invade|infiltrate) AT',
        says: ['[by: Iraq] invaded [at: Kuwait] in August 1990.', '[by: Gunmen] infiltrated [at: Kashmir].']
      },
      { when: 'BY (infiltrate|sneak|break|burst) into AT', says: ['[by: Militants] infiltrated into [at: Kupwara] overnight.'] },
      {
        when: 'BY (retaliate|strike) (against|at) TO|AT',
        says: ['[by: Israel] retaliated against [to: Hezbollah].', '[by: The rebels] struck at [at: Moundou].']
      },
      {
        when: 'BY (hit|strike|fight) back (at|against) (TO|AT)',
        says: ['[by: Kurdish fighters] hit back at [to: the militia] in Kirkuk.']
      },
      { when: 'BY (rampage|maraud) (through|in|across) (AT)', says: ['[by: Soldiers] rampaged through [at: Goma].'] },
      {
        when: 'BY go on (offensive|attack|rampage) (in|against|at|near) (TO|AT)',
        says: ['[by: The rebels] went on the offensive in Equatoria.']
      },
      {
        when: 'TO (fall|walk|run|drive|stumble) into (ambush|trap)',
        says: ['[to: Soldiers] fell into an ambush in Tillabéri.', '[to: An army convoy] ran into an ambush near Djibo.']
      },
      {
        when: 'TO (survive|escape) (attack|ambush|bombing|blast|raid|shelling|airstrike|shooting|massacre)',
        says: ['[to: A governor] survived an attack on his convoy in Aden.']
      },
      {
        when: 'BY (repel|repulse|rout) TO:@fighter|@soldier|@force|@armed-group',
        says: ['[by: Villagers] repelled [to: the assailants] in Zamfara.']
      },
      { when: 'BY catch TO in (ambush)', says: ['[to: A patrol] was caught in an ambush near Diffa.'] },
      {
        when: 'BY (lay|set|mount|spring) (ambush|trap) (for|on|against) (TO)',
        says: ['[by: Fighters] laid an ambush for [to: a patrol] in Mopti.']
      },
      {
        when: 'TO|AT (come|be) under (attack|assault|onslaught|siege) (from|by) (BY)',
        says: [
          '[at: The town of Djibo] was under attack from [by: gunmen] on Friday.',
          '[to: Peacekeepers] came under attack from [by: al-Shabaab] near Afgooye.'
        ]
      },
      {
        when: 'TO (repel|repulse|rebuff) (attack|assault|offensive|incursion|raid|advance|onslaught|attempt) (by|from|of) (BY) (on|against|at|toward|towards|in|near) (AT)',
        says: [
          '[to: Troops] repelled an attack by [by: bandits] on [at: the town of Birnin Gwari].',
          '[to: Peshmerga forces] repulsed an assault near Makhmour.'
        ]
      },
      {
        when: 'TO (fend|ward|beat|fight) off (attack|assault|offensive|incursion|raid|advance|onslaught) (by|from|of) (BY) (on|against|at|in|near) (AT)',
        says: ['[to: Policemen] fended off an attack in Mandera.']
      },
      {
        when: 'TO (beat|drive|push|throw) back (attack|assault|offensive|incursion|raid|advance|onslaught) (by|from|of) (BY) (on|against|at|in|near) (AT)',
        says: ['[to: The garrison] beat back an assault on [at: the town of Torit].']
      },
      {
        when: 'BY (attempt|try) to (storm|overrun) AT',
        says: ['[by: Gunmen] attempted to storm [at: a barracks in Bamako].']
      },
      {
        when: 'the (attack|assault|offensive|raid|ambush|incursion|onslaught|counteroffensive|counter-offensive|counterattack|counter-attack|aggression|invasion|foray|blitz|push|reprisal|retaliation|pogrom|atrocity|violence) (on|against|upon|at|into|targeting) TO|AT',
        says: [
          '[by: The junta] launched an offensive against [to: ethnic rebels] in Kayah state.',
          'An attack on [at: a police station in Quetta] was foiled.',
          '[by: Rwandan] incursions into [at: Kivu] resumed.'
        ]
      },
      {
        when: 'the (operation|sweep) against TO:@actor|@fighter|@armed-group|@force',
        says: ['[by: The army] launched a wide operation against [to: the rebels] in Kivu.']
      },
      {
        when: 'BY (lay|unleash) (hell|violence|terror|onslaught) (on|upon|against) TO|AT',
        says: ['[by: The militia] unleashed terror on [to: villagers] in Ituri.']
      },
      { when: 'BY (exact|take) (revenge|vengeance) (on|against) TO', says: ['[by: Militiamen] took revenge on [to: farmers] in Plateau.'] },
      { when: 'BY trade (blow|fire|strike) (with) (BY)', says: ['[by: Israel] traded blows with [by: Hezbollah].'] },
      { when: 'the invasion of AT', says: ['The [by: Russian] invasion of [at: Ukraine] began in February 2022.'] },
      {
        when: 'the (attack|assault|raid|offensive|killing|violence|ambush|operation|campaign) (by|from) BY!',
        says: ['Attacks by [by: bandits] in Kaduna multiplied.']
      },
      {
        when: 'the (attack|assault|offensive|raid|ambush|incursion|onslaught|massacre|counteroffensive|counter-offensive|counterattack|carnage|bloodbath|pogrom|atrocity)',
        says: ['An ambush in Burkina Faso left many dead.']
      },
      {
        when: 'the (operation|campaign|assault|sweep) ~military|ground|anti-terror|clearance|clearing|cleansing|counterinsurgency|counter-insurgency|offensive|security|special (against|on|in|targeting) (TO|AT)',
        says: ['[by: The army] launched a ground operation in Rafah.', 'A military operation against [to: the rebels] began in Ituri.']
      },
      {
        when: 'the (attack|assault|strike) ~terrorist|terror|rebel|militant|armed|arson|revenge|retaliatory|deadly|cross-border|hit-and-run (on|against|in|at) (TO|AT)',
        says: ['A terrorist attack in Nice killed 86 people.', 'A retaliatory strike on [at: Isfahan] is feared.']
      },
      {
        when: 'AT be (scene|target|site) of X:@violence|attack|violence|killing|fighting|clash|massacre',
        says: ['[at: Kaduna] was the scene of attacks in May.']
      },
      {
        when: 'the (action|activity) ~military|hostile (against|in|on) (TO|AT)',
        says: ['Military action against [to: the rebels] began in Ituri.']
      }
    ]
  },
  {
    rule: 'clash',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'BY (clash|skirmish|spar|grapple|tussle) with BY!',
        says: [
          '[by: Government troops] clashed with [by: Islamist fighters] outside Palma.',
          'GUERRILLAS CLASHED WITH [by: ARMY UNITS] NEAR CHALATENANGO.'
        ]
      },
      {
        when: 'BY (fight|battle) (with|against) TO',
        says: ['[by: Kurdish fighters] battled with [to: jihadists] in Kobani.']
      },
      {
        when: 'BY (fight|battle|engage|combat|confront) TO:@actor|@fighter|@armed-group|@soldier|@force|@police|@crowd|@people|@civilian|@suspect|enemy|foe|opponent|rival',
        says: ['[by: The SDF] is battling [to: Islamic State militants] in Baghouz.'],
        not: ['Firefighters battled blazes in Corsica.']
      },
      {
        when: 'BY:@fighter|@armed-group|troops|army|soldier|militia|faction|gang|clan|tribe! battle (in|at|near|around|for|over|inside|across) (AT)',
        says: ['[by: Rival militias] battled in [at: Abu Salim] overnight.'],
        not: ['Neighbours battled a fire in Athens.']
      },
      {
        when: 'BY (clash|fight|skirmish)',
        says: ['[by: Armed groups] fought in [at: Taiz] for a third day.', '[by: Rival militias] clashed in [at: Bria].']
      },
      { when: 'BY come to blow (with|in|over) (BY)', says: ['[by: Rival factions] came to blows in Baidoa.'] },
      {
        when: 'the (clash|fighting|battle|skirmish|combat|confrontation|fight|encounter) (with|against) BY!',
        says: [
          '[by: The militia] entered Gao after heavy clashes with [by: the army].',
          'Heavy clashes with [by: al-Shabaab] raged in Beledweyne.',
          'Two soldiers died in a clash with [by: rebels] near Butembo.'
        ]
      },
      {
        when: 'the (clash|fighting|battle|skirmish|combat|standoff|confrontation|hostility|fight|encounter|melee|stand-off|feud) between BY!',
        says: [
          'Clashes between [by: the army] and [by: the RSF] erupted in Omdurman.',
          'SKIRMISHES BETWEEN [by: INDIAN TROOPS] AND REBELS IN LADAKH'
        ]
      },
      {
        when: 'X:fight|fighting|clash|violence|gunfight|battle|skirmish|hostility (break) out between BY!',
        says: [
          'Fighting broke out between [by: rival militias] in Tripoli.',
          'Clashes broke out between [by: police] and protesters in Minsk.'
        ]
      },
      {
        when: 'X:fight|fighting|clash|violence|battle|skirmish|hostility (erupt|rage|resume|flare|continue|intensify) between BY!',
        says: ['Fighting raged between [by: the army] and [by: the RSF] in Nyala.']
      },
      { when: 'the fighting among BY!', says: ['Heavy fighting among [by: rival militias] shut Misrata.'] },
      {
        when: 'the engagement ~combat|armed|military (in|near|at|with|between) (AT|BY)',
        says: ['Sixty combat engagements took place near [at: Lyman].', 'An armed engagement with [by: rebels] near Lodwar left two dead.'],
        not: ['The engagement of the prince was announced.']
      },
      {
        when: 'the (clash|fighting|skirmish|combat|firefight|infighting|bloodletting|hostility)',
        says: ['Heavy clashes erupted in Aden on Tuesday.', 'FIGHTING RAGED IN HUAMBO FOR A FIFTH DAY.', 'Fighting flared again in Tigray.']
      },
      {
        when: 'the (battle|fight) (for|over|of|in|near|around) AT',
        says: ['The battle for [at: Mosul] lasted nine months.', 'Fierce battles near [at: Bakhmut] continued.']
      },
      { when: 'the battle ~fierce|heavy|pitched|running|bloody|deadly|gun|street|intense|tank', says: ['Pitched battles raged in Grozny.'] }
    ]
  },
  {
    rule: 'violence',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'the (violence|bloodshed|lawlessness|bloodletting)',
        says: ['Five days of violence in Khartoum emptied the streets.', 'BLOODSHED IN RAKHINE CONTINUED ON FRIDAY.'],
        not: ['The violence of the storm surprised sailors.']
      },
      {
        when: 'the violence ~ethnic|communal|sectarian|intercommunal|inter-communal|tribal|religious|armed|political|deadly|renewed|post-election|gang|mob|electoral|militia (against|between|in|by) (TO|AT)',
        says: ['Ethnic violence erupted in Manipur in May.', 'Tribal violence flared in Kadugli on Sunday.']
      },
      { when: 'the (violence|attack|brutality) against TO', says: ['Violence against [to: Rohingya villagers] surged.'] },
      {
        when: 'X:violence|fighting|unrest|clash|hostility (erupt|flare|rage|spread|escalate|intensify|resume|spill) (in|across|into|to|around|through) (AT)',
        says: ['Unrest spread across [at: Kivu] in June.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
