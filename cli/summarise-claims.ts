import type { Line } from '@vedette/core'

/**
 * A few lines for a person about coded reports: how many claims of which kind, who says so, who acts, and where.
 * What is named most comes first; ties are in the order of the reports.
 */
export function summariseClaims(lines: readonly Pick<Line, 'claims'>[]): string {
  const claims = lines.flatMap(line => line.claims)
  const rows: readonly (readonly [string, string])[] = [
    ['kinds', countOf(claims.map(claim => claim.kind))],
    ['stances', countOf(claims.map(claim => claim.stance))],
    ['who says so', countOf(claims.map(claim => claim.source[0]?.name ?? 'the report itself'))],
    ['who acts', countOf(claims.flatMap(claim => claim.by.map(actor => actor.name)))],
    ['where', countOf(claims.flatMap(claim => claim.at.filter(place => place.literal).map(place => place.name)))]
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const head = `${many(lines.length, 'report')}, ${many(claims.length, 'claim')}, each with the words that say so`
  return [head, ...rows.filter(([, words]) => words !== '').map(([name, words]) => `  ${name.padEnd(width)}  ${words}`)].join('\n')
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** "Turkey 6, Saraqeb 3, 4 more": the five that are named most. */
function countOf(names: readonly string[], most = 5): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  const more = sorted.length > most ? [`${sorted.length - most} more`] : []
  return [...sorted.slice(0, most).map(([name, count]) => `${name} ${count}`), ...more].join(', ')
}
