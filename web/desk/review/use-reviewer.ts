import { useState } from 'react'

const kept = 'vedette reviewer'

/** The name under which decisions are made here, kept in this browser where it lets pages keep anything. */
export function useReviewer(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(() => {
    try {
      return localStorage.getItem(kept) ?? ''
    } catch {
      return ''
    }
  })
  return [
    name,
    next => {
      setName(next)
      try {
        localStorage.setItem(kept, next)
      } catch {
        // It is asked for again the next time.
      }
    }
  ]
}
