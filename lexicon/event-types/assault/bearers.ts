import type { ClaimRule } from '@vedette/core'

const person =
  'man|woman|boy|girl|youth|teenager|attacker|assailant|militant|jihadist|driver|person|someone|terrorist|pair|couple|suspect|member|kamikaze|bomber|intruder|other|cousin|brother|sister|student|operative|child|one|two|three|four|extremist|insurgent|passenger|worshipper|son|@fighter'
const vehicles =
  'car|vehicle|truck|van|motorbike|lorry|boat|minibus|taxi|tricycle|bus|motorcycle|ambulance|pickup|pick-up|rickshaw|tanker|jeep|saloon|suv|humvee|tractor|bicycle|cart'
const load =
  'suicide|explosive|explosives|explosive-laden|explosives-laden|bomb-laden|booby-trapped|boobytrapped|rigged|explosive-packed|explosives-packed|explosives-filled|bomb-filled|booby-trap|laden|pack|fill|load|rig|vbied|bomb'
const worn = 'vest|belt|jacket|waistcoat|rucksack|backpack|satchel|bag|himself|herself|themselves|themself|itself|coat|robe'

/** Those who die by the bomb that they bear, told by their ways, their belts and their cars. */
export const bearers = [
  {
    rule: 'bearer',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    patterns: [
      {
        when: `BY:${person}! (explode|detonate) (in|at|near|outside|inside|among|beside|by|amid|between|on|within|before) (TO|AT)`,
        says: ['[by: A suspect] exploded at [at: the gate of a barracks in Diffa].', 'Two [by: kamikazes] detonated in Bol.'],
        not: ['The soldier exploded with rage.']
      },
      {
        when: `BY (blow|blast|tear|rip) (himself|herself|themselves|itself|themself) (into|to|in|at) (X)`,
        says: ['[by: An assailant] blasted himself at a gate in Tashkent.']
      },
      {
        when: `BY (explode|detonate|trigger|activate|ignite|fire|blow|release) (${worn}) (in|at|near|outside|inside|among|beside|by|amid|on) (TO|AT)`,
        says: ['[by: Two men] exploded their belts in [at: a market in Bodo].'],
        not: ['The coach exploded the myth.']
      },
      {
        when: `X:belt|vest|jacket|waistcoat|rucksack|backpack|satchel (explode|detonate|burst) (in|at|near|on|among) (TO|AT)`,
        says: ['His vest exploded at [at: a barracks in Ashkona].']
      },
      {
        when: `BY:${person}! (ram|drive|crash|plough|plow|steer|slam|pilot|bring|hurl|park) (${vehicles}) ~${load} (into|at|through|against|to|among|toward|towards) (TO|AT)`,
        says: ['[by: A militant] drove an explosives-filled lorry into [at: a camp in Agadez].'],
        not: ['A tourist drove a rented car into a camp in Agadez.']
      },
      {
        when: `BY (ram|drive|crash|plough|plow|steer|slam|pilot) (${vehicles}) (with) (explosive|explosives|bomb|tnt|nitrate|charge)`,
        says: ['A militant drove a lorry with explosives into a gate in Baidoa.']
      },
      {
        when: `BY:${person}! (wear|don|carry|bear) (vest|belt|waistcoat) (of|with|at|in) (X)`,
        says: ['[by: Two girls] wearing belts rode up to a market in Bodo.'],
        not: ['The miner wore a helmet in Bodo.']
      },
      {
        when: `BY:${person}! (wear|strap|wrap|carry|bear|bring) (explosive|explosives|bomb|charge) (on|around|to|into|under|in|with) (X)`,
        says: ['[by: A man] carried a bomb into a kiosk in Eastleigh.']
      },
      {
        when: 'BY:driver|rider|bomber|kamikaze! (activate|detonate|trigger|explode|ignite) X:charge|bomb|load|explosive|explosives|device|it',
        says: ['[by: The driver] activated the charge in a camp in Gao.']
      },
      {
        when: 'BY:driver|rider|bomber|kamikaze! (set|let) +off X:charge|bomb|load|explosive|explosives|device|it',
        says: ['[by: The rider] set off the load at a camp in Gao.']
      },
      {
        when: 'BY kill X:himself|herself|themselves|itself and (TO)',
        says: ['[by: The attacker] killed himself and a constable with a bomb in Zewan.']
      },
      {
        when: `BY (kill|take|drag) TO with X:himself|herself|themselves|him|her`,
        says: ['[by: The bomber] took six guards with him in Kunduz.']
      },
      {
        when: 'the (bombing|blast|attack|explosion|detonation|bomb|bomber|attacker|raid|strike) ~kamikaze|martyrdom|vest|belt|suicide|self-explosion (on|at|in|near|against) (TO|AT)',
        says: ['A kamikaze attack on [at: a barracks in Menaka] failed.']
      },
      { when: 'the (operation|mission|attack) of X:martyr|martyrdom', says: ['An operation of martyrs in Tabqa killed nine.'] },
      {
        when: `the (vehicle|car|truck|motorbike|lorry|boat|vest) ~suicide|kamikaze (at|in|on|near|against) (TO|AT)`,
        says: ['A suicide car at [at: the fence of a base in Gossi] killed nobody.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
