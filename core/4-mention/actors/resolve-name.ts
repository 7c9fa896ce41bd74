import type { ActorKnowledge, IndexedName } from './actor-knowledge.ts'
import { inForce, type TheatreFound } from './find-theatre.ts'
import type { NameMatch } from './match-names.ts'

/** Of all that bear a name, who is meant: one of the theatre and the time before others, an exact name before a loaded one. */
export function resolveName(match: NameMatch, theatre: TheatreFound, knowledge: ActorKnowledge): IndexedName | undefined {
  const ranked = match.names
    .map((name, index) => ({ name, index, rank: rankOf(name, theatre, knowledge) }))
    .filter(candidate => candidate.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
  return ranked[0]?.name
}

function rankOf(name: IndexedName, theatre: TheatreFound, knowledge: ActorKnowledge): number {
  if (name.loaded) {
    const here = name.loaded.theatre === '*' || name.loaded.theatre === theatre.country
    const said = name.loaded.outlet === '*' || theatre.outlet.includes(name.loaded.outlet)
    return here && said ? 2 + (name.loaded.outlet === '*' ? 0 : 1) : 0
  }
  if (name.state) return name.form === 'demonym' ? 5 : 6
  if (name.people) return name.people.country === undefined || name.people.country === theatre.country ? 5 : 4
  const actor = name.actor
  if (!actor) return 0
  if (!name.capital && actor.country !== undefined && actor.country !== theatre.country) return 0
  const here =
    actor.country === undefined ? 2 : actor.country === theatre.country ? 4 : actor.country && knowledge.states.has(actor.country) ? 1 : 0
  return 3 + here + (inForce(actor, theatre.published) ? 2 : 0)
}
