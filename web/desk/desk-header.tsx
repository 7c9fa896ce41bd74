import type { Look } from '../page/use-look.ts'

type Props = {
  readonly says: string
  readonly progress: string
  readonly add: () => void
  readonly look: Look
  readonly setLook: (look: Look) => void
}

/** The desk's name, what it holds, what is being read, and the way to add a report. */
export function DeskHeader({ says, progress, add, look, setLook }: Props) {
  return (
    <header className="page-header">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads within the page, as a link of this kind should; the address stays as it is */}
      <a className="skip" href="#main" onClick={skip}>
        Skip to the views
      </a>
      <h1>
        <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.500 2.500h3.200L8 9.800l3.300-7.300h3.200L8 15z" fill="currentColor" />
        </svg>
        Vedette
      </h1>
      <p className="made-of">{says}</p>
      <p className="progress">{progress}</p>
      {/* Said when it begins, not at every report. */}
      <p className="hidden" role="status">
        {progress && 'Reports are being read.'}
      </p>
      <button type="button" className="strong" onClick={add}>
        Add a report
      </button>
      <button
        type="button"
        className="plain look"
        aria-pressed={look === 'dark'}
        aria-label="Dark"
        onClick={() => setLook(look === 'dark' ? 'light' : 'dark')}
      >
        {look === 'dark' ? '☀' : '☾'}
      </button>
    </header>
  )
}

/** The address after `#` holds the choice, so the link moves the focus alone. */
function skip(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
