import type { Joined } from '@vedette/core'
import { searchText } from './plain-text.ts'
import type { EventQuery } from './store.ts'

/** Whether an event is one that is asked for, by what its row has no columns for. */
export function fitsEvent(event: Joined, { stance, confidence, bbox, side, actor, source, report, search }: EventQuery): boolean {
  const parties = [...event.by, ...event.to]
  const isCalled = (name: string, wanted: string): boolean => name.toLowerCase() === wanted.toLowerCase()
  return (
    (stance === undefined || event.stance === stance) &&
    (confidence === undefined || event.confidence >= confidence) &&
    (bbox === undefined || event.at.some(({ lat, lon }) => lat !== null && lon !== null && isIn(bbox, lat, lon))) &&
    (side === undefined || parties.some(party => party.side === side)) &&
    (actor === undefined || parties.some(({ id, name }) => isCalled(name, actor) || (id !== null && isCalled(id, actor)))) &&
    (source === undefined || event.claims.some(claim => [...claim.source, claim.origin].some(name => isCalled(name, source)))) &&
    (report === undefined || event.claims.some(claim => claim.report === report)) &&
    (search === undefined || event.claims.some(({ quote }) => holdsWords(quote, search)))
  )
}

/** Whether a point is in a box, which may cross the 180th meridian. */
export function isIn([west, south, east, north]: readonly [number, number, number, number], lat: number, lon: number): boolean {
  return lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
}

/** Whether all words are there, as the search for claims asks for them; what is between quotes has to stand together. */
function holdsWords(text: string, search: string): boolean {
  const held = ` ${searchText(text).trim()} `
  const parts = [...search.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)]
  return parts.every(([, minus, phrase, word]) => held.includes(` ${searchText(phrase ?? word ?? '').trim()} `) !== (minus === '-'))
}
