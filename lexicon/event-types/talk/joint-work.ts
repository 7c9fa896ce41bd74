import type { ClaimRule } from '@vedette/core'

/** Material cooperation: exercises, trade, evidence, suspects handed over, shared works. All parties stand in `by`. */
export const jointWork = {
  rule: 'joint-work',
  kind: 'event',
  type: 'COOPERATE',
  patterns: [
    {
      when: 'BY! (share|exchange|swap|pool|provide|trade) (evidence|intelligence|information|expertise|technology|data|knowledge|experience|file|resource) (with) (BY)',
      says: ['[by: Ankara] shared evidence with [by: Sofia].', '[by: The two fronts] have been sharing expertise.']
    },
    {
      when: 'BY! (hold|stage|launch|begin|start|conduct|carry|open|undertake|mount|kick|complete) (exercise|manoeuvre|maneuver|manoeuvres|maneuvers|drill) ~military|naval|joint|combined|air|annual|live-fire with BY!',
      says: ['[by: Seoul] began naval exercises with [by: Manila].']
    },
    {
      when: 'the (exercise|manoeuvre|maneuver|manoeuvres|maneuvers|drill|games) ~war|military|naval|joint|combined (between|with|by) BY!',
      says: ['A naval exercise between [by: India] and [by: Japan] ended.']
    },
    {
      when: 'BY! (hold|stage|launch|begin|start|conduct|carry) (game|games) ~war (with) (BY)',
      says: ['[by: French and Egyptian warships] launched ten days of war games.']
    },
    { when: 'BY! (extradite|render) TO (to) (X)', says: ['[by: Nairobi] extradited [to: the banker] to London.'] },
    { when: 'the extradition of TO', says: ['The extradition of [to: the banker] took a year.'] },
    {
      when: 'BY! hand over TO:suspect|fugitive|militant|criminal|bomber|defendant|accused|gunman|deserter to X',
      says: ['[by: Tirana] handed over [to: two suspects] to Rome.']
    },
    { when: 'BY! (trade|barter|do_business|deal) with BY!', says: ['[by: Harare] trades with [by: Lusaka].'] },
    {
      when: 'BY! (sell|export|buy|import|purchase) (oil|gas|grain|wheat|@weapon|@vehicle|@aircraft|electricity|water|rice|coal|maize|technology|reactor|plane) (to|from) BY!',
      says: ['[by: Minsk] sold wheat to [by: Tbilisi].']
    },
    {
      when: 'BY! (work|cooperate|collaborate|liaise|partner) with BY! (on|in|against) X',
      says: ['[by: The police] worked with [by: Interpol] on the case.']
    },
    {
      when: 'BY! (collude|connive|conspire|collaborate) with BY!',
      says: ['[by: Soldiers] colluded with [by: the militia].', '[by: Two officers] connived with [by: the rebels].'],
      not: ['The heat colluded with the dust.']
    },
    { when: 'BY! (act|move) on (resolution|programme|program) (with) (BY)', says: ['[by: Dakar] acted on a programme with [by: Praia].'] }
  ]
} satisfies ClaimRule
