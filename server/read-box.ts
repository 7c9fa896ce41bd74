import type { Box } from '@vedette/store'
import { problemError } from './problem.ts'

/** The box of `west,south,east,north`; a problem when it is none. */
export function readBox(text: string | undefined): Box | undefined {
  if (text === undefined) return undefined
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map(part => (part.trim() === '' ? NaN : Number(part)))
  const isLon = (value: number): boolean => value >= -180 && value <= 180
  if (more.length === 0 && isLon(west) && isLon(east) && south >= -90 && north <= 90 && south <= north) return [west, south, east, north]
  throw problemError(400, `"${text}" is no box; give west,south,east,north in degrees, as 36.5,35.5,37.2,36.1`)
}
