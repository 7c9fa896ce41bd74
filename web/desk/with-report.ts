import { placeKey } from '../../core/5-claim/place-key.ts'
import type { Picture, PicturePlace, PictureReport } from '../picture/picture.ts'
import { inPicture } from './shown-report.ts'

/** The picture with one more report and its places, where it left that out. */
export function withReport(picture: Picture | undefined, coding: PictureReport | undefined): Picture | undefined {
  if (!picture || !coding || inPicture(picture, coding) !== coding) return picture
  return { ...picture, reports: [...picture.reports, coding], places: withPlaces(picture.places, coding, picture.reports.length) }
}

/** `at` is where the report stands among those of the picture. */
function withPlaces(places: readonly PicturePlace[], { claims }: PictureReport, at: number): readonly PicturePlace[] {
  const byKey = new Map(places.map(place => [place.key, place]))
  claims.forEach((claim, index) => {
    for (const place of claim.at) {
      const key = placeKey(place)
      const { name, lat, lon, country, within, precision, radiusKm } = place
      if (key === undefined || lat === null || lon === null) continue
      const held = byKey.get(key) ?? { key, name, lat, lon, country, within, precision, radiusKm, claims: [] }
      if (held.claims.some(other => other.report === at && other.claim === index)) continue
      byKey.set(key, { ...held, claims: [...held.claims, { report: at, claim: index }] })
    }
  })
  return [...byKey.values()]
}
