import type { Look } from '../page/use-look.ts'
import type { Command } from './palette/commands.ts'

type Props = {
  readonly says: string
  readonly progress: string
  readonly add: () => void
  readonly brief: () => void
  readonly save: () => void
  readonly find: () => void
  readonly help: () => void
  /** The account that is logged in, where accounts are asked for. */
  readonly account: string | null | undefined
  readonly leave: Command['act']
  readonly look: Look
  readonly setLook: (look: Look) => void
}

/** The desk's name, what it holds, what is being read, and the ways to its pages. */
export function DeskHeader({ says, progress, add, brief, save, find, help, account, leave, look, setLook }: Props) {
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
      <button type="button" className="boxed find" aria-label="Find or do" title="Find or do ( / )" onClick={find}>
        <Sign d="M7 2.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9M10.300 10.300L14 14" />
        <span className="wide-only">Find</span>
      </button>
      <button type="button" className="boxed" aria-label="What changed" title="What changed ( b )" onClick={brief}>
        <Sign d="M3 2.500h10v11H3zM5.500 5.500h5M5.500 8h5M5.500 10.500h3" />
        <span className="wide-only">What changed</span>
      </button>
      <button type="button" className="boxed" aria-label="Export" title="Export ( e )" onClick={save}>
        <Sign d="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11" />
        <span className="wide-only">Export</span>
      </button>
      <button type="button" className="strong" aria-label="Add a report" onClick={add}>
        <span className="wide-only">Add a report</span>
        <span className="phone-only" aria-hidden="true">
          Add
        </span>
      </button>
      <button type="button" className="plain look" aria-label="Help" title="Help ( ? )" onClick={help}>
        ?
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
      {account && (
        <button type="button" className="plain leave" title={`Logged in as ${account}`} onClick={leave}>
          Log out<span className="hidden"> {account}</span>
        </button>
      )}
    </header>
  )
}

const Sign = ({ d }: { readonly d: string }) => (
  <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

/** The address after `#` holds the choice, so the link moves the focus alone. */
function skip(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
