import type { KeyboardEvent } from 'react'
import { moveBy } from '../claims/move-by.ts'

type Props<Name extends string> = {
  /** In their order, with the words on them. */
  readonly tabs: readonly { readonly name: Name; readonly says: string; readonly count?: number | undefined }[]
  readonly tab: Name
  readonly setTab: (tab: Name) => void
}

/** Tabs of views; arrow keys go from one to the next. */
export function Tabs<Name extends string>({ tabs, tab, setTab }: Props<Name>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === tab)
    const next = tabs[moveBy(event.key, at, tabs.length) ?? -1]?.name
    if (!next) return
    event.preventDefault()
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label="Views" onKeyDown={onKeyDown}>
      {tabs.map(({ name, says, count }) => (
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
          {says}
          {count !== undefined && <span className="quiet"> {count.toLocaleString('en-US')}</span>}
        </button>
      ))}
    </div>
  )
}
