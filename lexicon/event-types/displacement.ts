import type { ClaimRule } from '@vedette/core'

/** People who flee, are driven out, brought to safety, taken in, or return. */
export const displacement = [
  {
    rule: 'displace',
    kind: 'event',
    type: 'DISPLACE',
    patterns: [
      {
        when: 'BY (displace|uproot|dislocate|dispossess) TO',
        figures: 'displaced',
        says: [
          'The shelling of Abyei displaced [to: 800 families].',
          '[to: Herders] were displaced by [by: the militia] in Benue.',
          'The raid on Kajo Keji uprooted [to: 450 households].',
          '[to: At least 150 families] have been uprooted from [at: the village of Ofrin] since dawn.'
        ]
      },
      {
        when: 'X (displace|uproot|dislocate) TO',
        figures: 'displaced',
        says: [
          'Floods displaced [to: 300 families] in Beledweyne.',
          'A cyclone has displaced [to: some 700 people] in Sofala.',
          'The earthquake in Herat displaced [to: 900 villagers], the agency said.',
          'A new dam uprooted [to: 250 households] near Merowe.'
        ],
        not: ['Email has displaced the letter in Norway.']
      },
      {
        when: 'TO:@civilian|@displaced|@crowd|family|people|resident|thousand|hundred|million|dozen|ten flee (from|to|into|toward|across|for) (AT)',
        figures: 'displaced',
        says: [
          '[to: Thousands of residents] fled to [at: Nyala].',
          '[to: Villagers] fled to [at: Uganda].',
          'HUNDREDS OF [to: PEASANTS] FLED INTO [at: HONDURAS].',
          'Clashes forced [to: traders] to flee in Bukavu.',
          'The shelling sent [to: residents] fleeing to [at: Kosti].'
        ],
        not: ['The president fled to Moscow in December.']
      },
      {
        when: 'TO (flee|escape|vacate|desert) AT',
        figures: 'displaced',
        says: ['[to: Families] fled [at: El Geneina].', '[to: Residents] escaped [at: Goma].']
      },
      {
        when: 'TO:@civilian|@people|@displaced leave AT:village|town|camp|neighborhood|neighbourhood|city|area|district|community|settlement|hamlet|encampment',
        figures: 'displaced',
        says: ['[to: Villagers] left [at: the town of Komanda] on Sunday.'],
        not: ['The driver left the house on Friday.']
      },
      {
        when: 'TO (flee|abandon|desert|evacuate|vacate) X:home|house|village|farm|land|camp|dwelling|neighborhood|neighbourhood|hamlet|settlement|property',
        figures: 'displaced',
        says: [
          '[to: Farmers] abandoned their villages in Sindh.',
          '[to: 4,000 people] fled their homes in Cabo Delgado.',
          '[to: Sixty families] have vacated their homes in Pahalgam.'
        ]
      },
      {
        when: 'TO:@displaced|@crowd|family|household|people|person|resident|villager|civilian|inhabitant|farmer|peasant|citizen|townspeople|child|woman|community|individual|thousand|hundred|million|dozen|many leave X:home|house|village|farm|land|dwelling|hamlet',
        figures: 'displaced',
        says: [
          '[to: Villagers] left their homes in Ituri on Sunday.',
          '[to: Five hundred villagers] were forced to leave their homes in Palma.',
          'Many families have had to leave their homes in Beni.'
        ],
        not: ['The mechanic left home at seven in Lagos.']
      },
      {
        when: 'TO (flee|escape) (from) X:fight|fighting|violence|war|conflict|clash|shelling|bombing|persecution|attack|unrest|bombardment|offensive|insurgency|advance|airstrike|hostility|insecurity|raid|strike|gunfire|killing|massacre',
        figures: 'displaced',
        says: [
          '[to: Hundreds of families] fled the fighting in Tripoli.',
          '[to: Some 600 people] have fled insecurity in Mopti.',
          '[to: Ninety villagers] fled from the massacre in Solhan.'
        ]
      },
      {
        when: 'TO:@civilian|@people|@displaced (escape|cross|move|pour|stream|spill|trek|stampede|flood|flock|surge) (from|to|into|toward|across|over) AT',
        figures: 'displaced',
        says: ['[to: Refugees] poured into [at: Chad].', '[to: Civilians] escaped to [at: Uganda].']
      },
      {
        when: 'TO:@displaced|asylum-seeker|migrant|rohingya (arrive|land|disembark) (in|at|from|on) (AT)',
        figures: 'displaced',
        says: ['[to: Some 900 refugees] arrived in [at: Gambella] overnight.', 'Nine migrants landed on [at: Lesbos].']
      },
      {
        when: 'TO:@civilian|@people|@displaced (take|seek) (shelter|refuge|cover) from X',
        figures: 'displaced',
        says: ['[to: Residents] took shelter from the rockets in Sderot.']
      },
      {
        when: 'X:@violence|@conflict|@disaster (force|drive|compel|prompt|cause|oblige|lead) TO:@civilian|@people|@displaced INFINITIVE',
        figures: 'displaced',
        says: [
          'Attacks on Kaura forced [to: 70 families] to seek safety elsewhere.',
          'Landslides compelled [to: 70 families] to leave in Kodagu.'
        ],
        not: ['The law forced farmers to pay in Nairobi.']
      },
      { when: 'TO run for (life|safety|cover)', figures: 'displaced', says: ['[to: Traders] ran for their lives in Bunia.'] },
      {
        when: 'TO:@civilian|@people|@displaced (seek|find) (safety) (in|at|across|near) AT',
        figures: 'displaced',
        says: ['[to: Three hundred families] sought safety in [at: Goma].']
      },
      {
        when: 'TO:@displaced|family|household|people|person|resident|villager|civilian|inhabitant|citizen|individual|community evacuate (from|to|into|across) (AT)',
        figures: 'displaced',
        says: ['[to: Residents] began to evacuate on Sunday.', 'About 400 families evacuated to [at: Kharkiv].']
      },
      {
        when: 'BY (drive|chase|force|expel|push|hound|oust) TO:@civilian|@people|@displaced|@actor (from|into|off|out_of|of|across) AT',
        figures: 'displaced',
        says: [
          '[by: Militiamen] drove [to: farmers] from [at: Kutum].',
          'Clashes forced [to: 300 families] out of [at: Tawila].',
          '[to: Eighty households] were pushed across [at: the Ruzizi river].'
        ],
        not: ['The minister drove by a checkpoint in Nablus.', 'Troops drove past the village of Amrit on Monday.']
      },
      {
        when: 'X (drive|chase|force|push|hound|sweep) TO:@civilian|@people|@displaced (from|into|off|out_of|of|across) AT',
        figures: 'displaced',
        says: ['Drought has pushed [to: 800 herders] into [at: Ethiopia].', 'A mudslide forced [to: 90 families] out of [at: Mocoa].']
      },
      {
        when: 'BY (evict|relocate|resettle|dislodge) TO',
        figures: 'displaced',
        says: [
          '[by: The army] evicted [to: 300 families] on Monday.',
          '[to: Forty families] were evicted from [at: the hamlet of Umm al-Khair].'
        ]
      },
      {
        when: 'X (drive|chase|force|expel|push|hound|oust|turn|throw|remove) TO:@civilian|@people|@displaced|@actor (from|out_of|of|off) X:home|house|village|land|farm|neighborhood|neighbourhood|dwelling|camp|property',
        figures: 'displaced',
        says: [
          '[to: Farmers] have been driven out of their homes in Benue.',
          'Militiamen drove [to: 600 families] from their homes in Bunia.',
          'Floods have forced [to: 400 people] out of their houses in Sindh.',
          'The fire in Moria forced [to: 120 families] from their homes.',
          'Gunmen chased [to: the villagers] off their land in Barangay Tibao.'
        ]
      },
      {
        when: 'X (leave|render|make) (homeless|shelterless|roofless|destitute) TO',
        figures: 'displaced',
        says: [
          'The shelling left [to: 900 people] homeless in Avdiivka.',
          'A blaze rendered [to: 500 refugees] homeless in Kutupalong.',
          '[to: At least 80 households] were rendered homeless in Jonglei.',
          '[to: Some 900 people] were left homeless after the raid on Bunia.'
        ]
      },
      {
        when: 'X (leave|render|make) X:homeless',
        figures: 'displaced',
        says: ['The cyclone left hundreds homeless in Beira.']
      },
      {
        when: 'TO lose (home|house|dwelling|shelter|roof)',
        figures: 'displaced',
        says: ['[to: Seventy families] lost their homes in the attack on Wase.', '[to: Hundreds of people] lost their houses in Derna.']
      },
      {
        when: 'the (displacement|exodus|flight|uprooting|expulsion|dislocation) of TO (from|to|into|within) (AT)',
        figures: 'displaced',
        says: [
          'The displacement of [to: villagers] in Kivu went on.',
          'The exodus of [to: Armenians] from Nagorno-Karabakh began in September.',
          'The raids led to the displacement of [to: 600 individuals] from [at: Tawila].'
        ]
      },
      {
        when: 'the (displacement|exodus) (from|across|within|inside) AT',
        says: ['A new exodus from [at: Khan Younis] began at dawn.', 'Displacement across [at: Haiti] continued in March.']
      },
      {
        when: 'the (displacement|exodus) ~mass|forced|internal|new|further|secondary|force|large-scale|massive|renewed|fresh|widespread|population|civilian',
        says: ['Mass displacement in Darfur continued in June.', 'Fresh displacement was reported in Masisi.']
      },
      {
        when: 'the (wave|flow|influx|stream|tide|exodus|arrival) of TO:refugee|people|migrant|civilian|displaced|resident|asylum-seeker|evacuee|idp|returnee|household|family',
        figures: 'displaced',
        says: [
          'A wave of [to: refugees] is feared.',
          'An influx of [to: refugees] from Sudan strained Adre.',
          'The arrival of [to: 200 refugees] in Dadaab was recorded.'
        ]
      },
      {
        when: 'the wave ~refugee|migrant|migration|displacement (from|to|into|toward) (AT)',
        says: ['A new refugee wave from Idlib is feared.']
      },
      {
        when: 'TO:@civilian|@displaced|family|people|resident|thousand|hundred|million|household|villager|inhabitant|refugee|newcomer (reach|enter) AT on (foot)',
        figures: 'displaced',
        says: ['[to: Five hundred families] reached [at: Sake] on foot.']
      },
      {
        when: 'TO:@civilian|@displaced|family|people|resident|thousand|hundred|million|household|villager|inhabitant|refugee (move|go|head|walk|run|make|travel) (to|toward|towards|for|into) X:south|north|east|west|border|bush|forest|mountain|hill|camp',
        figures: 'displaced',
        says: ['[to: A million people] have moved to the south of the Strip.']
      },
      {
        when: 'TO:people|family|resident|villager|inhabitant|household|civilian be on (move|run|road)',
        says: ['[to: Families] are on the run near Marib.']
      }
    ]
  },
  {
    rule: 'evacuate',
    kind: 'event',
    type: 'DISPLACE',
    patterns: [
      {
        when: 'BY evacuate TO (from|to|into) (AT)',
        figures: 'displaced',
        says: [
          '[to: Patients] were evacuated from [at: Rafah] on Friday.',
          '[by: The Red Cross] evacuated [to: 90 civilians] from Mariupol.',
          '[to: Some 700 people] were evacuated as the volcano near Goma erupted.'
        ],
        not: ['The pilot evacuated the cockpit.']
      },
      {
        when: 'BY (move|relocate|transfer|shift) TO:@civilian|@displaced|@people (to|into) X:camp|centre|center|shelter|school|safety|place|site|ground|zone (in|near|at) (AT)',
        figures: 'displaced',
        says: ['[to: Villagers] were later moved to relief centres in [at: Batticaloa].'],
        not: ['The army moved its headquarters to a school in Batticaloa.']
      },
      { when: 'BY evacuate AT', says: ['[by: Ukraine] evacuated [at: Pokrovsk].'] },
      {
        when: 'BY (airlift|bus|ferry|ship) TO:@civilian|@displaced|resident|refugee|evacuee|patient|orphan (from|to|into|out_of) AT',
        figures: 'displaced',
        says: ['[by: The navy] ferried [to: evacuees] to [at: Jeddah].']
      },
      {
        when: 'X (move|bring|take|transfer|relocate|shift|lead|escort) TO:@civilian|@people|@displaced|@victim to (safety|shelter|camp)',
        figures: 'displaced',
        says: ['[to: Some 230 people] were moved to safety in Derna.', 'Volunteers brought [to: 60 orphans] to safety from Vovchansk.']
      },
      {
        when: 'the (evacuation|relocation|resettlement|removal|transfer|eviction) of TO:@civilian|@displaced|@people|@victim|@person|family|patient|child|household|individual (from|to|into) (AT)',
        figures: 'displaced',
        says: [
          'The evacuation of [to: 200 patients] from Kherson began on Monday.',
          'The relocation of [to: 300 refugees] from Adre is under way.',
          'A mudslide forced the evacuation of [to: 130 residents].'
        ],
        not: ['The transfer of patients’ records took a year.']
      },
      { when: 'the evacuation (from|of|in) AT', says: ['The evacuation of [at: Kherson] began on Tuesday.'] },
      {
        when: 'the evacuation ~mass|mandatory|forced|compulsory|civilian|partial|large-scale|emergency',
        says: ['A mandatory evacuation in Pokrovsk began on Friday.']
      }
    ]
  },
  {
    rule: 'return',
    kind: 'event',
    type: 'DISPLACE',
    patterns: [
      {
        when: 'TO:@displaced|family|refugee|evacuee|resident|villager|idp|returnee|exile return (to|from) (AT)',
        figures: 'displaced',
        says: ['[to: Refugees] returned to [at: Mosul] in March.']
      },
      {
        when: 'TO return to X:home|house|village',
        figures: 'displaced',
        says: ['[to: Some 5,000 people] returned to their homes in Homs.']
      },
      {
        when: 'the (return|repatriation|resettlement) of TO:refugee|displaced|people|family|evacuee|civilian|resident|idp',
        figures: 'displaced',
        says: ['The return of [to: refugees] to Kosovo began in June.']
      }
    ]
  },
  {
    rule: 'hosting-received',
    kind: 'state',
    type: 'hosting',
    yields: true,
    patterns: [
      {
        when: '(BY|AT) (receive|welcome) TO:@displaced|refugee|migrant|evacuee|returnee|family|household|million|thousand',
        figures: 'hosted',
        says: ['[by: Chad] received [to: 4,000 refugees].', '[by: Kenya] has welcomed [to: 900 families].'],
        not: ['The morgue of Adré received nine bodies.']
      }
    ]
  },
  {
    rule: 'hosting',
    kind: 'state',
    type: 'hosting',
    patterns: [
      {
        when: 'TO (live|stay|sleep|shelter|crowd|cram|huddle) (in|at|inside) X:camp|shelter|tent|school',
        figures: 'hosted',
        says: ['[to: About 900 people] are living in camps near Goma.']
      },
      {
        when: '(BY|AT) (host|shelter|accommodate|house|harbor|harbour) TO:@displaced|@people|@civilian|refugee|family|million|thousand',
        figures: 'hosted',
        says: [
          '[by: Lebanon] hosts [to: a million refugees].',
          '[by: Chad] shelters [to: 600,000 refugees].',
          '[at: The Zaatari camp] shelters [to: 80,000 refugees].'
        ],
        not: ['Qatar hosted the final in Doha.']
      },
      {
        when: 'BY (give|offer|provide|grant) (shelter|refuge|sanctuary|asylum) to TO',
        figures: 'hosted',
        says: ['[by: Uganda] gave refuge to [to: 50,000 people].']
      },
      {
        when: 'TO (take|find|seek) (refuge|shelter|sanctuary|asylum) (in|at|with|inside|across) AT',
        figures: 'hosted',
        says: ['[to: Families] took refuge in [at: schools in Goma].']
      },
      {
        when: 'TO (take|seek|find) (refuge|sanctuary)',
        figures: 'hosted',
        says: ['[to: Hundreds of civilians] are seeking refuge in Renk.']
      },
      {
        when: 'TO:@displaced|refugee|family (live|stay|shelter|camp|crowd|cram|huddle) (in|at|near|along|inside) AT',
        figures: 'hosted',
        says: ['[to: Displaced families] are sheltering in [at: Rafah].', '[to: Refugees] live in [at: Zaatari].']
      }
    ]
  }
] satisfies readonly ClaimRule[]
