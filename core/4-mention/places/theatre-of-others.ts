import { gather, keepSome } from '#base'
import type { Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import { plainKey } from './spelling-key.ts'
import { readTheatre, type Theatre } from './theatre.ts'

/** Where the report plays by all places but those of one name: what a name was taken for is no reason to take it so again. */
export function theatreOfOthers(known: readonly Resolved[], hints: readonly Place[], parties: readonly Place[]): (name: string) => Theatre {
  const keys = new Map(known.map(one => [one, plainKey(one.candidate.name)]))
  const names = new Set(gather(known, one => (one.place?.kind === 'country' ? [] : (keys.get(one) ?? []))))
  const whole = readTheatre(known, hints, parties)
  return keepSome(name => {
    const own = plainKey(name)
    if (!names.has(own)) return whole
    return readTheatre(
      known.filter(one => keys.get(one) !== own || one.place?.kind === 'country'),
      hints,
      parties
    )
  })
}
