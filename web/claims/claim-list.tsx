import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { Entry } from '../picture/entry.ts'
import { ClaimCard } from './claim-card.tsx'

type Props = {
  readonly entries: readonly Entry[]
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry | undefined) => void
  readonly showReport: boolean
}

/** All claims that the filter lets through, as a list box: arrows, Home, End and Page keys move, Escape lets go. */
export function ClaimList({ entries, chosen, choose, showReport }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const card = chosen && box.current?.querySelector(`#claim-${chosen.index}`)
    if (card && box.current) keepInView(box.current, card as HTMLElement)
  }, [chosen])
  const at = chosen ? entries.indexOf(chosen) : -1
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return choose(undefined)
    const to = moveBy(event.key, at, entries.length)
    const entry = to === undefined ? undefined : entries[to]
    if (!entry) return
    event.preventDefault()
    choose(entry)
  }
  return (
    <div
      ref={box}
      className="claim-list"
      role="listbox"
      aria-label="Claims"
      tabIndex={0}
      aria-activedescendant={at >= 0 && chosen ? `claim-${chosen.index}` : undefined}
      onKeyDown={onKeyDown}
    >
      {entries.map(entry => (
        <Option key={entry.index} entry={entry} isChosen={entry === chosen} choose={choose} showReport={showReport} />
      ))}
    </div>
  )
}

type OptionProps = Pick<Props, 'choose' | 'showReport'> & { readonly entry: Entry; readonly isChosen: boolean }

/** One card of the list; drawn again only when it is chosen or let go. */
const Option = memo(({ entry, isChosen, choose, showReport }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys for all of its options
  <div
    id={`claim-${entry.index}`}
    className={`card family-edge-${entry.family}`}
    role="option"
    tabIndex={-1}
    aria-selected={isChosen}
    onClick={() => choose(entry)}
  >
    <ClaimCard entry={entry} open={isChosen} showReport={showReport} />
  </div>
))

/** Where a key leads from a place in a list; `undefined` for keys that do not move. */
export function moveBy(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at < 0 ? length - 1 : Math.max(at - 1, 0)
  if (key === 'PageDown') return Math.min(at + 8, length - 1)
  if (key === 'PageUp') return Math.max(at - 8, 0)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : undefined
}

/** Scrolls one box alone, never the page, until the item can be seen whole: gliding when it is near, at once when it is far or motion is not wanted. */
export function keepInView(box: HTMLElement, item: HTMLElement, margin = 12, again = 3): void {
  const outer = box.getBoundingClientRect()
  const inner = item.getBoundingClientRect()
  const above = inner.top - outer.top - margin
  const below = inner.bottom - outer.bottom + margin
  const by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0
  if (Math.abs(by) < 1) return
  const near = Math.abs(by) < outer.height && !matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollBy({ top: by, behavior: near ? 'smooth' : 'auto' })
  // What was far was not laid out yet: its height, and so its place, may now be another.
  if (!near && again > 0) requestAnimationFrame(() => keepInView(box, item, margin, again - 1))
}
