import type { Picture, PictureReport } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

type Props = { readonly picture: Picture; readonly report: PictureReport | undefined; readonly pick: (id: string) => void }

/** Which of several reports is shown, with the number of its claims. */
export function ReportPick({ picture, report, pick }: Props) {
  return (
    <select className="report-pick" aria-label="Report" value={report?.report.id} onChange={event => pick(event.target.value)}>
      {picture.reports.map(({ report: { id, title, outlet, published }, claims }) => (
        <option key={id} value={id}>
          {[published && sayDate(published), outlet, title ?? id].filter(Boolean).join(' · ')} ({claims.length})
        </option>
      ))}
    </select>
  )
}
