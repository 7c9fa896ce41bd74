import { sayDate } from '../timeline/say-date.ts'
import { count } from './say-situation.ts'

/** How much was read of an area, as the server says it. */
export type Coverage = {
  readonly reports: number
  readonly outlets: readonly { readonly name: string | null; readonly reports: number }[]
  readonly first: string | null
  readonly last: string | null
  readonly areas: readonly {
    readonly key: string
    readonly reports: number
    readonly last: string | null
    readonly point: { readonly lat: number; readonly lon: number } | null
  }[]
}

/** From how much the situation is told; where nothing was read, that silence is not peace. */
export function ReadLine({ coverage, area }: { readonly coverage: Coverage | undefined; readonly area: string | undefined }) {
  // Its place is kept until it comes.
  if (!coverage) return <p className="read-line">&nbsp;</p>
  const where = area === undefined ? '' : ` about ${area}`
  if (coverage.reports === 0)
    return <p className="read-line none">Nothing was read{where}. That nothing is known here does not mean that nothing happens.</p>
  return (
    <p className="read-line" title={coverage.outlets.map(({ name, reports }) => `${name ?? 'no outlet'}: ${reports}`).join('\n')}>
      Read{where}: {count(coverage.reports, 'report')} of {sayOutlets(coverage)}
      {coverage.last ? `, the last of ${sayDate(coverage.last)}` : ''}.
    </p>
  )
}

function sayOutlets({ outlets }: Coverage): string {
  const names = outlets.flatMap(({ name }) => name ?? [])
  if (names.length === 0) return 'no named outlet'
  return names.length <= 2 ? names.join(' and ') : `${names.length} outlets, most of ${names[0]}`
}
