import type { KeyboardEvent } from 'react'
import { moveBy } from '../claims/move-by.ts'
import type { DeskTab } from './desk-choice.ts'

const names: Readonly<Record<DeskTab, string>> = {
  situation: 'Situation',
  picture: 'Map',
  claims: 'Claims',
  report: 'Words',
  reports: 'Reports',
  review: 'Review'
}

type Props = {
  readonly tabs: readonly DeskTab[]
  readonly tab: DeskTab
  readonly setTab: (tab: DeskTab) => void
  readonly counts: Partial<Readonly<Record<DeskTab, number>>>
}

/** Tabs of some of the desk's views; arrow keys go from one to the next. */
export function DeskTabs({ tabs, tab, setTab, counts }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveBy(event.key, tabs.indexOf(tab), tabs.length)
    const next = to === undefined ? undefined : tabs[to]
    if (!next) return
    event.preventDefault()
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="tabs desk-tabs" role="tablist" aria-label="Views" onKeyDown={onKeyDown}>
      {tabs.map(name => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls={`panel-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => setTab(name)}
        >
          {names[name]}
          {counts[name] !== undefined && <span className="quiet"> {counts[name].toLocaleString('en-US')}</span>}
        </button>
      ))}
    </div>
  )
}
