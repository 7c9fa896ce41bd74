import { useEffect, useRef, useState } from 'react'
import type { Change } from './readings.ts'

type Heard = {
  readonly onChange: (change: Change) => void
  /** The server is there again after it was lost: what was missed must be asked for. */
  readonly onBack: () => void
}

const kinds = ['added', 'coding', 'coded', 'failed'] as const
const againMs = 2000

/** Listens to the server's events and begins again when the line is lost. Gives whether it is lost. */
export function useChanges(heard: Heard, round: number): boolean {
  const [lost, setLost] = useState(false)
  const latest = useRef(heard)
  latest.current = heard
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for a fresh line
  useEffect(() => {
    let source: EventSource
    let timer: ReturnType<typeof setTimeout> | undefined
    let wasLost = false
    const begin = () => {
      source = new EventSource('/api/v1/changes')
      source.onopen = () => {
        setLost(false)
        if (wasLost) latest.current.onBack()
        wasLost = false
      }
      source.onerror = () => {
        wasLost = true
        setLost(true)
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(begin, againMs)
      }
      for (const kind of kinds)
        source.addEventListener(kind, event => {
          const data = readData(event.data)
          if (data) latest.current.onChange({ ...data, kind })
        })
    }
    begin()
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [round])
  return lost
}

function readData(words: unknown): Omit<Change, 'kind'> | undefined {
  try {
    const value: unknown = JSON.parse(String(words))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
