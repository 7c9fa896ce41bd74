import type { LeadTable } from '@vedette/core'

/**
 * Which claim of a short report leads it. As the codebook has it, what is defined by what was done to people or with what goes before what it was done in the
 * course of; movements of forces, and attacks of which no harm is told, give way to what they led to, and a fight to what was won or done by it. What people say to each other
 * is not what a report of a deed reads as.
 */
export const leading: LeadTable = {
  types: ['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT', 'DISPLACE', 'SANCTION', 'AGREE', 'COOPERATE', 'AID'],
  before: ['Sexual violence', 'Chemical weapon'],
  behind: ['Change to group/activity'],
  fights: ['Armed clash'],
  named: { sub: ['Attack', 'Armed clash'], rules: ['attack', 'violence'], harm: ['killed', 'injured'] }
}
