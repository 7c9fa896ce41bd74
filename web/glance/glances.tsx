import { useMemo } from 'react'
import { FamilyIcon } from '../look/family-icon.tsx'
import type { Entry } from '../picture/entry.ts'
import { findGlances } from './find-glances.ts'

type Props = { readonly entries: readonly Entry[]; readonly chosen: Entry | undefined; readonly choose: (entry: Entry) => void }

/** The few things to know first, as buttons that lead to the claims behind them. */
export function Glances({ entries, chosen, choose }: Props) {
  const glances = useMemo(() => findGlances(entries), [entries])
  if (glances.length === 0) return null
  return (
    <section className="glances" aria-label="At a glance">
      {glances.map(({ entry, strong, says }) => (
        <button
          key={entry.index}
          type="button"
          className={`glance family-edge-${entry.family}`}
          aria-pressed={entry === chosen}
          onClick={() => choose(entry)}
        >
          <strong dir="auto">{strong}</strong>
          <span className="glance-says" dir="auto">
            <FamilyIcon family={entry.family} size={11} /> {says}
          </span>
        </button>
      ))}
    </section>
  )
}
