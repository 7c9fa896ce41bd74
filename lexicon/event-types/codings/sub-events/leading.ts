import type { LeadTable } from '@vedette/core'
import { blasts, ground, posture, streets } from './may-be.ts'
import { needs } from './needs.ts'

const violence = [
  ...blasts,
  'Armed clash',
  'Attack',
  'Sexual violence',
  'Abduction/forced disappearance',
  'Looting/property destruction',
  'Disrupted weapons use'
]
const moves = [...posture, ...ground, 'Agreement', 'Disrupted weapons use', 'Other']
const released = [...posture, 'Agreement', 'Disrupted weapons use', 'Other']
const accords = ['Agreement', 'Non-violent transfer of territory', 'Change to group/activity']

/**
 * Which claim of a short report leads it, and what a claim can be. As the codebook has it, what is defined by what was done to people or with what goes before what it was
 * done in the course of; movements of forces, and attacks of which no harm is told, give way to what they led to, and a fight to what was won or done by it. What people
 * say to each other is not what a report of a deed reads as.
 */
export const leading: LeadTable = {
  takes: {
    ASSAULT: [...violence, ...streets, ...ground, 'Arrests', 'Other'],
    COERCE: [...violence, ...streets, ...ground, 'Arrests', 'Change to group/activity', 'Other'],
    PROTEST: [...streets, 'Arrests'],
    MOBILIZE: moves,
    RETREAT: moves,
    'RETREAT/release': released,
    'RETREAT/disarm': released,
    AGREE: accords,
    COOPERATE: accords,
    DISPLACE: ['Other'],
    SANCTION: ['Other']
  },
  needs,
  byDoer: ['Government regains territory', 'Non-state actor overtakes territory'],
  before: ['Sexual violence', 'Chemical weapon'],
  behind: ['Change to group/activity'],
  fights: ['Armed clash'],
  named: { sub: ['Attack', 'Armed clash'], rules: ['attack', 'violence'], harm: ['killed', 'injured'] }
}
