import type { ClaimRule } from '@vedette/core'

/** ASSAULT/aerial and ASSAULT/drone: from manned aircraft, and from unmanned ones. */
export const airStrikes = [
  {
    rule: 'drone-strike',
    kind: 'event',
    type: 'ASSAULT/drone',
    patterns: [
      {
        when: 'X:drone|uav|quadcopter (attack|hit|strike|target|bomb|pound|destroy|damage|pummel) TO|AT',
        says: ['Drones hit [at: an oil depot in Ryazan] overnight.', 'A [by: Sudanese army] drone struck [at: Nyala] on Friday.'],
        not: ['A drone filmed the parade in Lima.']
      },
      {
        when: 'X:drone|uav|quadcopter (drop|fire|launch|release|hurl) X:@munition|grenade|bomb|explosive|missile|payload|shell|rocket (on|at|over|near|into|onto) TO|AT',
        says: ['A drone dropped a grenade on [to: a farmer] near Beryslav.', 'An Israeli drone fired a missile at [at: a car near Tyre].']
      },
      {
        when: 'the munition ~loitering|kamikaze',
        says: ['Loitering munitions hit a convoy near [at: Shusha].']
      },
      {
        when: 'X:drone|uav|quadcopter (kill|slay) TO',
        figures: 'killed',
        says: ['A drone killed [to: two farmers] near Sumy.', 'An FPV drone killed [to: a cyclist] in Beryslav.']
      },
      {
        when: 'X:drone|uav|quadcopter (wound|injure|maim|hurt) TO',
        figures: 'injured',
        says: ['A Turkish drone wounded [to: three fighters] in Sinjar.']
      },
      {
        when: 'X:drone|uav|quadcopter (crash|slam|plunge|explode|fall|fly|smash) (into|on|onto|over|in|near) TO|AT',
        says: ['A drone slammed into [at: an apartment block in Odesa].']
      },
      {
        when: 'BY (launch|send|fire|use|unleash|fly|deploy|direct|guide) X:drone|uav|quadcopter|shahed (at|on|against|toward|towards|into|over) TO|AT',
        says: ['[by: Russia] launched 40 drones at [at: Kharkiv].', '[by: The rebels] sent explosive drones into [at: Khartoum].']
      },
      {
        when: 'BY (attack|hit|strike|target|bomb|pound|shell|assault|kill) TO|AT with (drone|uav|quadcopter|shahed|fpv)',
        says: ['[by: Ukraine] attacked [at: Belgorod] with drones.', '[by: The RSF] targeted [at: Omdurman] with drones for a third day.']
      },
      {
        when: 'the (strike|attack|raid|assault|bombing|bombardment|barrage|hit|offensive) ~drone|uav|unmanned|quadcopter|kamikaze|shahed (on|against|upon|at|targeting) (TO|AT)',
        says: [
          'A drone attack on [at: Sevastopol] wounded two sailors.',
          '[by: Ethiopia] carried out a drone strike in Mekelle.',
          'three people were killed in a drone strike in marib'
        ]
      },
      {
        when: 'X:drone|uav|quadcopter (drop|release|fire|hurl|let) X:@munition|grenade|bomb|explosive|missile|payload|shell|rocket|load|charge',
        says: ['A drone released a grenade in Huisitó.']
      },
      {
        when: 'BY (strike|hit|attack|target|bomb|destroy|kill) TO|AT (with|by|from) (drone|uav|quadcopter|fpv)',
        says: ['[by: Dissidents] hit [at: a police post in Jamundí] with drones.']
      },
      {
        when: 'X:shahed|shaheds|geran|bayraktar|mq-9|reaper|predator|fpv|lancet|mohajer|orlan|akinci (hit|strike|attack|target|destroy|kill|bomb|slam|crash) TO|AT',
        says: ['A Bayraktar struck [at: a convoy in Amhara].', 'Shaheds hit [at: a substation in Sumy].']
      }
    ]
  },
  {
    rule: 'air-strike',
    kind: 'event',
    type: 'ASSAULT/aerial',
    patterns: [
      {
        when: 'X:@aircraft|gunship|warplane|jet|airforce (bomb|strike|hit|target|attack|pound|raid|bombard|strafe|rocket|pummel|hammer|blast|destroy) TO|AT',
        says: [
          '[by: Saudi] warplanes bombed [at: Saada].',
          'Helicopter gunships strafed [at: the town of Loikaw].',
          'A FIGHTER JET BOMBED [at: TRIPOLI] ON SUNDAY.'
        ],
        not: ['A helicopter carried aid to Les Cayes.']
      },
      {
        when: 'X:@aircraft|gunship|warplane|jet|airstrike (kill|slay) TO',
        figures: 'killed',
        says: ['Airstrikes killed [to: 12 villagers] in Kayah state.']
      },
      {
        when: 'X:@aircraft|gunship|warplane|jet|airstrike (wound|injure|maim|hurt) TO',
        figures: 'injured',
        says: ['Warplanes wounded [to: six children] in Marib.']
      },
      {
        when: 'X:@aircraft|gunship|warplane|jet (fire|launch|drop) X:@munition (on|at|into|against|over|near) TO|AT',
        says: ['Jets dropped bombs on [at: Gaza City].', 'A helicopter fired rockets at [at: a village near Demoso].']
      },
      {
        when: 'BY (strike|hit|attack|target|bombard|pound) TO|AT (with|from) (@aircraft|air|warplane|jet|helicopter)',
        says: ['[by: The junta] attacked [at: Myawaddy] with helicopters.', '[by: The army] pounded [at: Raqqa] from the air.']
      },
      {
        when: 'BY (bomb|airstrike|carpet-bomb|firebomb|dive-bomb|strafe|napalm) TO|AT',
        says: ['[by: The air force] bombed [at: Mekelle].', '[at: Sanaa] was bombed by [by: Saudi Arabia].'],
        not: ['The film bombed in Paris.']
      },
      {
        when: 'the bomb ~barrel|cluster|glide|guided|guide|aerial|vacuum|thermobaric|bunker|incendiary (on|against|in|near|at|over) (TO|AT)',
        says: [
          'A barrel bomb attack on [at: Douma] killed four.',
          'Barrel bombs killed [to: nine pupils] in Ariha.',
          'Glide bombs destroyed a printing house in [at: Kharkiv].'
        ]
      },
      {
        when: 'BY (drop|release|dump) X:@munition|bomb|barrel|napalm|payload (on|over|onto|in|near) TO|AT',
        says: ['Helicopters dropped barrel bombs on [at: Daraya].', '[by: The Sudanese army] dropped bombs on [at: Kauda].']
      },
      { when: 'BY drop X:bomb|munition|napalm', says: ['[by: Government planes] dropped bombs for an hour on Monday.'] },
      {
        when: 'BY use (bomb|munition|barrel) ~barrel|cluster|incendiary|vacuum|thermobaric|glide (on|against|in|at) (TO|AT)',
        says: ['[by: The army] used barrel bombs on [at: Homs].']
      },
      { when: 'X:bomb (fall|rain|land|drop) (on|in|onto|near) TO|AT', says: ['Barrel bombs fell on [at: Aleppo].'] },
      {
        when: 'the (airstrike|air-strike|airraid|air-raid) (on|against|of|at|upon|targeting) (TO|AT)',
        says: [
          'An airstrike on [at: Mekelle] was condemned.',
          '[by: The coalition] carried out airstrikes overnight.',
          'SEVEN CIVILIANS DIED IN AIRSTRIKES NEAR SIRTE.'
        ]
      },
      {
        when: 'the strike (on|against|upon|at|into|targeting) TO|AT',
        says: ['[by: Israeli] strikes on [at: Tyre] went on for a third day.', 'A strike on [at: a convoy near Mekelle] was condemned.'],
        not: ['A strike in Lagos shut the port.']
      },
      {
        when: 'BY kill TO in (strike)',
        figures: 'killed',
        says: [
          '[to: Nine people] were killed in [by: coalition] strikes across [at: Sirte].',
          '[to: A family] was killed in a strike near Tyre.'
        ],
        not: ['Nurses called a strike in Lagos.']
      },
      {
        when: 'X:strike (kill|slay) TO',
        figures: 'killed',
        says: ['New strikes killed [to: 12 villagers] in Marib.', 'A strike killed [to: six farmers] near Kharkiv.']
      },
      {
        when: 'X:strike (wound|injure|hurt) TO',
        figures: 'injured',
        says: ['Two strikes wounded [to: nine drivers] in Omdurman.']
      },
      {
        when: 'the (strike|raid|attack|assault|bombing|bombardment|offensive|campaign|sortie|onslaught|operation|barrage) ~air|aerial|airborne|airforce|plane|warplane|jet|helicopter|gunship|bomb|f-16|barrel|air-force (on|against|of|at|upon|targeting) (TO|AT)',
        says: [
          'Government warplanes carried out air strikes on [at: Taiz].',
          'An aerial bombardment of [at: Kobani] went on all night.',
          'air raids killed [to: four farmers] in shan state'
        ],
        not: ['The air campaign for clean streets began in Delhi.']
      },
      {
        when: 'the bombing (of|on|against|upon) TO|AT',
        says: ['The bombing of [at: Grozny] resumed at dawn.', 'Bombing of [at: Tripoli] by [by: NATO] went on for months.']
      },
      {
        when: 'the bombing ~aerial|air|indiscriminate|heavy|intense|intensive|sustained|carpet|relentless|regime|coalition|nato',
        says: ['Heavy bombing continued in Sanaa on Tuesday.']
      },
      { when: 'the (run|mission|sortie|campaign|raid) ~bombing|strafing|bomb', says: ['Jets flew bombing raids over Huambo on Sunday.'] },
      {
        when: 'X:@aircraft|gunship|warplane|jet|plane|helicopter|sukhoi|mig|mirage (empty|unload|unleash|loose|let|shower|rain|pour|shed) X:@munition|bomb|load|missile|rocket|payload (on|over|onto|upon) TO|AT',
        says: ['A jet emptied its bombs on [at: a camp in Bong Shang].']
      },
      { when: 'BY (hit|strike|attack|bomb|kill) TO|AT from (air|sky)', says: ['[by: The army] struck Mbiame from the air.'] }
    ]
  }
] satisfies readonly ClaimRule[]
