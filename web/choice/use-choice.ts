import { useCallback, useEffect, useState } from 'react'
import { type Choice, readChoice, writeChoice } from './choice.ts'

/** The choice as React state, kept in step with the page's address both ways. */
export function useChoice(): readonly [Choice, (change: Partial<Choice>) => void] {
  const [choice, setChoice] = useState(() => readChoice(location.hash))
  useEffect(() => {
    const follow = () => setChoice(readChoice(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    const words = writeChoice(choice)
    if (words !== location.hash.replace(/^#/, '')) history.replaceState(null, '', `#${words}`)
  }, [choice])
  const change = useCallback((part: Partial<Choice>) => setChoice(before => ({ ...before, ...part })), [])
  return [choice, change]
}
