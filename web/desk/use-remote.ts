import { useEffect, useState } from 'react'
import { type Answer, ask } from './ask.ts'

/** The latest value of an address, kept while a newer one is fetched, and what went wrong with the latest request. */
export type Remote<T> = {
  readonly value: T | undefined
  readonly fault: Exclude<Answer<T>, { kind: 'ready' }> | undefined
  readonly loading: boolean
}

type Held<T> = Remote<T> & {
  /** The path that the value was given for. */
  readonly of: string | undefined
}

/** Asks for a path again whenever it or `round` changes; asks nothing while the path is absent. What was refused leaves no value of another path behind. */
export function useRemote<T>(path: string | undefined, round: number): Remote<T> {
  const [remote, setRemote] = useState<Held<T>>({ of: undefined, value: undefined, fault: undefined, loading: path !== undefined })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` says that what the server has changed
  useEffect(() => {
    if (path === undefined) return setRemote({ of: undefined, value: undefined, fault: undefined, loading: false })
    const abort = new AbortController()
    setRemote(before => ({ ...before, loading: true }))
    ask<T>(path, { signal: abort.signal }).then(
      answer => {
        if (abort.signal.aborted) return
        if (answer.kind === 'ready') setRemote({ of: path, value: answer.value, fault: undefined, loading: false })
        else
          setRemote(before => ({
            of: before.of,
            value: answer.kind === 'gone' || before.of === path ? before.value : undefined,
            fault: answer,
            loading: false
          }))
      },
      () => undefined
    )
    return () => abort.abort()
  }, [path, round])
  return remote
}
