import type { KeyboardEvent } from 'react'
import type { Tab } from '../choice/choice.ts'
import { moveBy } from '../claims/move-by.ts'

const tabs = ['picture', 'claims', 'report'] as const
const names = { picture: 'Picture', claims: 'Claims', report: 'Report' } as const

type Props = { readonly tab: Tab; readonly setTab: (tab: Tab) => void; readonly shown: number }

/** The views of a phone, one at a time. */
export function Tabs({ tab, setTab, shown }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveBy(event.key, tabs.indexOf(tab), tabs.length)
    const next = to === undefined ? undefined : tabs[to]
    if (!next) return
    event.preventDefault()
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <nav aria-label="Views">
      <div className="tabs" role="tablist" aria-label="Views" onKeyDown={onKeyDown}>
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
            {name === 'claims' && <span className="quiet"> {shown}</span>}
          </button>
        ))}
      </div>
    </nav>
  )
}
