import type { Coded, LinePlace } from '#claim'
import { placeKey } from '#claim'
import { describeType, type TypeLabels } from './describe-type.ts'
import type { Picture, PictureAreas, PicturePlace, PictureReport, Road } from './picture.ts'
import { toLine } from './to-line.ts'

/** What a picture draws on beside the reports. More may be given than it needs: it takes its countries and roads from them. */
export type MapKnowledge = {
  readonly areas: PictureAreas
  readonly roads: readonly Road[]
  readonly labels: TypeLabels
  readonly attributions: readonly string[]
}

/** A coded report as a picture holds it. */
export const toPictureReport = (coded: Coded): PictureReport => ({ ...toLine(coded, 'clean'), paragraphs: coded.text.paragraphs })

/** Countries that the places of the reports' claims are in, sorted: those whose provinces a picture needs. */
export const countriesOf = (reports: readonly PictureReport[]): readonly string[] =>
  sorted(placesOfClaims(reports).flatMap(({ place }) => place.country ?? []))

/** The picture that coded reports add up to, with no more of the map than it needs. */
export function makePicture(reports: readonly PictureReport[], knowledge: MapKnowledge): Picture {
  const roads = new Set(placesOfClaims(reports).flatMap(({ place }) => (isKnownRoad(place) ? [place.id] : [place.id, place.road])))
  const countries = countriesOf(reports)
  const types = sorted(reports.flatMap(report => report.claims.map(claim => claim.type)))
  return {
    product: { name: 'Vedette', format: 1 },
    reports,
    places: gatherPlaces(reports),
    roads: knowledge.roads.filter(road => roads.has(road.id) || roads.has(road.name)).toSorted((a, b) => order(a.id, b.id)),
    areas: {
      world: knowledge.areas.world,
      provinces: Object.fromEntries(
        countries.flatMap(country => {
          const provinces = knowledge.areas.provinces[country]
          return provinces === undefined ? [] : [[country, provinces]]
        })
      )
    },
    labels: Object.fromEntries(types.map(type => [type, describeType(type, knowledge.labels)])),
    attributions: knowledge.attributions
  }
}

function gatherPlaces(reports: readonly PictureReport[]): readonly PicturePlace[] {
  const places = new Map<string, PicturePlace>()
  for (const { place, report, claim } of placesOfClaims(reports)) {
    const key = placeKey(place)
    if (key === undefined || place.lat === null || place.lon === null) continue
    const { name, lat, lon, country, within, precision, radiusKm } = place
    const known = places.get(key) ?? { key, name, lat, lon, country, within, precision, radiusKm, claims: [] }
    if (known.claims.some(other => other.report === report && other.claim === claim)) continue
    places.set(key, { ...known, claims: [...known.claims, { report, claim }] })
  }
  return [...places.values()].sort((a, b) => order(a.name, b.name) || order(a.key, b.key))
}

/** A road that is known is told by its id: many have the same number. */
const isKnownRoad = ({ precision, id }: LinePlace): boolean => precision === 'road' && id !== null

const placesOfClaims = (reports: readonly PictureReport[]) =>
  reports.flatMap(({ claims }, report) => claims.flatMap(({ at }, claim) => at.map(place => ({ place, report, claim }))))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(order)
