import { useEffect, useRef, useState } from 'react'
import { sayWait } from '../say-wait.ts'
import { useRemote } from '../use-remote.ts'

type Props = {
  readonly reportKey: string
  readonly title: string
  readonly close: () => void
}

type BesidePiece = { readonly words: string; readonly isChanged: boolean }

/** A paragraph as it came and as it was cleaned; `dropped` is what no paragraph took. */
type BesideRow = {
  readonly kind: 'headline' | 'body' | 'furniture' | 'dropped'
  readonly raw: readonly BesidePiece[]
  readonly clean: readonly BesidePiece[]
  readonly says: readonly string[]
}

type Beside = { readonly isAsRead: boolean; readonly rows: readonly BesideRow[] }

/** A report as it came beside what was read of it, with what was repaired marked on both sides and said. */
export function RawDialog({ reportKey, title, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [all, setAll] = useState(false)
  const beside = useRemote<Beside>(`/reports/${encodeURIComponent(reportKey)}/beside`, 0)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const rows = beside.value?.rows ?? []
  const touched = rows.filter(isTouched)
  const shown = all ? rows : touched
  return (
    <dialog ref={dialog} className="raw-dialog" aria-labelledby="raw-title" onClose={close}>
      <header>
        <h2 id="raw-title">
          As it came, as it was read{' '}
          <span className="quiet" dir="auto">
            {title}
          </span>
        </h2>
        <button type="button" className="plain" aria-label="Close" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      {!beside.value && <p className="nothing">{sayWait(beside, 'the text')}</p>}
      {beside.value && (
        <p className="raw-sum">
          <span>{saySum(rows.length, touched.length)}</span>
          {rows.length > touched.length && (
            <label>
              <input type="checkbox" checked={all} onChange={event => setAll(event.target.checked)} /> Show all of it
            </label>
          )}
        </p>
      )}
      {beside.value && !beside.value.isAsRead && (
        <p className="quiet">It was read by an earlier Vedette, which cleaned it otherwise: this is how it would be cleaned now.</p>
      )}
      {shown.length > 0 && (
        <section className="raw-rows" aria-label="Both texts">
          <p className="raw-heads quiet" aria-hidden="true">
            <span>as it came</span>
            <span>as it was read</span>
          </p>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs stand in one order
            <div key={index} className={`raw-row ${row.kind}`}>
              <p className="raw" dir="auto">
                <span className="hidden">As it came: </span>
                <Pieces pieces={row.raw} as="del" />
              </p>
              <p className="clean" dir="auto">
                <span className="hidden">As it was read: </span>
                {row.clean.length === 0 ? <span className="quiet">left out</span> : <Pieces pieces={row.clean} as="ins" />}
              </p>
              {row.says.length > 0 && (
                <ul className="quiet">
                  {row.says.map(says => (
                    <li key={says} dir="auto">
                      {says}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      )}
    </dialog>
  )
}

const isTouched = ({ kind, raw, clean, says }: BesideRow): boolean =>
  kind === 'dropped' || says.length > 0 || raw.some(({ isChanged }) => isChanged) || clean.some(({ isChanged }) => isChanged)

const saySum = (all: number, touched: number): string =>
  all === 0
    ? 'It was read as it is, cell by cell.'
    : touched === 0
      ? 'Nothing had to be repaired: it was read as it came.'
      : `${touched} of ${all} paragraphs were repaired or left out.`

/** The most characters of a piece that are shown: what surrounds the text on a page can be long. */
const most = 1500

const Pieces = ({ pieces, as: Mark }: { readonly pieces: readonly BesidePiece[]; readonly as: 'del' | 'ins' }) =>
  pieces.map(({ words, isChanged }, index) => {
    const shown =
      words.length > most ? `${words.slice(0, most)} … (${(words.length - most).toLocaleString('en-US')} characters more)` : words
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces stand in one order
    return isChanged ? <Mark key={index}>{showInvisible(shown)}</Mark> : <span key={index}>{shown}</span>
  })

/** Characters that nobody would see, by their numbers. */
const showInvisible = (words: string): string =>
  words
    .replace(/^ +$/, blanks => '␣'.repeat(blanks.length))
    .replace(
      /[\u0080-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g,
      sign => `⟨${sign.charCodeAt(0).toString(16).padStart(4, '0')}⟩`
    )
