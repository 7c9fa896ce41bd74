import type { RelationRule } from '@vedette/core'

/** Who fights whom: what one does to the other, or means to do. */
export const against: readonly RelationRule[] = [
  {
    rule: 'fights',
    relation: 'against',
    reads: 'deed',
    patterns: [
      {
        when: 'X (defeat|destroy|fight|combat|battle|counter|confront|degrade|crush|eradicate|eliminate|overthrow|topple|resist|dislodge|vanquish|annihilate|repel|rout|overpower|disarm|neutralize|weaken|contain|oust|expel|pursue|engage) TO',
        says: [
          '[by: Mali] sent troops to defeat [to: the rebels].',
          '[by: Kenya] stands by Somalia in its will to crush [to: al-Shabaab].',
          'The efforts of [by: Niger] to degrade and destroy [to: Boko Haram] go on.',
          '[by: The coalition] is committed to defeating [to: the Houthis].'
        ],
        not: ['Mali did not fight the rebels.']
      },
      {
        when: 'X (attack|bomb|shell|strike|raid|ambush|assault|target|hit|bombard|pound|besiege|massacre|slaughter|murder|execute|torture|kidnap|abduct|behead|gas|invade) TO|AT',
        says: [
          '[by: The army] bombed [to: the rebels].',
          '[by: Russian jets] struck [to: Kharkiv] again.',
          '[to: Villagers] were massacred by [by: the militia].'
        ]
      },
      {
        when: 'X (kill|wound|injure|capture) TO',
        says: [
          '[by: The army] killed [to: the commander].',
          'Attacks in Gao, claimed by [by: al-Qaeda], killed [to: 30 civilians].',
          '[to: Two fighters] were captured by [by: the police].'
        ]
      },
      {
        when: 'X (fight|battle|unite|struggle|stand|turn|act|rebel|revolt|mobilize|campaign) against TO',
        says: ['[by: The tribes] united against [to: the junta].']
      },
      { when: 'X (fight|clash|battle|skirmish) with TO', says: ['[by: Herders] clashed with [to: farmers] in Benue.'] },
      {
        when: 'X (join|support|lead|continue|intensify|step|boost) (fight|campaign|war|struggle|coalition|battle|effort) against TO',
        says: ['[by: Chad] joined the fight against [to: Boko Haram].']
      },
      {
        when: 'X (wage|fight|lead|launch|conduct|mount) (war|campaign|insurgency|jihad|offensive|operation) (against|on) TO',
        says: ['[by: The PKK] wages an insurgency against [to: Turkey].']
      },
      {
        when: 'X (liberate|free|retake|recapture|seize|capture|take|wrest|clear|reclaim|regain) X from TO',
        says: ['[by: The army] has retaken the city of Gao from [to: the rebels].']
      },
      { when: 'X (free|liberate|rid|clear|cleanse) X of TO', says: ['[by: The army] rid Benue of [to: bandits].'] },
      { when: 'X (drive|push|chase|flush) TO from AT', says: ['[by: The army] drove [to: the rebels] from Gao.'] }
    ]
  },
  {
    rule: 'fight-noun',
    relation: 'against',
    reads: 'deed',
    patterns: [
      {
        when: 'the (fight|war|battle|campaign|struggle|effort|operation|offensive|crusade|struggle|mission|action|resistance|uprising|insurgency|jihad|coalition|alliance|front|attack|assault|airstrike|air_strike|strike|raid|attack|bombardment|bombing|shelling|crime|atrocity|violence|aggression|reprisal|onslaught|ambush|massacre|rebellion|revolt|war|hostility|crackdown) (against|on|upon|with) TO|AT',
        says: [
          'Britain supports [by: Nigeria] in the fight against [to: Boko Haram].',
          'France reiterated its support for [by: Niger] in their fight against [to: Boko Haram].',
          '[by: The coalition]’s campaign against [to: the Houthis] goes on.',
          '[by: Russian] airstrikes on [to: Kharkiv] went on.'
        ],
        not: ['Chad condemned the attack on Nigerian soldiers.']
      },
      {
        when: 'the (defeat|destruction|killing|massacre|murder|execution|torture|shelling|bombing|bombardment|persecution|slaughter|siege|besiegement|capture|assassination|invasion|elimination) of TO|AT',
        says: ['The killing of [to: villagers] by [by: the militia] was condemned.']
      },
      {
        when: 'the (clash|battle|fighting|war|conflict|skirmish|fight|hostility) (between|of|among) BY!',
        says: ['The war between [by: Eritrea] and [by: Ethiopia] ended.']
      },
      { when: 'the (war|conflict) (with) TO', says: ['[by: Eritrea] won its war with [to: Ethiopia].'] }
    ]
  },
  {
    rule: 'enemy',
    relation: 'against',
    reads: 'role',
    patterns: [{ when: 'the (enemy|rival|foe|adversary|opponent|archenemy) of TO', says: ['[by: Fatah], a rival of [to: Hamas], won.'] }]
  }
]
