import type { ClaimRule } from '@vedette/core'

const poisons =
  'sarin|chlorine|phosgene|vx|novichok|ricin|mustard|phosphide|cyanide|organophosphate|pesticide|insecticide|chloropicrin|soman|tabun|ammonia|toxin|poison'
const loads = 'gas|agent|chemical|substance|compound|weapon|munition|fume|cloud|vapour|vapor|liquid|powder|irritant'
const kinds = 'chemical|toxic|poison|poisonous|nerve|blister|choking|chlorine|sarin|mustard|noxious|asphyxiating|suffocating'
const carriers =
  'shell|barrel|rocket|bomb|canister|warhead|munition|missile|cylinder|grenade|projectile|drone|mortar|quadcopter|helicopter|round|aircraft|plane|container'

/** Poison spread to do harm, told by what carried it, by its name, or by what it did to those who breathed it. */
export const chemicals = [
  {
    rule: 'chemical',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    patterns: [
      {
        when: `BY (use|release|drop|fire|spray|spread|disperse|pump|pipe|throw|launch|employ|emit|unleash|scatter|leave|deploy|discharge) X:${poisons} (against|on|at|over|into|in|onto|inside|near) (TO|AT)`,
        says: ['Chlorine was dropped on [at: Talmenes].']
      },
      {
        when: `BY (use|release|drop|fire|spray|spread|disperse|pump|pipe|throw|launch|employ|emit|unleash|scatter|deploy|discharge) (${loads}) ~${kinds} (against|on|at|over|into|in|onto|inside|near) (TO|AT)`,
        says: [
          '[by: The gunmen] sprayed a toxic liquid over [to: guards] in Uruapan.',
          'A poisonous gas was released in [at: a tunnel near Aleppo].'
        ],
        not: ['The plant released a toxic gas-free mist in Lyon.']
      },
      {
        when: `X:${carriers} (carry|contain|release|emit|spray|spread|hold) X:${poisons}|gas|chemical|toxin`,
        says: ['The shells contained mustard, doctors in Marea said.', 'A drone carried chloropicrin over the trench.'],
        not: ['The barrel contained oil.']
      },
      {
        when: `X:${carriers} (carry|contain|release|emit|spray|spread|hold) (${loads}) ~${kinds}`,
        says: ['A rocket released a toxic cloud over Sinjar.', 'The drone carried a chemical agent.']
      },
      {
        when: `BY (fill|load|lace|pack|fit|equip|charge|arm) X:${carriers} with (${poisons}|gas|chemical|agent)`,
        says: ['Mortar rounds filled with chlorine hit Taza.']
      },
      {
        when: `X:${carriers} with X:${poisons}|gas|chemical (fall|land|hit|strike) (on|in|at|near) (TO|AT)`,
        says: ['A rocket with chlorine hit [at: Saraqib] at dawn.']
      },
      {
        when: `the (${carriers}|attack|barrage|use|strike) ~${kinds}|gas (on|against|in|at|near|by) (TO|AT)`,
        says: ['A gas attack in [at: Jobar] sickened thirty men.', 'The chemical shells were fired at night.'],
        not: ['A gas canister was sold in Lagos.']
      },
      {
        when: 'the (use|release|employment) of (gas|agent|chemical|substance|munition|weapon) ~organophosphate|chlorine|toxic|nerve|chemical|poison|poisonous|blister',
        says: ['The use of a nerve agent in Khan Sheikhoun was proven.']
      },
      {
        when: 'X:shell|rocket|bomb|barrel|round|munition|projectile be chemical',
        says: ['The shells were chemical, a medic in Malakal said.']
      },
      {
        when: `X:test|sample|residue|examination|lab|laboratory|analysis (show|reveal|confirm|point|indicate|detect|find) (to) X:${poisons}|agent`,
        says: ['A test pointed to mustard.'],
        not: ['Tests showed gold in the ore.']
      },
      {
        when: `TO:@people|@civilian|@soldier|@fighter|people|patient|victim! (show|suffer|have|develop|display|report|exhibit|present) X:symptom|suffocation|asphyxiation|convulsion|blister|vomiting|inhalation|pupil|asphyxia`,
        says: [
          '[to: Dozens of villagers] suffered suffocation in Sarmin after barrels fell.',
          '[to: Three soldiers] had blisters near Makhmour.'
        ],
        not: ['The firm showed symptoms of decline.']
      },
      {
        when: 'TO:@people|@civilian|@soldier|@fighter|people|victim|rebel! (have|suffer|report|experience|show) (difficulty|problem|trouble|distress) ~breathing|respiratory (after|from|in) (X)',
        says: ['[to: Twelve rebels] had breathing problems after the rocket fell in Jobar.'],
        not: ['The runner had breathing trouble in Oslo.']
      },
      {
        when: `the (inhalation|poisoning|exposure) (of|by|to|from|with) X:${poisons}|gas|agent`,
        says: ['Ten men were treated for inhalation of chlorine in Zaporizhzhia.'],
        not: ['Ten men were treated for inhalation of smoke in Lyon.']
      },
      {
        when: 'the (case|attack) of (suffocation|asphyxiation|asphyxia|poisoning)',
        says: ['Medics in Kafr Zita counted forty cases of suffocation.']
      },
      {
        when: 'TO (suffocate|asphyxiate|choke) (to|in|at|during|near) (X)',
        says: ['[to: Nine villagers] suffocated in a hamlet near Hama.']
      },
      {
        when: `the use of X:${poisons} (at|in|on|near) (AT)`,
        says: ['The use of chlorine at [at: Sarmin] was confirmed.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
