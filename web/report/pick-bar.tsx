import { type RefObject, useContext, useEffect, useState } from 'react'
import type { LineWords, PictureReport } from '../picture/picture.ts'
import { PickContext, type PickRole, pickRoles, selectedWords } from './picking.ts'

type Props = { readonly box: RefObject<HTMLElement | null>; readonly report: PictureReport }

/** What the words that are selected in the report can be taken for, while a claim is being written. */
export function PickBar({ box, report }: Props) {
  const picking = useContext(PickContext)
  const [words, setWords] = useState<LineWords>()
  const active = picking?.take !== undefined
  useEffect(() => {
    if (!active) return
    const see = () => setWords(box.current ? selectedWords(box.current, report.report.text) : undefined)
    see()
    document.addEventListener('selectionchange', see)
    return () => document.removeEventListener('selectionchange', see)
  }, [active, box, report])
  if (!picking?.take) return null
  return (
    <div className="pick-bar" role="toolbar" aria-label="What the selected words are">
      <p aria-live="polite" dir="auto">
        {words ? <q>{words.words}</q> : <span className="quiet">Select words below, then say what they are. By keys: → and Shift →.</span>}
      </p>
      <div>
        {pickRoles
          .filter(([role]) => picking.roles.includes(role))
          .map(([role, says, key]) => (
            <button
              key={role}
              type="button"
              className={`pick role-${role}`}
              aria-disabled={!words}
              aria-keyshortcuts={key}
              // What is selected is to stay selected.
              onMouseDown={event => event.preventDefault()}
              onClick={() => takeSelected(role)}
            >
              {says} <kbd>{key}</kbd>
            </button>
          ))}
      </div>
    </div>
  )

  function takeSelected(role: PickRole): void {
    if (words) picking?.take?.(role, words, report)
  }
}
