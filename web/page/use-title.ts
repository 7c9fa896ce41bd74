import { useEffect } from 'react'
import type { Picture } from '../picture/picture.ts'

/** Names the browser's tab after the report, or after how many there are. */
export function useTitle({ reports }: Picture): void {
  useEffect(() => {
    const [first] = reports
    document.title = `${reports.length === 1 ? (first?.report.title ?? first?.report.id) : `${reports.length} reports`} – Vedette`
  }, [reports])
}
