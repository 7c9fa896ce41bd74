import type { ClaimRule } from '@vedette/core'

/** ASSAULT told by what it did to people: killed, hurt, missing. */
export const harm = [
  {
    rule: 'killing',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'BY (kill|slaughter|slay|murder|massacre|butcher|exterminate|annihilate|decimate|martyr) TO',
        figures: 'killed',
        says: [
          '[by: Militants] killed [to: nine villagers] in Borno.',
          '[to: Three soldiers] were killed in the clashes.',
          'MRTA REBELS MURDERED [to: FIVE PEASANTS] IN JUNIN.',
          'blast kills four in [at: quetta]'
        ],
        not: ['A virus killed hundreds of cattle in Gedaref.', 'The committee killed the bill in Manila.']
      },
      {
        when: 'BY (neutralize|neutralise|eliminate|liquidate|dispatch) TO:@fighter|@soldier|@force|@leader|@armed-group|terrorist|militant',
        figures: 'killed',
        says: ['[by: Turkish troops] neutralized [to: six militants] in Hakkari.']
      },
      { when: 'BY wipe out TO', figures: 'killed', says: ['[by: The raiders] wiped out [to: a whole family] in Beni.'] },
      { when: 'BY (claim|take|cost) (life) of TO', figures: 'killed', says: ['The bombing claimed the lives of [to: six people].'] },
      { when: 'BY (claim|take) X:life', figures: 'killed', says: ['The ambush claimed 11 lives near Djibo.'] },
      { when: 'TO (die|perish)', figures: 'killed', says: ['[to: Nine recruits] died near Sumy on Tuesday.'] },
      {
        when: 'TO (succumb) to (injury|wound|burn)',
        figures: 'killed',
        says: ['[to: Twelve people] succumbed to their injuries in Goma.']
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
      { when: 'the toll of TO', figures: 'killed', says: ['The observatory gave a death toll of 134 in Homs.'] },
      { when: 'find dead TO', figures: 'killed', says: ['[to: Six farmers] were found dead in Kolofata.'] },
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
        when: 'BY (cause|claim|inflict) X:casualty|fatality|death (on|among) (TO)',
        figures: 'killed',
        says: ['The strike on Sirte caused no casualties.', '[by: The rebels] inflicted casualties on [to: the army] near Izium.']
      },
      {
        when: 'TO (suffer|sustain|take|incur) X:casualty|fatality|loss',
        figures: 'killed',
        says: ['[to: The army] suffered heavy casualties near Izium.']
      },
      { when: 'the (dead|fatality)', figures: 'killed', says: ['A suicide attack in Mogadishu left 30 dead.'] },
      {
        when: '(find|discover|recover|exhume|unearth|retrieve) (body|corpse|remains|cadaver) (of) (TO)',
        figures: 'killed',
        says: ['Rescuers recovered the bodies of [to: 12 men] near Bamako.', 'The bodies of [to: five students] were found in Iguala.'],
        not: ['Divers found the wreck of a ferry off Zanzibar.']
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
      { when: 'BY leave X:wounded|injured|injury', figures: 'injured', says: ['The bombing of Homs left 20 injured.'] },
      {
        when: 'TO (suffer|sustain|receive|have) (injury|wound|burn|bruise)',
        figures: 'injured',
        says: ['[to: Nine people] suffered injuries in the blast.']
      },
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
        when: 'TO (disappear|vanish) (in|after|from|near|during) (AT)',
        figures: 'missing',
        type: 'ASSAULT/abduct',
        says: ['[to: Forty-three students] disappeared in Iguala.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
