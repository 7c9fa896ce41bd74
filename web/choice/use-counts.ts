import { useEffect, useMemo, useState } from 'react'
import { whenIdle } from '../page/when-idle.ts'
import type { Filter } from './choice.ts'
import { type Counts, countValues, type Filterable, valueCounter } from './filter-entries.ts'

/** So few are counted at once; more of them some at a time, when the browser has nothing else to do. */
const fewEntries = 2000
const atATime = 1000
const restMs = 150
/** Where the browser finds no rest they are counted all the same. */
const patienceMs = 500

/** How many entries each value of a filter would show; of many entries it is told a little later. */
export function useCounts(entries: readonly Filterable[], filter: Filter): Counts {
  const isFew = entries.length <= fewEntries
  const now = useMemo(() => (isFew ? countValues(entries, filter) : undefined), [isFew, entries, filter])
  const [late, setLate] = useState<Counts>()
  useEffect(() => {
    if (isFew) return
    const count = valueCounter(entries, filter)
    const goOn = (rest: () => number): void => {
      do {
        if (!count(atATime)) continue
        setLate(count.counts())
        return
      } while (rest() > 2)
      callOff = whenIdle(goOn, patienceMs)
    }
    const timer = setTimeout(() => {
      callOff = whenIdle(goOn, patienceMs)
    }, restMs)
    let callOff: () => void = () => clearTimeout(timer)
    return () => callOff()
  }, [isFew, entries, filter])
  return now ?? late ?? nothing
}

const nothing: Counts = { kind: [], family: [], type: [], side: [], stance: [], source: [], place: [] }
