import { useEffect, useRef, useState } from 'react'
import { ask, type ReportRow, type Rows } from './ask.ts'

type More = { readonly rows: readonly ReportRow[]; readonly next: string | null; readonly fault: string | undefined }

/** The first page of reports and those that were asked for after it. They stay while the first page is asked for again. */
export function useMore(first: Rows | undefined) {
  const [more, setMore] = useState<More>()
  const busy = useRef(false)
  const before = useRef(first)
  useEffect(() => {
    const old = before.current?.rows ?? []
    before.current = first
    // What new reports push off the first page is shown on; a store of one page has no more, whatever was shown before.
    setMore(held => (held && first?.next !== null ? { ...held, rows: onceEach([...old, ...held.rows]) } : undefined))
  }, [first])
  const next = more ? more.next : (first?.next ?? null)
  const showMore = async () => {
    if (next === null || busy.current) return
    busy.current = true
    const answer = await ask<Rows>(`/reports?limit=200&cursor=${encodeURIComponent(next)}`)
    busy.current = false
    const fault = answer.kind === 'gone' ? 'The server does not answer.' : answer.kind === 'refused' ? answer.says : undefined
    const page = answer.kind === 'ready' ? answer.value : { rows: [], next }
    setMore(before => ({ rows: [...(before?.rows ?? []), ...page.rows], next: page.next, fault }))
  }
  return { all: onceEach([...(first?.rows ?? []), ...(more?.rows ?? [])]), next, fault: more?.fault, showMore }
}

/** A report that moved to the first page stands there alone. */
function onceEach(rows: readonly ReportRow[]): readonly ReportRow[] {
  const seen = new Set<string>()
  return rows.filter(({ key }) => !seen.has(key) && seen.add(key))
}
