import type { ClaimRule } from '@vedette/core'

/** ASSAULT told by what it did to people: killed, hurt, missing. */
export const harm = [
  {
    rule: 'killing',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'BY (kill|slaughter|slay|murder|massacre|butcher|exterminate|annihilate|decimate|martyr|martyre) TO',
        figures: 'killed',
        says: [
          '[by: Militants] killed [to: nine villagers] in Borno.',
          '[to: Three soldiers] were killed in the clashes.',
          'MRTA REBELS MURDERED [to: FIVE PEASANTS] IN JUNIN.',
          'blast kills four in [at: quetta]',
          '[to: Three citizens] were martyred in Hodeidah.'
        ],
        not: ['A virus killed hundreds of cattle in Gedaref.', 'The committee killed the bill in Manila.']
      },
      {
        when: 'BY (neutralize|neutralise|eliminate|liquidate|dispatch) TO:@fighter|@soldier|@force|@leader|@armed-group|terrorist|militant',
        figures: 'killed',
        says: ['[by: Turkish troops] neutralized [to: six militants] in Hakkari.']
      },
      {
        when: 'TO:@fighter|terrorist|militant|insurgent|bandit (neutralize|neutralise|eliminate|liquidate)',
        figures: 'killed',
        says: ['Two [to: terrorists] neutralised in Shopian encounter']
      },
      {
        when: 'TO:@soldier|@force|@police|@civilian|@official (martyr|martyre)',
        figures: 'killed',
        says: ['Two [to: constables] martyred in Bannu attack']
      },
      {
        when: 'BY (wound|injure|hurt) +fatally|mortally TO',
        figures: 'killed',
        says: ['[to: Eight bandits] were fatally wounded in Delmas.', '[to: A guard] was mortally wounded near Kalat.'],
        not: ['The scandal fatally wounded the party in Lima.']
      },
      { when: 'BY wipe out TO', figures: 'killed', says: ['[by: The raiders] wiped out [to: a whole family] in Beni.'] },
      { when: 'BY (claim|take|cost) (life) of TO', figures: 'killed', says: ['The bombing claimed the lives of [to: six people].'] },
      { when: 'BY (claim|take) X:life', figures: 'killed', says: ['The ambush claimed 11 lives near Djibo.'] },
      {
        when: 'TO (attain|embrace|achieve|obtain|win) (martyrdom|shahadat)',
        figures: 'killed',
        says: ['[to: Two soldiers] embraced martyrdom in Bannu.', '[to: A captain] attained martyrdom near Mir Ali, the military said.']
      },
      { when: 'TO (lay|give|sacrifice) (life)', figures: 'killed', says: ['[to: Five soldiers] laid down their lives in Poonch.'] },
      {
        when: 'TO make sacrifice ~supreme|ultimate',
        figures: 'killed',
        says: ['[to: A sergeant] made the supreme sacrifice in Parachinar.']
      },
      {
        when: 'TO (fall|rise|ascend|die) as (martyr)',
        figures: 'killed',
        says: ['[to: Five citizens] fell as martyrs in Saada.']
      },
      { when: 'TO fall (victim|prey)', figures: 'killed', says: ['[to: Nine travellers] fell victim to an ambush near Djibo.'] },
      { when: 'TO (lie|lay) (dead)', figures: 'killed', says: ['[to: Four guards] lay dead in Kabul.'] },
      {
        when: 'TO (die|perish) of (wound|injury|burn)',
        figures: 'killed',
        says: ['[to: Two officers] died of their wounds in Herat.', '[to: A conscript] died of injuries near Izium.']
      },
      {
        when: 'TO (die|perish)',
        figures: 'killed',
        says: ['[to: Nine recruits] died near Sumy on Tuesday.', '[to: A corporal] died in hospital in Kharkiv.']
      },
      {
        when: 'TO (succumb) to (injury|wound|burn)',
        figures: 'killed',
        says: ['[to: Twelve people] succumbed to their injuries in Goma.']
      },
      {
        when: 'BY:@fighter|@armed-group|@soldier|@force|@crowd|@violence|@conflict|killer|gang|cartel|faction|hitman! leave X:body|corpse (in|on|at|along|near|inside|outside) (X)',
        figures: 'killed',
        says: ['[by: The gang] left 12 bodies on a road near Jalisco.'],
        not: ['The flood left mud on the road in Goma.']
      },
      {
        when: 'BY leave dead TO',
        figures: 'killed',
        says: ['The blast left [to: four people] dead in Kabul.', 'The raid on Palma left dead [to: a dozen workers].']
      },
      { when: 'BY leave X:dead|casualty', figures: 'killed', says: ['The clashes left 30 dead in Kaga-Bandoro.'] },
      { when: 'TO lose (life)', figures: 'killed', says: ['[to: Seven children] lost their lives in the strike.'] },
      { when: '(put|place|set) toll at TO', figures: 'killed', says: ['A monitoring group put the toll in Mubi at 31.'] },
      {
        when: '(raise|revise|bring|take|push|update|increase) toll to TO',
        figures: 'killed',
        says: ['The ministry raised the death toll in Goma to 87.']
      },
      {
        when: '(put|place|set) (dead|death|fatality|kill) at TO',
        figures: 'killed',
        says: [
          'The ministry put the number of dead at 23.',
          'A monitor put the number of those killed in Homs at 41.',
          'Officials put the number of deaths at 60.'
        ],
        not: ['The mayor put the number of voters at 900.']
      },
      {
        when: '(raise|revise|bring|take|push|update|increase) (dead|death|fatality|kill) to TO',
        figures: 'killed',
        says: [
          'The ambush near Kano brought to eight the number of people killed.',
          'The blast in Herat raised the number of dead to 12.',
          'Doctors revised the number of deaths to 30.'
        ],
        not: ['The school raised the number of pupils to 30.']
      },
      { when: 'the toll of TO', figures: 'killed', says: ['The observatory gave a death toll of 134 in Homs.'] },
      { when: 'find dead TO', figures: 'killed', says: ['[to: Six farmers] were found dead in Kolofata.'] },
      {
        when: '(confirm|pronounce|declare|report|fear|presume|believe) dead TO',
        figures: 'killed',
        says: [
          '[to: Forty people] are feared dead in Kidal.',
          '[to: A boy] was pronounced dead in Nablus.',
          '[to: Sixteen miners] have been confirmed dead in Manono.'
        ]
      },
      {
        when: '(X) lose TO:son|daughter|child|relative|brother|sister|wife|husband|parent|kin|cousin|neighbour|neighbor',
        figures: 'killed',
        says: ['The baker lost [to: three daughters] in the raid on Ariha.'],
        not: ['The club lost its fans.']
      },
      {
        when: 'TO lose X:@soldier|@fighter|@force|man|troop|officer|serviceman|member|personnel|policeman|policemen|crew|comrade',
        figures: 'killed',
        says: [
          '[to: The army] lost nine soldiers near Bakhmut.',
          '[to: The enemy] lost 40 troops in the battle for Marib, the communiqué said.',
          '[to: The rebels] lost 12 fighters near Moura.'
        ],
        not: ['The team lost the final in Cairo.']
      },
      {
        when: 'BY (do|stomp|trample|crush|bleed|char|kick|torture) to (death) TO',
        figures: 'killed',
        says: ['[to: A driver] was crushed to death in Rafah.']
      },
      { when: 'TO (bleed|burn) to (death)', figures: 'killed', says: ['[to: A medic] bled to death near Avdiivka.'] },
      { when: 'BY put to (sword) TO', figures: 'killed', says: ['[by: The raiders] put [to: 30 villagers] to the sword in Bama.'] },
      {
        when: 'BY (blow|tear|cut|hack) to (piece|bit|shred) TO',
        figures: 'killed',
        says: ['[to: Three shepherds] were blown to pieces near Mosul.']
      },
      {
        when: 'BY take out TO:@fighter|@leader|@soldier|@armed-group|commander|militant|terrorist',
        figures: 'killed',
        says: ['[by: Commandos] took out [to: a militant commander] in Jilib.']
      },
      { when: 'BY beat to death TO', figures: 'killed', says: ['[by: A mob] beat to death [to: two travellers] in Sindh.'] },
      {
        when: 'the (killing|murder|slaughter|massacre|slaying|martyrdom|lynching) of TO',
        figures: 'killed',
        says: ['The killing of [to: four journalists] drew protests.', 'The massacre of [to: villagers] in Moura shocked Mali.'],
        not: ['The killing of seals resumed.']
      },
      { when: 'the (death) of TO', figures: 'killed', says: ['The attack caused the deaths of [to: eight miners].'] },
      { when: 'the (loss) of (life)', figures: 'killed', says: ['Loss of life was reported in Ituri.'] },
      {
        when: 'the death (in|from|at|during) (@violence|attack|bombing|blast|shooting|raid|clash|strike|shelling)',
        figures: 'killed',
        says: ['Six deaths in clashes were reported in Jos.']
      },
      {
        when: 'the killing ~reprisal|revenge|mass|brutal|train|indiscriminate|sectarian|civilian (of|in|by) (TO|AT)',
        figures: 'killed',
        says: ['Revenge killings were reported in Abyei.']
      },
      {
        when: 'BY (cause|claim|inflict) X:casualty|fatality|death|loss (on|upon|among) (TO)',
        figures: 'killed',
        says: [
          'The strike on Sirte caused no casualties.',
          '[by: The rebels] inflicted casualties on [to: the army] near Izium.',
          '[by: Our fighters] inflicted heavy losses on [to: the militia] near Marib.'
        ]
      },
      {
        when: 'TO (suffer|sustain|take|incur) X:casualty|fatality|loss',
        figures: 'killed',
        says: ['[to: The army] suffered heavy casualties near Izium.']
      },
      {
        when: 'the (dead|fatality) (TO)',
        figures: 'killed',
        says: [
          'A suicide attack in Mogadishu left 30 dead.',
          'Seventeen dead as rebels attack a border town near Goma.',
          '[to: Nine soldiers] dead in an ambush near Boni.',
          '12 dead in Basra blasts.'
        ]
      },
      {
        when: '(find|discover|recover|exhume|unearth|retrieve|pull|dig|remove|collect|haul|fish|bring|extract|drag|count|see) (body|corpse|remains|cadaver) of TO',
        figures: 'killed',
        onlyIfSo: true,
        says: [
          'Civil defence teams pulled [to: the bodies of nine residents] from the rubble in Ariha.',
          'Rescuers recovered the bodies of [to: 12 men] near Bamako.',
          'The bodies of [to: five students] were found in Iguala.'
        ],
        not: ['Divers found the wreck of a ferry off Zanzibar.']
      },
      {
        when: '(find|discover|recover|exhume|unearth|retrieve|pull|dig|remove|collect|haul|fish|extract|drag|count|see) X:body|corpse|cadaver|skeleton',
        figures: 'killed',
        onlyIfSo: true,
        says: [
          'Villagers found 14 bodies in Ituri.',
          'Fourteen bodies were found in a mass grave in Bucha.',
          'Medics pulled six bodies from the rubble in Deir ez-Zor.',
          'A doctor in Kano said he had counted 21 bodies.',
          'Reporters saw nine bodies in Melut.'
        ]
      },
      {
        when: 'X (dump|discard|abandon|throw) (body|corpse|remains) of TO',
        figures: 'killed',
        says: ['The body of [to: a journalist] was dumped outside his home in Mogadishu.'],
        not: ['The wreck of a bus was dumped outside Mogadishu.']
      },
      {
        when: '(receive|admit) X:body|corpse|cadaver|remains',
        figures: 'killed',
        says: ['The hospital in Nyala received 17 bodies.', 'Nine bodies were received by a morgue in Sumy on Friday.'],
        not: ['The clinic in Nyala received nine patients.']
      },
      {
        when: '(receive|admit) (body|corpse|remains) of TO',
        figures: 'killed',
        says: ['A morgue in Sumy received the bodies of [to: nine soldiers].']
      },
      {
        when: 'TO:body|corpse (lie|lay|arrive|litter|line|float|strew|wash|rot|pile|dangle|hang)',
        figures: 'killed',
        says: [
          '[to: Thirty bodies] lay in the streets of El Geneina.',
          'Bodies littered the road to Bentiu on Friday.',
          '[to: The bodies of two guards] arrived at a hospital in Sirte.'
        ]
      },
      {
        when: 'TO:other|another|people|person|civilian|child|woman|dozen|score|hundred (kill|slay)',
        figures: 'killed',
        says: ['A shell hit Derna, leaving six people wounded and three others killed.']
      }
    ]
  },
  {
    rule: 'wounding',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'BY (wound|injure|hurt|maim|mutilate) TO',
        figures: 'injured',
        says: ['The explosion in Aden wounded [to: 20 people].', 'SIX POLICEMEN WERE WOUNDED NEAR TINGO MARIA.'],
        not: ['Heavy rain injured the wheat crop in Punjab.']
      },
      {
        when: 'TO:other|another|people|person|civilian|child|woman|dozen|score|hundred|many|several (wound|injure|hurt)',
        figures: 'injured',
        says: ['A bomb exploded in Hilla, leaving four people dead and nine others wounded.']
      },
      {
        when: 'TO lose (leg|limb|arm|eye|hand|foot|sight|finger)',
        figures: 'injured',
        says: ['[to: A shepherd] lost a leg to a mine near Taiz.']
      },
      {
        when: 'BY (hospitalize|hospitalise) TO',
        figures: 'injured',
        says: ['[to: Nine students] were hospitalised after the raid in Enugu.']
      },
      {
        when: 'X (admit|treat|bring|take|rush|evacuate) TO:@people|@civilian|@soldier|@fighter|@victim|@displaced (with|for) (wound|burn|injury|laceration|trauma)',
        figures: 'injured',
        says: [
          '[to: Eleven people] were admitted to the hospital in Walikale with gunshot wounds.',
          'Medics treated [to: six guards] for burns in Taiz.'
        ],
        not: ['The clinic treated nine farmers for malaria in Taiz.']
      },
      {
        when: '(put|place|set) (wounded|injured|injury|wound|injure) at TO',
        figures: 'injured',
        says: ['Police put the number of the wounded in Bamako at 60.']
      },
      { when: 'BY leave X:wounded|injured|injury', figures: 'injured', says: ['The bombing of Homs left 20 injured.'] },
      {
        when: 'TO (suffer|sustain|receive|have) (injury|wound|burn|bruise)',
        figures: 'injured',
        says: ['[to: Nine people] suffered injuries in the blast.']
      },
      { when: 'the hurt', figures: 'injured', says: ['Two hurt in shooting near [at: Nablus]'] },
      {
        when: 'the (injury|wounding|maiming) (of|to|in|among) TO',
        figures: 'injured',
        says: ['The wounding of [to: two reporters] in Irpin was filmed.']
      }
    ]
  },
  {
    rule: 'missing',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      { when: 'TO go (missing)', figures: 'missing', says: ['[to: Forty fishermen] went missing after the raid on Baga.'] },
      {
        when: 'BY miss TO after X',
        figures: 'missing',
        says: ['[to: Twenty people] are missing after the attack on Baga.']
      },
      {
        when: 'BY (trap|bury) TO:@people|@civilian|@soldier|@person|@displaced|@crowd under (rubble|debris|wreckage|ruin|ruins|building|house)',
        figures: 'missing',
        says: [
          '[to: Dozens of people] are trapped under the rubble in Khan Younis.',
          '[to: A family] was buried under the debris of their house in Ariha.'
        ]
      },
      {
        when: 'TO (disappear|vanish) (in|after|from|near|during) (AT)',
        figures: 'missing',
        type: 'ASSAULT/abduct',
        says: ['[to: Forty-three students] disappeared in Iguala.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
