import { useState } from 'react'

const kept = 'vedette visited'

/** Whether this browser has not been here before, as far as it lets pages remember, and how to remember that it was. */
export function useFirstVisit(): readonly [boolean, () => void] {
  const [first, setFirst] = useState(() => {
    try {
      return localStorage.getItem(kept) === null
    } catch {
      return false
    }
  })
  return [
    first,
    () => {
      setFirst(false)
      try {
        localStorage.setItem(kept, 'yes')
      } catch {
        // It is offered again the next time.
      }
    }
  ]
}
