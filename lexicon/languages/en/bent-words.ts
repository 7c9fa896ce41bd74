import type { BentWord } from '@vedette/core'

/** Words that machine translation bends in reports of war, with what shows that they are bent. */
export const bentWords: readonly BentWord[] = [
  {
    printed: 'commands',
    meant: 'commandos',
    near: [
      'full',
      'vehicles',
      'trucks',
      'buses',
      'helicopters',
      'carrying',
      'dozens',
      'hundreds',
      'killed',
      'wounded',
      'landed',
      'marine',
      'naval',
      'elite',
      'elements'
    ],
    within: 3,
    says: ['Two helicopters carrying commands landed near Hodeidah.', 'Trucks full of commands rolled towards Bakhmut.'],
    not: ['The general commands two brigades near Zaporizhzhia.', 'He commands the garrison of El Fasher.']
  },
  {
    printed: 'award',
    meant: 'prize',
    near: ['strategic', 'military', 'considered', 'symbolic'],
    within: 2,
    says: ['The crossing is a strategic award for the rebels.'],
    not: ['The photographer received an award for her pictures of Khartoum.']
  },
  {
    printed: 'elements',
    meant: 'fighters',
    near: ['killed', 'wounded', 'arrested', 'armed', 'terrorist', 'militia', 'regime', 'hostile'],
    within: 2,
    says: ['Security forces arrested armed elements near Kidal.'],
    not: ['The accord has several elements that both sides reject.']
  },
  {
    printed: 'mechanisms',
    meant: 'vehicles',
    near: ['military', 'armored', 'armoured', 'destroyed', 'tanks', 'convoy'],
    within: 2,
    says: ['A convoy of military mechanisms left the base at Taftanaz.', 'Two armoured mechanisms burned near Marib.'],
    not: ['Both sides agreed on mechanisms to watch the truce.']
  },
  {
    printed: 'barrels',
    meant: 'barrel bombs',
    near: ['explosive', 'dropped', 'helicopters', 'helicopter'],
    within: 3,
    says: ['Helicopters dropped barrels on the market of Kafr Nabl.'],
    not: ['Traders sold barrels of fuel at the crossing.']
  }
]
