import { type FormEvent, useEffect, useRef, useState } from 'react'
import { acceptedFiles, addFile, addPasted, type Pasted } from './add-reports.ts'
import type { AddedReports } from './ask.ts'
import { FeedsSection } from './feeds/feeds-section.tsx'
import { ReadingList } from './reading-list.tsx'
import type { Readings } from './readings.ts'
import { useFileDrop } from './use-file-drop.ts'
import { type Handed, useHand } from './use-hand.ts'

type Props = {
  readonly shown: boolean
  readonly show: () => void
  readonly close: () => void
  readonly readings: Readings
  readonly added: (answer: AddedReports) => void
  readonly open: (handed: Handed) => void
}

const nothing: Pasted = { text: '', title: '', published: '', outlet: '', url: '' }

/** Takes a report that is pasted, chosen or dropped, and shows it being read. */
export function AddDialog({ shown, show, close, readings, added, open }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [pasted, setPasted] = useState(nothing)
  const { handed, refused, busy, hand } = useHand(added)
  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal()
    if (!shown && dialog.current?.open) dialog.current.close()
  }, [shown])
  const isEmpty = pasted.text.trim() === ''
  // The button is never disabled outright: it would drop the focus.
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (isEmpty) return dialog.current?.querySelector('textarea')?.focus()
    const name = pasted.title.trim() || firstWords(pasted.text)
    const sent = pasted
    // What was written on while it was sent is another report.
    if (await hand([{ name, send: () => addPasted(sent) }])) setPasted(now => (now === sent ? nothing : now))
  }
  const sendFiles = (files: readonly File[]) => {
    show()
    return hand(files.map(file => ({ name: file.name, send: () => addFile(file) })))
  }
  const over = useFileDrop(show, sendFiles)
  return (
    <dialog ref={dialog} className="add-dialog" aria-labelledby="add-title" data-over={over || undefined} onClose={close}>
      <form onSubmit={send}>
        <header>
          <h2 id="add-title">Add a report</h2>
          <button type="button" className="plain" aria-label="Close" onClick={close}>
            ×
          </button>
        </header>
        <PastedFields pasted={pasted} set={part => setPasted(before => ({ ...before, ...part }))} />
        <p className="add-ways">
          <button type="submit" className="strong" aria-disabled={busy || isEmpty}>
            Add and read it
          </button>
          <FileButton take={sendFiles} />
        </p>
      </form>
      {refused.length > 0 && (
        <ul className="refused" role="alert">
          {refused.map(says => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      <ReadingList handed={handed} readings={readings} open={open} />
      <FeedsSection shown={shown} />
    </dialog>
  )
}

function PastedFields({ pasted, set }: { readonly pasted: Pasted; readonly set: (part: Partial<Pasted>) => void }) {
  return (
    <>
      <label className="add-text">
        <span>Its text, pasted</span>
        <textarea rows={8} dir="auto" value={pasted.text} onChange={event => set({ text: event.target.value })} />
      </label>
      <div className="add-fields">
        <label>
          <span>Published</span>
          <input type="date" value={pasted.published} onChange={event => set({ published: event.target.value })} />
        </label>
        <label>
          <span>Outlet</span>
          <input type="text" value={pasted.outlet} onChange={event => set({ outlet: event.target.value })} />
        </label>
        <label>
          <span>Title</span>
          <input type="text" value={pasted.title} onChange={event => set({ title: event.target.value })} />
        </label>
        <label>
          <span>Address (URL)</span>
          <input type="url" value={pasted.url} onChange={event => set({ url: event.target.value })} />
        </label>
      </div>
      <p className="quiet add-hint">All four may stay empty. Without a date, relative days such as “on Saturday” stay undated.</p>
    </>
  )
}

function FileButton({ take }: { readonly take: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Choose files …
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files of reports"
        accept={acceptedFiles}
        onChange={event => {
          take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <span className="quiet">or drop them here: text, HTML, PDF, mail, JSON, JSON Lines, CSV</span>
    </>
  )
}

const firstWords = (text: string): string => {
  const words = text.trim().replace(/\s+/g, ' ')
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')} …` : words
}
