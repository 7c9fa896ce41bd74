import type { Reading } from '@vedette/browser'
import { useState } from 'react'
import { Page } from '../page/page.tsx'
import { type Pasted, PasteForm } from './paste-form.tsx'
import { SaveClaims } from './save-claims.tsx'
import { useReader } from './use-reader.ts'

const nothing: Pasted = { text: '', published: '' }

/** A report is pasted, read in a worker of this page, and shown with its claims; nothing leaves the page. */
export function TryPage() {
  const [loading, open] = useReader()
  const [pasted, setPasted] = useState(nothing)
  const [reading, setReading] = useState<Reading>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = (part: Partial<Pasted>) => {
    setPasted(before => ({ ...before, ...part }))
    // The reader is loaded while the rest is written. What fails is said by `loading`.
    if (part.text) open().catch(() => undefined)
  }
  const read = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const reader = await open()
      const found = await reader.read({ input: { name: 'report', text: pasted.text }, published: pasted.published || undefined })
      if (found.lines.length === 0) setProblem(found.refused[0]?.says ?? 'there is no report in this')
      else show(found)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  const show = (found: Reading | undefined) => {
    // What was chosen of another report means nothing here.
    history.replaceState(null, '', location.pathname + location.search)
    setReading(found)
  }
  if (!reading) return <PasteForm pasted={pasted} change={change} read={read} loading={loading} busy={busy} problem={problem} />
  return (
    <Page picture={reading.picture}>
      <SaveClaims lines={reading.lines} />
      <button type="button" className="plain" onClick={() => show(undefined)}>
        Another report
      </button>
    </Page>
  )
}
