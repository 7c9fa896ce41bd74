import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'

/** The country of a government's address, "https://health.gov.zm/…", which speaks of its own places where nothing else is told. Press speaks of the world. */
export function homeOfAddress(url: string | undefined, index: PlaceIndex): readonly Place[] {
  const code = /^\w+:\/\/[^/:?#]+\.(?:gov|gob|gouv|govt|go|mil)\.([a-z]{2})(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toUpperCase()
  const place = code === undefined ? undefined : index.country(code === 'UK' ? 'GB' : code)?.place
  return place ? [place] : []
}
