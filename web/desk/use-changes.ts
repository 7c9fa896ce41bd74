import { useEffect, useRef, useState } from 'react'
import { changeKinds, listen, takeLine } from './begun.ts'
import type { Change } from './readings.ts'

type Heard = {
  readonly onChange: (change: Change) => void
  /** The server is there again after it was lost: what was missed must be asked for. */
  readonly onBack: () => void
}

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
      const begun = takeLine()
      source = begun?.source ?? listen()
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
      const hear = (kind: Change['kind'], event: MessageEvent): void => {
        const data = readData(event.data)
        if (data) latest.current.onChange({ ...data, kind })
      }
      for (const kind of changeKinds) source.addEventListener(kind, event => hear(kind, event))
      for (const event of begun?.told ?? []) hear(event.type as Change['kind'], event)
      if (begun && source.readyState === EventSource.CLOSED) source.onerror(new Event('error'))
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
