import type { ClaimRule } from '@vedette/core'

/** What someone says they will do to another, or may do. */
export const warnings = {
  rule: 'warning',
  kind: 'event',
  type: 'THREATEN',
  patterns: [
    {
      when: 'BY! threaten (action|boycott|restriction|tariff|curfew|cut|ban|expulsion|strike|lawsuit|embargo|retaliation|move|step|measure|penalty|intervention|walkout|veto|war|closure) (against|on) (TO)',
      says: ['[by: Washington] threatened further action against [to: Minsk].', '[by: The miners] threatened a boycott.']
    },
    {
      when: 'BY! (warn|caution) RESOLVE',
      type: 'THREATEN/violence',
      says: ['[by: The police of Varna] warned that they would break up rallies.'],
      not: ['The police warned that the road would flood.']
    },
    { when: 'BY! warn of TO', says: ['[by: The minister in Quito] warned of [to: the smugglers].'] },
    { when: 'BY! (warn|caution) TO (about|over|of|against) X', says: ['[by: Doha] warned [to: the envoy] about the road.'] },
    {
      when: 'BY! (give|issue|send|deliver|hand) (ultimatum|warning) to TO (INFINITIVE)',
      says: ['[by: Lima] issued an ultimatum to [to: the rebels] to halt the patrols.']
    },
    {
      when: 'BY! (vow|swear|pledge|threaten|promise) INFINITIVE',
      type: 'THREATEN/violence',
      says: ['[by: The militia] swore to fight for the hills.']
    },
    {
      when: 'BY! (reserve) (right) (INFINITIVE)',
      says: ['[by: Tel Aviv] reserved the right to strike.']
    },
    {
      when: 'BY! (rattle|brandish) (sabre|saber|sword|weapon)',
      type: 'THREATEN/violence',
      says: ['[by: The clan] brandished weapons at the gate.']
    },
    {
      when: 'BY! (put|place|issue) (bounty|fatwa|price) (on|against) TO',
      type: 'THREATEN/violence',
      says: ['[by: The cleric] put a bounty on [to: the author].']
    }
  ]
} satisfies ClaimRule
