import { type KeyboardEvent, memo, useRef } from 'react'
import { useKeepInView } from '../look/keep-in-view.ts'
import type { Entry } from '../picture/entry.ts'
import { ClaimCard } from './claim-card.tsx'
import { moveBy } from './move-by.ts'

type Props = {
  readonly entries: readonly Entry[]
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry | undefined) => void
  readonly showReport: boolean
}

/** All claims that the filter lets through, as a list box: arrows, Home, End and Page keys move, Escape lets go. */
export function ClaimList({ entries, chosen, choose, showReport }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useKeepInView(box, chosen?.claim.id, `#claim-${chosen?.index}`)
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
