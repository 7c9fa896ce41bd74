import { writeDay } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Coverage, CoverageQuery } from './asked.ts'
import { namedSince } from './count-names.ts'
import type { Db } from './database.ts'
import { readDay, unknownDay } from './days.ts'
import { anyDay } from './load-told.ts'

type Days = { readonly first: number | null; readonly last: number | null }
type AreaRow = Days & { readonly area: string; readonly reports: number }
type OutletRow = Days & { readonly outlet: string | null; readonly reports: number }
type PointRow = { readonly area: string; readonly lat: number; readonly lon: number }

const days = sql`min(nullif(t.published_day, ${unknownDay})) AS first, max(nullif(t.published_day, ${unknownDay})) AS last`

/** How much was read: how many reports tell of an area, of which outlets, from when to when; and of each country and province that any tells of. */
export async function loadCoverage(db: Db, { known, area }: CoverageQuery): Promise<Coverage> {
  const until = known === undefined ? anyDay : readDay(known)
  const inArea = area === undefined ? sql`true` : sql`t.areas @> ARRAY[${area}]::text[]`
  const { rows: outlets } = await db.execute<OutletRow>(sql`
    SELECT k.outlet, count(*)::int AS reports, ${days} FROM vedette.told t JOIN vedette.current_codings k ON k.key = t.key
    WHERE ${inArea} AND t.published_day <= ${until} GROUP BY k.outlet ORDER BY reports DESC, k.outlet`)
  const { rows: areas } = await db.execute<AreaRow>(sql`
    SELECT a.area, count(*)::int AS reports, ${days} FROM vedette.told t, unnest(t.areas) AS a (area)
    WHERE t.published_day <= ${until} AND a.area ~ '^[A-Z]{2}(/|$)' GROUP BY a.area ORDER BY a.area COLLATE "C"`)
  const points = await loadPoints(db)
  return {
    reports: outlets.reduce((sum, { reports }) => sum + reports, 0),
    outlets: outlets.map(({ outlet, reports }) => ({ name: outlet, reports })),
    ...daysOf(outlets),
    areas: areas.map(({ area: key, reports, ...rest }) => ({ key, reports, ...daysOf([rest]), point: points.get(key) ?? null }))
  }
}

/** A place in each province, by the province's key: one that claims name, so that it lies in it whatever its outline. */
async function loadPoints(db: Db): Promise<ReadonlyMap<string, { readonly lat: number; readonly lon: number }>> {
  const { rows } = await db.execute<PointRow>(sql`
    SELECT DISTINCT ON (1) (spot ->> 2) || '/' || (spot ->> 3) AS area, (spot ->> 4)::float8 AS lat, (spot ->> 5)::float8 AS lon
    FROM (SELECT said FROM vedette.name_totals WHERE kind = 'spots' UNION SELECT said FROM ${namedSince('spots')} s WHERE claims > 0) named, LATERAL (SELECT said::json AS spot) read
    WHERE spot ->> 3 IS NOT NULL AND spot ->> 4 IS NOT NULL ORDER BY 1, said`)
  return new Map(rows.map(({ area, lat, lon }) => [area, { lat, lon }]))
}

function daysOf(rows: readonly Days[]): { readonly first: string | null; readonly last: string | null } {
  const known = (ends: readonly (number | null)[]): readonly number[] => ends.flatMap(end => end ?? [])
  const [firsts, lasts] = [known(rows.map(({ first }) => first)), known(rows.map(({ last }) => last))]
  return {
    first: firsts.length === 0 ? null : writeDay(Math.min(...firsts)),
    last: lasts.length === 0 ? null : writeDay(Math.max(...lasts))
  }
}
