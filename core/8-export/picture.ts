import type { Span } from '#base'
import type { Line } from '#claim'

/** All that the page of the picture shows. It holds no time of writing: the same reports give the same bytes. */
export type Picture = {
  readonly product: { readonly name: 'Vedette'; readonly format: 1 }
  /** In the order in which they were given. */
  readonly reports: readonly PictureReport[]
  /** Each place of a claim that has coordinates, once; sorted by name, then `key`. */
  readonly places: readonly PicturePlace[]
  /** The course of each road that a claim names, as far as it is known; sorted by id. */
  readonly roads: readonly Road[]
  readonly areas: PictureAreas
  /** Plain words for every type that a claim of the picture has: `COERCE/seize` → "took a place". */
  readonly labels: Readonly<Record<string, string>>
  /** Whose data the map and the names come from, one sentence each. */
  readonly attributions: readonly string[]
}

/** A report as the claims format has it, with clean spans, and how its text is laid out. */
export type PictureReport = Line & {
  readonly paragraphs: readonly { readonly span: Span; readonly kind: 'headline' | 'body' | 'furniture' }[]
}

/** A place on the map, and the claims that are about it. */
export type PicturePlace = {
  /** The place's id, else its name and coordinates. `placeKey` gives the key of a claim's place. */
  readonly key: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string | null
  readonly within: string | null
  readonly precision: string
  readonly radiusKm: number | null
  /** Claims that have it in `at`, by place in `reports` and in its `claims`. */
  readonly claims: readonly { readonly report: number; readonly claim: number }[]
}

/** The course of a road: lines of `[lon, lat]`. */
export type Road = { readonly id: string; readonly name: string; readonly lines: readonly (readonly (readonly [number, number])[])[] }

/** Outlines to draw under the places. */
export type PictureAreas = {
  /** Countries of the world. */
  readonly world: Topology | null
  /** Provinces of each country that a claim's place is in, by ISO 3166-1 alpha-2. */
  readonly provinces: Readonly<Record<string, Topology>>
}

/** A TopoJSON topology; read it with `topojson-client`. */
export type Topology = {
  readonly type: 'Topology'
  readonly objects: Readonly<Record<string, unknown>>
  readonly arcs: readonly unknown[]
  readonly [member: string]: unknown
}
