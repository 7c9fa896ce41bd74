import { useEffect, useRef } from 'react'
import { isOver, type Readings, sayReading } from './readings.ts'
import type { Handed } from './use-hand.ts'

type Props = { readonly handed: readonly Handed[]; readonly readings: Readings; readonly open: (handed: Handed) => void }

/** Reports on their way: how far each is, and once it is read a way to it. The first that is read takes the focus, so that Enter opens it, unless someone types or is in the list already. */
export function ReadingList({ handed, readings, open }: Props) {
  const box = useRef<HTMLUListElement>(null)
  const over = handed.filter(({ key }) => readings[key] && isOver(readings[key])).length
  useEffect(() => {
    const at = document.activeElement
    const typing = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at.value !== '' : false
    if (over > 0 && !typing && !box.current?.contains(at)) box.current?.querySelector<HTMLElement>('button')?.focus()
  }, [over])
  if (handed.length === 0) return null
  return (
    <ul ref={box} className="reading-list" aria-label="Reports that were added" aria-live="polite">
      {handed.map(one => {
        const reading = readings[one.key] ?? { key: one.key, state: 'waiting' as const, claims: 0, says: undefined }
        return (
          <li key={one.key} data-state={reading.state}>
            <span className="reading-name" dir="auto">
              {one.name}
            </span>
            <span className="reading-state">
              {one.kind === 'known' && 'known already · '}
              {one.kind === 'version' && 'a new version · '}
              {sayReading(reading)}
            </span>
            {isOver(reading) && (
              <button type="button" onClick={() => open(one)}>
                Open
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
