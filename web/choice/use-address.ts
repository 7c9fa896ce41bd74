import { useCallback, useEffect, useRef, useState } from 'react'

/** How a choice is read from what follows the `#` of an address, and written there; a change of any of `steps` is a step of its own, however quick. */
export type AddressForm<T> = {
  readonly read: (hash: string) => T
  readonly write: (choice: T) => string
  readonly steps?: readonly (keyof T)[]
}

/** Changes of the same thing that follow each other this closely are one step of the back button: arrows through a list, letters of a search. */
const oneStepMs = 700

/** A choice as React state, kept in step with the address both ways; the back button goes back through what was chosen, but for what was changed quietly. */
export function useAddress<T extends object>({
  read,
  write,
  steps
}: AddressForm<T>): readonly [T, (change: Partial<T>, isQuiet?: boolean) => void] {
  const [choice, setChoice] = useState(() => read(location.hash))
  const own = useRef<{ readonly what: string; readonly isWhole: boolean }>(undefined)
  const last = useRef({ what: '', at: 0 })
  useEffect(() => {
    const follow = () => setChoice(read(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [read])
  useEffect(() => {
    const { what, isWhole } = own.current ?? {}
    own.current = undefined
    const words = write(choice)
    if (words === location.hash.replace(/^#/, '')) return
    const at = performance.now()
    const isStep = what !== undefined && (isWhole || what !== last.current.what || at - last.current.at > oneStepMs)
    if (what !== undefined) last.current = { what, at }
    if (isStep) history.pushState(null, '', `#${words}`)
    else history.replaceState(null, '', `#${words}`)
  }, [choice, write])
  const change = useCallback(
    (part: Partial<T>, isQuiet = false) => {
      own.current = isQuiet ? undefined : { what: Object.keys(part).sort().join(' '), isWhole: steps?.some(step => step in part) ?? false }
      setChoice(before => ({ ...before, ...part }))
    },
    [steps]
  )
  return [choice, change]
}
