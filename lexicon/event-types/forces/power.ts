import type { ClaimRule } from '@vedette/core'

const plotters =
  '@force|@soldier|officer|soldier|general|junta|guard|army|military|colonel|mutineer|captain|major|putschist|paratrooper|commando'
const ruler = 'president|premier|king|emir|chancellor|@government|cabinet|minister|government'

/** Power grabbed, told by what those who grab it do. */
export const power = [
  {
    rule: 'takeover',
    kind: 'event',
    type: 'COERCE',
    patterns: [
      {
        when: `BY:${plotters}! (announce|declare|proclaim|confirm|claim) (takeover|overthrow|removal|ouster|putsch|end|suspension|dissolution|annulment) (of) X:power|regime|rule|government|constitution|president|republic|institution|order|vote|election`,
        says: ['Officers announced the end of the regime in Libreville.'],
        not: ['The minister announced the end of the drought.']
      },
      {
        when: `BY (place|put|hold|keep|confine) TO:${ruler} under (arrest)`,
        says: ['[to: The president] was put under house arrest in Niamey.'],
        not: ['A student was put under house arrest in Lille.']
      },
      {
        when: `BY:${plotters}! (detain|arrest|seize|confine|hold|imprison|surround|sequester) TO:president|premier|king|emir`,
        says: ['[by: Guards] detained [to: the president] in his villa in Niamey.'],
        not: ['Guards detained a student in Niamey.']
      },
      { when: 'the (overthrow|ouster|toppling|ousting|deposition) of TO', says: ['The overthrow of [to: the president] was cheered.'] },
      {
        when: 'the (takeover|power-grab) ~military|army|soldier|junta (in|of) (AT)',
        says: ['The military takeover in [at: Burkina Faso] was condemned.']
      },
      {
        when: 'the (mutiny) (in|at|of|by|among|over) (AT|BY)',
        says: ['A mutiny at [at: a camp in Kati] spread.'],
        not: ['The meeting at a camp in Kati was long.']
      },
      {
        when: `BY:${plotters}! (appear|go|come|speak) (on|before) (television|tv|broadcaster) (in|at) (AT)`,
        says: ['Officers appeared on state television in Conakry.'],
        not: ['The singer appeared on television in Conakry.']
      },
      {
        when: `BY:${plotters}! (occupy|storm|take|seize|enter) X:broadcaster|television|presidency|parliament|palace`,
        says: ['[by: Soldiers] occupied the state broadcaster in Bamako.']
      },
      {
        when: `BY:${plotters}! (form|create|announce|constitute|establish|proclaim) (council|command|committee|junta) ~military|transitional|transition|revolutionary|ruling|joint|high|salvation|sovereign`,
        says: ['Officers formed a military council in Bissau.'],
        not: ['Farmers formed a village council in Bissau.']
      }
    ]
  },
  {
    rule: 'jailbreak',
    kind: 'event',
    type: 'RETREAT/release',
    patterns: [
      {
        when: 'TO:inmate|prisoner|detainee|convict|suspect|captive|@fighter (slip|overpower|elude|evade|escape) X:guard|escort|warder|jailer|gaoler|custody',
        says: ['[to: Prisoners] overpowered their guards in Kuje.'],
        not: ['The striker eluded two guards.']
      },
      {
        when: 'TO:inmate|prisoner|detainee|convict|fugitive|@fighter|suspect|captive|@people|@person|@soldier|@official|@leader|commander|general|colonel (escape|break|flee|abscond|slip|bolt|tunnel|vanish|disappear|walk|get|make) (from|out_of|of) X:prison|jail|detention|custody|cell|penitentiary|lock-up|lockup|centre|center|facility',
        says: [
          '[to: Two hundred inmates] escaped from a prison in Kondengui.',
          '[to: A general] vanished from his cell in Juba.',
          '[to: The mayor] disappeared from custody in Beni.'
        ],
        not: ['The tourists escaped from a fire in Kondengui.']
      },
      {
        when: 'TO:inmate|prisoner|detainee|convict (escape|flee|abscond) (from|during|after) (AT)',
        says: ['[to: Ninety inmates] escaped during the riot in Goma.']
      },
      {
        when: 'TO:inmate|prisoner|detainee|convict|suspect|captive break out (of|from) (AT)',
        says: ['[to: Over 900 inmates] broke out in Beni.']
      },
      {
        when: 'BY (free|liberate|spring|release|let) TO:inmate|prisoner|detainee|convict|comrade from X:prison|jail|detention|cell|penitentiary|lock-up|custody|barracks',
        says: ['[by: Gunmen] freed [to: 300 inmates] from a jail in Kuje.']
      },
      {
        when: 'the (jailbreak|jail-break|prison-break|breakout) (from|at|in|of) (AT)',
        says: ['A jailbreak at [at: a prison in Kuje] alarmed Abuja.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
