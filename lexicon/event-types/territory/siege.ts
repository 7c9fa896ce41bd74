import type { ClaimRule } from '@vedette/core'

/** Places or forces that are surrounded. */
export const siege = {
  rule: 'siege',
  kind: 'state',
  type: 'siege',
  patterns: [
    {
      when: 'BY (surround|besiege|encircle|blockade|beleaguer) TO|AT',
      says: [
        '[to: Two Turkish outposts] were surrounded by [by: Syrian forces].',
        'Flour ran out in the besieged city of [at: Sarajevo].',
        '[by: The RSF] is besieging [at: the city of Mariupol].',
        '[by: RUSSIAN TROOPS] ENCIRCLED [at: MARIUPOL].',
        '[by: Rebels] who had besieged [at: Homs] for a month withdrew.'
      ],
      not: ['Secrecy surrounded the talks in Doha.', 'A fence surrounds the palace garden.']
    },
    {
      when: 'BY (lay|maintain|impose|tighten|keep|enforce) (siege|blockade|encirclement|cordon) (to|on|around|of|over|against) TO|AT',
      says: ['[by: The militia] laid siege to [at: the city of Kunduz].', '[by: The army] tightened its siege on [at: Eastern Ghouta].']
    },
    { when: 'BY (lay) siege to TO|AT', says: ['[by: Serb forces] laid siege to [at: Dubrovnik].'] },
    { when: 'BY (seal|cordon|cut|hem) off AT', says: ['[by: The army] sealed off [at: the city of Jenin].'] },
    { when: 'BY (trap|pin) TO in AT', says: ['[by: Russian forces] trapped [to: civilians] in [at: Mariupol].'] },
    { when: 'TO be (trap|trapped) in AT', says: ['[to: Thousands of civilians] are trapped in [at: El Fasher].'] },
    {
      when: 'AT|TO (be|remain|come|stay|live) under (siege|blockade|encirclement)',
      says: ['[at: The city of Taiz] has been under siege for years.']
    },
    { when: 'BY (keep|put|place|hold) TO|AT under (siege|blockade)', says: ['[by: The rebels] kept [at: the city of Taiz] under siege.'] },
    {
      when: 'the (siege|encirclement|blockade) (of|on|around|against) TO|AT',
      says: ['The siege of [at: Sarajevo] lasted four years.', '[by: Israel]’s blockade of [at: Gaza] went on.']
    },
    {
      when: 'X (cut) X:@road|road|line|route|highway|supply (to|into|of|between|from) AT',
      says: ['The militia cut the supply line to [at: the city of Taiz].']
    },
    { when: 'BY! (hem|box|pen) in TO', says: ['[by: Soldiers] hemmed in [to: the rebels] near Marawi.'] },
    {
      when: 'TO:@force|@soldier|@fighter|@civilian|family|resident|people (be) trapped (in|inside|at|near|between) AT',
      says: ['[to: Residents] were trapped in [at: the city of Mariupol].']
    },
    { when: 'BY! (blockade|lock) down AT', says: ['[by: Soldiers] locked down [at: the camp in Jenin].'] },
    {
      when: 'BY! (close|draw|tighten) (noose|ring|net|encirclement) (around|on) TO|AT',
      says: ['[by: The army] tightened the noose around [at: the town of Bakhmut].']
    },
    {
      when: 'TO|AT be without (food|water|power|supplies|electricity) under siege',
      says: ['[at: The town of Kobani] was without water under siege.']
    }
  ]
} satisfies ClaimRule
