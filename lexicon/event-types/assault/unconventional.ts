import type { ClaimRule } from '@vedette/core'

/** ASSAULT/unconventional: chemical, biological, radiological and nuclear weapons. */
export const unconventional = [
  {
    rule: 'unconventional',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    patterns: [
      {
        when: 'BY (gas|gass) TO|AT',
        says: ['[by: Iraqi troops] gassed [to: villagers] in Halabja.']
      },
      {
        when: 'BY (use|employ|deploy|drop|fire|launch|release|unleash|disperse|spray|utilise|utilize) X:gas|sarin|chlorine|phosgene|vx|novichok|anthrax|ricin|toxin|phosphorus|mustard (against|on|at|over) TO|AT',
        says: [
          '[by: Iraqi forces] used mustard gas against [to: Iranian troops].',
          'Helicopters dropped chlorine on [at: Sarmin].',
          '[by: The army] fired white phosphorus at [at: Gaza City].'
        ],
        not: ['Farmers use chlorine to clean tanks in Bihar.']
      },
      {
        when: 'BY (use|employ|deploy|drop|fire|launch|release|unleash|utilise|utilize|detonate) (weapon|bomb|agent|munition|shell|arm|warhead|substance|barrel|gas) ~chemical|biological|nuclear|radiological|chlorine|sarin|gas|nerve|toxic|dirty|banned|poison|poisonous|blister|mustard (against|on|at|over) (TO|AT)',
        says: [
          '[by: Sudan] used chemical weapons in Jebel Marra.',
          '[by: Fighters] released a nerve agent in Tokyo.',
          '[by: Baghdad] fired gas shells at [at: Sardasht].'
        ]
      },
      {
        when: 'the (attack|strike|massacre|bombing|assault|raid|shelling|bombardment|incident) ~chemical|gas|sarin|chlorine|chemical-weapon|chemical-weapons|poison|poisoning|toxic|biological|nuclear|mustard|nerve|anthrax|phosphorus (on|against|in|at|upon|near) (TO|AT)',
        says: [
          'A chemical attack on [at: Douma] killed dozens.',
          'The mustard gas attack in [at: Halabja] shocked the world.',
          'A GAS ATTACK ON [at: HALABJA] KILLED THOUSANDS.'
        ]
      },
      {
        when: 'BY use X:sarin|vx|phosgene|mustard',
        says: ['[by: Iraqi forces] used mustard in Faw in 1986.', 'Sarin and mustard gas were used in Syria.']
      },
      {
        when: 'the use of (weapon|agent|munition|bomb|arm|substance) ~chemical|biological|nuclear|chlorine|sarin|gas|nerve|toxic|poison (by|against|in|on) (TO|AT)',
        says: ['The use of chemical weapons by [by: the Ethiopian army] in Tigray was denied.']
      },
      {
        when: 'the use of X:sarin|chlorine|gas|vx|phosgene|mustard (by|against|in|on) (TO|AT)',
        says: ['The use of sarin in Ghouta by [by: the government] was proven.']
      },
      {
        when: 'BY (fill|load|lace|pack|tip) X:shell|barrel|rocket|bomb|canister|warhead|munition|missile|grenade with (chlorine|sarin|gas|chemical|agent|phosgene|phosphorus|mustard)',
        says: ['A barrel filled with chlorine was dropped on [at: Saraqeb].']
      },
      {
        when: 'X:shell|barrel|rocket|bomb|canister|warhead|munition|missile (contain|carry|release|emit) X:chlorine|sarin|gas|chemical|agent|phosgene|phosphorus|mustard',
        says: ['Helicopters dropped barrels containing chlorine on [at: Kafr Zita].']
      },
      {
        when: 'TO (suffer|sustain|show) (breathing|symptom|difficulty|asphyxia|suffocation) (from|after) (attack|gas|chlorine|sarin|shelling)',
        figures: 'injured',
        says: ['[to: Eleven villagers] suffered symptoms after a chlorine attack in Sarmin.']
      },
      {
        when: 'X:sarin|chlorine|gas|phosgene (kill|suffocate) TO',
        figures: 'killed',
        says: ['Chlorine killed [to: two children] in Sarmin.'],
        not: ['Carbon monoxide killed a family of four in Ohio.']
      },
      {
        when: 'TO (suffocate|choke) (from|on|after|by|with) (gas|chlorine|sarin|fume|smoke)',
        says: ['[to: Twelve villagers] choked on chlorine in Kafr Zita.']
      },
      { when: 'BY poison TO', figures: 'injured', says: ['[by: Russian officers] poisoned [to: a former colonel] in Salisbury.'] }
    ]
  }
] satisfies readonly ClaimRule[]
