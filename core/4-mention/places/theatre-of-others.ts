import { gather, keepSome } from '#base'
import type { Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import { plainKey } from './spelling-key.ts'
import { type Theatre, tellOf, weighTheatre } from './theatre.ts'

/** Where the report plays by all places but those of one name: what a name was taken for is no reason to take it so again. */
export function theatreOfOthers(known: readonly Resolved[], hints: readonly Place[], parties: readonly Place[]): (name: string) => Theatre {
  const told = gather(known, one => {
    const tells = tellOf(one)
    return tells ? [{ ...tells, key: plainKey(one.candidate.name) }] : []
  })
  const names = new Set(gather(told, ({ place, key }) => (place.kind === 'country' ? [] : [key])))
  const whole = weighTheatre(told, hints, parties)
  return keepSome(name => {
    const own = plainKey(name)
    if (!names.has(own)) return whole
    return weighTheatre(
      told.filter(({ key, place }) => key !== own || place.kind === 'country'),
      hints,
      parties
    )
  })
}
