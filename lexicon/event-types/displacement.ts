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
        says: ['The shelling of Abyei displaced [to: 800 families].', '[to: Herders] were displaced by [by: the militia] in Benue.']
      },
      {
        when: 'TO:@civilian|@displaced|@crowd|family|people|resident|thousand|hundred|million|dozen|ten flee (from|to|into|toward|across|for) (AT)',
        figures: 'displaced',
        says: [
          '[to: Thousands of residents] fled to [at: Nyala].',
          '[to: Villagers] fled to [at: Uganda].',
          'HUNDREDS OF [to: PEASANTS] FLED INTO [at: HONDURAS].'
        ],
        not: ['The president fled to Moscow in December.']
      },
      {
        when: 'TO (flee|escape|vacate|desert) AT',
        figures: 'displaced',
        says: ['[to: Families] fled [at: El Geneina].', '[to: Residents] escaped [at: Goma].']
      },
      {
        when: 'TO:@civilian|@people|@displaced leave AT:home|house|village|town|camp|neighborhood|city|area|district',
        figures: 'displaced',
        says: ['[to: Villagers] left their homes in Ituri on Sunday.']
      },
      {
        when: 'TO (flee|abandon|leave|desert) X:home|house|village|farm|land|camp',
        figures: 'displaced',
        says: ['[to: Farmers] abandoned their villages in Sindh.', '[to: 4,000 people] fled their homes in Cabo Delgado.']
      },
      {
        when: 'TO (flee|escape) X:fight|fighting|violence|war|conflict|clash|shelling|bombing|persecution|attack|unrest|bombardment|offensive|insurgency|advance',
        figures: 'displaced',
        says: ['[to: Hundreds of families] fled the fighting in Tripoli.']
      },
      {
        when: 'TO:@civilian|@people|@displaced (escape|cross|move|pour|stream|spill|trek|stampede|flood) (from|to|into|toward|across|over) AT',
        figures: 'displaced',
        says: ['[to: Refugees] poured into [at: Chad].', '[to: Civilians] escaped to [at: Uganda].']
      },
      { when: 'TO run for (life|safety|cover)', figures: 'displaced', says: ['[to: Traders] ran for their lives in Bunia.'] },
      {
        when: 'BY (drive|chase|force|expel|push|hound) TO:@civilian|@people|@displaced|@actor (from|into|off) (AT)',
        figures: 'displaced',
        says: ['[by: Militiamen] drove [to: farmers] from [at: Kutum].']
      },
      {
        when: 'BY (force|drive|compel|prompt|cause) TO to (flee|leave|evacuate)',
        figures: 'displaced',
        says: ['Clashes forced [to: traders] to flee in Bukavu.']
      },
      { when: 'BY (evict|relocate|resettle) TO', figures: 'displaced', says: ['[by: The army] evicted [to: 300 families] on Monday.'] },
      {
        when: 'BY (drive|chase|force|expel|push|hound) TO:@civilian|@people|@displaced|@actor (from|out_of|off) X:home|house|village|land|farm|neighborhood',
        figures: 'displaced',
        says: [
          '[to: Farmers] have been driven out of their homes in Benue.',
          '[by: Militiamen] drove [to: 600 families] from their homes in Bunia.'
        ]
      },
      {
        when: 'the (displacement|exodus|flight|uprooting|expulsion) of TO',
        figures: 'displaced',
        says: [
          'The displacement of [to: villagers] in Kivu went on.',
          'The exodus of [to: Armenians] from Nagorno-Karabakh began in September.'
        ]
      },
      {
        when: 'the displacement ~mass|forced|internal|new|further|secondary|force',
        says: ['Mass displacement in Darfur continued in June.']
      },
      {
        when: 'the (wave|flow|influx|flood|stream|tide|exodus) of TO:refugee|people|migrant|civilian|displaced|resident|asylum-seeker|evacuee',
        figures: 'displaced',
        says: ['A wave of [to: refugees] is feared.', 'An influx of [to: refugees] from Sudan strained Adre.']
      },
      {
        when: 'the wave ~refugee|migrant|migration|displacement (from|to|into|toward) (AT)',
        says: ['A new refugee wave from Idlib is feared.']
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
          '[by: The Red Cross] evacuated [to: 90 civilians] from Mariupol.'
        ],
        not: ['The pilot evacuated the cockpit.']
      },
      { when: 'BY evacuate AT', says: ['[by: Ukraine] evacuated [at: Pokrovsk].'] },
      {
        when: 'BY (airlift|bus|ferry) TO:@civilian|@displaced|resident|refugee|evacuee|patient|orphan (from|to|into) AT',
        figures: 'displaced',
        says: ['[by: The navy] ferried [to: evacuees] to [at: Jeddah].']
      },
      { when: 'the evacuation (from|of|in) AT', says: ['The evacuation of [at: Kherson] began on Tuesday.'] }
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
        when: '(BY|AT) (host|shelter|accommodate|house|harbor|harbour|receive|welcome) TO:@displaced|@people|@civilian|refugee|family|million|thousand',
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
