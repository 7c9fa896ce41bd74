import { gather } from '#base'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/**
 * "Russia killed four people in Kyiv. Poland scrambled jets": what a state does that had no part in what was told before is not where that was, when that
 * is another country. Takes the place back that was lent.
 */
export function atHome(scene: Scene, own: Draft, placed: Draft, before: readonly Draft[]): Draft {
  if (own.at.length > 0 || placed.at.length === 0 || !/^(MOBILIZE|COERCE)/.test(own.type)) return placed
  const states = own.by.filter(({ kind }) => kind === 'state').flatMap(({ side }) => side ?? [])
  if (states.length === 0 || states.length < own.by.length) return placed
  const there = before.filter(other => other.at.some(({ name }) => placed.at.some(place => place.name === name)))
  const isParty = there.some(other => [...other.by, ...other.to].some(({ side }) => side !== undefined && states.includes(side)))
  const homes = gather(states, state =>
    scene.mentions.places
      .filter(({ name, precision }) => precision === 'country' && name === state)
      .slice(0, 1)
      .map(({ country }) => country)
  )
  const isWide = placed.at.some(({ precision }) => precision === 'country')
  return isWide ||
    isParty ||
    homes.length < states.length ||
    placed.at.some(({ country }) => country === undefined || homes.includes(country))
    ? placed
    : { ...placed, at: [] }
}
