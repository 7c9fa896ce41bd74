import type { FormEvent } from 'react'
import { useRef } from 'react'
import { Brand, LookButton } from '../page/header.tsx'
import { useLook } from '../page/use-look.ts'
import { examples } from './examples.ts'
import type { Loading } from './use-reader.ts'

export type Pasted = { readonly text: string; readonly published: string }

type Props = {
  readonly pasted: Pasted
  readonly change: (part: Partial<Pasted>) => void
  readonly read: () => void
  readonly loading: Loading
  readonly busy: boolean
  readonly problem: string | undefined
}

/** Takes a report and says how far its reading is. */
export function PasteForm({ pasted, change, read, loading, busy, problem }: Props) {
  const [look, setLook] = useLook()
  const box = useRef<HTMLTextAreaElement>(null)
  const isEmpty = pasted.text.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (isEmpty) return box.current?.focus()
    read()
  }
  const says = problem ?? (loading.kind === 'failed' ? loading.says : undefined)
  return (
    <div className="page">
      <header className="page-header">
        <Brand />
        <p className="made-of">reports of armed conflict, read into claims</p>
        <LookButton look={look} setLook={setLook} />
      </header>
      <main className="try">
        <form onSubmit={send}>
          <h2>Read a report</h2>
          <p className="quiet">
            Paste a report in English and see what it claims: who did what to whom, where, when, by whose word, with the words that say so.
            It is read inside this page, by a program that your browser loads once (about 51 MB). What you paste is sent nowhere.
          </p>
          <label htmlFor="try-text">Report</label>
          <textarea
            id="try-text"
            ref={box}
            rows={12}
            value={pasted.text}
            spellCheck={false}
            onChange={event => change({ text: event.target.value })}
          />
          <p className="try-ways">
            <label>
              Published (if the text does not say)
              <input type="date" value={pasted.published} onChange={event => change({ published: event.target.value })} />
            </label>
            <button type="submit" className="strong" aria-disabled={busy || isEmpty}>
              Read it
            </button>
          </p>
          <p className="try-ways">
            <span className="quiet">Or take an invented one:</span>
            {examples.map(({ name, text, published }) => (
              <button key={name} type="button" className="plain" onClick={() => change({ text, published })}>
                {name}
              </button>
            ))}
          </p>
          <LoadingLine loading={loading} busy={busy} />
          {says && (
            <p className="try-problem" role="alert">
              {says.charAt(0).toUpperCase() + says.slice(1)}.
            </p>
          )}
        </form>
      </main>
    </div>
  )
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

function LoadingLine({ loading, busy }: { readonly loading: Loading; readonly busy: boolean }) {
  if (loading.kind === 'failed' || (loading.kind !== 'loading' && !busy)) return null
  const { loaded, total } = (loading.kind === 'loading' && loading.progress) || { loaded: 0, total: 0 }
  const fetching = loading.kind === 'loading' && (total === 0 || loaded < total)
  const says = fetching
    ? `Loading the reader${total > 0 ? `: ${megabytes(loaded)} of ${megabytes(total)} MB` : ''} …`
    : loading.kind === 'loading'
      ? 'Starting the reader …'
      : 'Reading …'
  return (
    <p className="try-loading">
      <progress
        aria-label={fetching ? 'Loading the reader' : 'Reading'}
        {...(fetching && total > 0 ? { value: loaded, max: total } : {})}
      />
      <span className="quiet">{says}</span>
    </p>
  )
}
