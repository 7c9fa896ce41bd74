import type { Control } from '#situation'
import { escapeXml } from '../escape-xml.ts'
import type { PictureAreas } from '../picture.ts'
import { drawGround } from './draw-ground.ts'
import { frameAround } from './project.ts'

/** A place of events, and how many there are. */
export type BriefingMark = { readonly name: string; readonly lat: number; readonly lon: number; readonly events: number }

/** Places that are named on the map, the most told of first. */
const mostNamed = 14

/** The map as an SVG: circles for events, as large as they are many, and squares for who holds a place. Nothing when no place has coordinates. */
export function drawMap(
  marks: readonly BriefingMark[],
  control: readonly Control[],
  areas: PictureAreas,
  sides: ReadonlyMap<string, number>
): string {
  const held = control.filter(
    ({ place }) => place.lat !== null && place.lon !== null && place.precision !== 'country' && place.precision !== 'province'
  )
  const points = [...marks, ...held.map(({ place }) => ({ lat: place.lat ?? 0, lon: place.lon ?? 0 }))]
  if (points.length === 0) return ''
  const frame = frameAround(points)
  const largest = Math.max(1, ...marks.map(({ events }) => events))
  const sorted = marks.toSorted((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
  const circles = sorted.map(({ name, lat, lon, events }) => {
    const [x, y] = frame.place(lon, lat)
    const radius = Math.round((3 + 13 * Math.sqrt(events / largest)) * 10) / 10
    return `<circle class="events" cx="${x}" cy="${y}" r="${radius}"><title>${escapeXml(`${name}: ${events} ${events === 1 ? 'event' : 'events'}`)}</title></circle>`
  })
  const squares = held.map(({ place, holder, standing }) => {
    const [x, y] = frame.place(place.lon ?? 0, place.lat ?? 0)
    const words = `${place.name}: ${holder.name}, ${standing}`
    return `<rect class="side-${sides.get(holder.side ?? holder.name) ?? 'other'}" x="${x - 4}" y="${y - 4}" width="8" height="8"><title>${escapeXml(words)}</title></rect>`
  })
  const names = sorted.slice(0, mostNamed).map(({ name, lat, lon }) => {
    const [x, y] = frame.place(lon, lat)
    return `<text x="${x + 7}" y="${y - 5}">${escapeXml(name)}</text>`
  })
  return [
    `<svg class="map" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="Map of the events and of who holds which place">`,
    drawGround(areas, frame),
    ...circles,
    ...squares,
    ...names,
    '</svg>'
  ].join('\n')
}
