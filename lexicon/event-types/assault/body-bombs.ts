import type { ClaimRule } from '@vedette/core'

const load = 'explosive|explosives|charge|bomb|tnt|plastic|kilo|device|dynamite|c4|semtex|grenade|bag'
const body = 'waist|chest|body|torso|veil|coat|robe|dress|back|burqa|abaya|cloak|stomach|clothes|clothing|jacket|shirt|uniform|leg'
const person =
  'man|woman|boy|girl|youth|teenager|attacker|assailant|militant|jihadist|person|someone|terrorist|suspect|kamikaze|bomber|intruder|motorcyclist|rider|cyclist|insurgent|driver|child|@fighter'

/** Attackers who die by what they bear, told by the charge on the body and by those who died with them. */
export const bodyBombs = [
  {
    rule: 'body-bomb',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    yields: true,
    patterns: [
      {
        when: `the (${load}) (around|on|under|across|to|at) X:${body}`,
        says: ['A charge around the waist of a guest killed nine in Kabul.'],
        not: ['A charge around a tree killed nine in Kabul.']
      },
      {
        when: `BY (strap|wrap|tape|tie|fasten|bind|belt|pack|hide|conceal|wear|carry) X:${load} (around|on|under|across|to|at) X:${body}`,
        says: ['[by: A man] taped explosives to his chest in Sehwan.']
      },
      {
        when: `BY:${person}! (blow|go) +up (in|at|near|outside|inside|among|with|amid|beside) (X)`,
        says: ['[by: A motorcyclist] went up beside a van in Quetta.'],
        not: ['The price went up in Quetta.']
      },
      {
        when: `BY:${person}|comrade|volunteer|member! sacrifice X:himself|herself|themselves (in|at|near|outside|against) X`,
        says: ['[by: A fighter] sacrificed himself at the gate of a ministry in Ankara.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
