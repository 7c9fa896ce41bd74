import { useCallback, useEffect, useState } from 'react'
import { type DeskChoice, readDeskChoice, writeDeskChoice } from './desk-choice.ts'

/** The desk's choice as React state, kept in step with the address both ways. */
export function useDeskChoice(): readonly [DeskChoice, (change: Partial<DeskChoice>) => void] {
  const [choice, setChoice] = useState(() => readDeskChoice(location.hash))
  useEffect(() => {
    const follow = () => setChoice(readDeskChoice(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    const words = writeDeskChoice(choice)
    if (words !== location.hash.replace(/^#/, '')) history.replaceState(null, '', `#${words}`)
  }, [choice])
  const change = useCallback((part: Partial<DeskChoice>) => setChoice(before => ({ ...before, ...part })), [])
  return [choice, change]
}
