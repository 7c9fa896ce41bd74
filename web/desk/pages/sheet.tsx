import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** What it is a page of; another is shown from its top. */
  readonly name: string
  readonly title: ReactNode
  /** A line above the title. */
  readonly kind: string
  readonly close: () => void
  readonly children: ReactNode
  /** Buttons beside the title. */
  readonly ways?: ReactNode
  readonly busy?: boolean
}

/** A page over the desk: the whole of a phone's screen, a broad sheet elsewhere. Escape and the back button close it. */
export function Sheet({ name, title, kind, close, children, ways, busy }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` says that another page is shown
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0
    dialog.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [name])
  return (
    <dialog ref={dialog} className="sheet-page" aria-labelledby="sheet-title" aria-busy={busy} onClose={close}>
      <header>
        <div>
          <p className="sheet-kind">{kind}</p>
          <h2 id="sheet-title" tabIndex={-1} dir="auto">
            {title}
          </h2>
        </div>
        <div className="sheet-ways">
          {ways}
          <button type="button" className="plain" aria-label="Close" onClick={() => dialog.current?.close()}>
            ×
          </button>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keys too */}
      <section ref={body} className="sheet-body" tabIndex={0} aria-labelledby="sheet-title">
        {children}
      </section>
    </dialog>
  )
}
