/** What goes off or flies in. */
export const blasts = [
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Suicide bomb',
  'Grenade',
  'Chemical weapon'
]

/** What people in a street do, and what is done to them. */
export const streets = [
  'Peaceful protest',
  'Protest with intervention',
  'Excessive force against protesters',
  'Violent demonstration',
  'Mob violence'
]

const transfer = 'Non-violent transfer of territory'

/** How ground changes hands. */
export const ground = ['Government regains territory', 'Non-state actor overtakes territory', transfer]

/** What armed groups do beside fighting. */
export const posture = ['Headquarters or base established', 'Change to group/activity']

/**
 * What each sub-event of the table may be instead, where the words around a claim are surer of it: what is told of one deed in other words, not another deed
 * that is told beside it. Who took ground is known to the rows alone.
 */
export const mayBe: Readonly<Record<string, readonly string[]>> = {
  Attack: [
    ...blasts,
    'Armed clash',
    'Sexual violence',
    'Abduction/forced disappearance',
    'Mob violence',
    'Violent demonstration',
    'Excessive force against protesters',
    'Looting/property destruction',
    'Disrupted weapons use'
  ],
  'Armed clash': [
    ...blasts,
    'Attack',
    'Mob violence',
    'Violent demonstration',
    'Excessive force against protesters',
    'Disrupted weapons use'
  ],
  ...Object.fromEntries(blasts.map(blast => [blast, [...blasts, 'Disrupted weapons use']])),
  'Looting/property destruction': [
    'Attack',
    'Mob violence',
    'Violent demonstration',
    'Air/drone strike',
    'Shelling/artillery/missile attack'
  ],
  'Abduction/forced disappearance': ['Arrests', 'Attack', 'Sexual violence', 'Protest with intervention'],
  Arrests: ['Abduction/forced disappearance', 'Protest with intervention', 'Disrupted weapons use'],
  'Disrupted weapons use': ['Arrests', 'Remote explosive/landmine/IED', 'Grenade'],
  'Sexual violence': ['Attack', 'Abduction/forced disappearance'],
  ...Object.fromEntries(streets.map(street => [street, streets])),
  'Protest with intervention': [...streets, 'Arrests'],
  'Government regains territory': [transfer],
  'Non-state actor overtakes territory': [transfer],
  [transfer]: ground,
  ...Object.fromEntries(posture.map(change => [change, [...posture, 'Agreement', 'Non-violent transfer of territory']])),
  Agreement: ['Non-violent transfer of territory', 'Change to group/activity']
}
