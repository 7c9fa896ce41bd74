/** What stands between those who fight over ground, and how ground changes hands. */
const ground = ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory', 'Non-violent transfer of territory']

/** What people in a street do, and what is done to them. */
const streets = [
  'Peaceful protest',
  'Protest with intervention',
  'Excessive force against protesters',
  'Violent demonstration',
  'Mob violence'
]

/** What armed groups and governments do beside fighting. */
const dealings = ['Agreement', 'Change to group/activity', 'Non-violent transfer of territory', 'Other']

/** The sub-events that a claim may have by the words around it, by the first part of its type. A claim of a type that is not here has what the table gives. */
export const ofTypes: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: [
    ...ground,
    ...streets,
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
    'Sexual violence',
    'Attack',
    'Abduction/forced disappearance',
    'Disrupted weapons use',
    'Looting/property destruction',
    'Other'
  ],
  COERCE: [
    ...ground,
    'Protest with intervention',
    'Excessive force against protesters',
    'Abduction/forced disappearance',
    'Arrests',
    'Disrupted weapons use',
    'Looting/property destruction',
    'Change to group/activity',
    'Headquarters or base established',
    'Other'
  ],
  PROTEST: streets,
  MOBILIZE: [...ground, 'Headquarters or base established', 'Change to group/activity', 'Protest with intervention', 'Other'],
  RETREAT: [...ground, ...dealings, 'Disrupted weapons use'],
  AGREE: dealings,
  CONSULT: dealings,
  CONCEDE: dealings,
  COOPERATE: dealings,
  SUPPORT: dealings,
  DISPLACE: ['Other'],
  displaced: ['Other']
}
