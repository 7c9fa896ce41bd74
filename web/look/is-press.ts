import type { KeyboardEvent } from 'react'

/** Whether a key presses what is focused, as it would a button; the page then does not scroll by it. */
export function isPress(event: KeyboardEvent): boolean {
  const presses = event.key === 'Enter' || event.key === ' '
  if (presses) event.preventDefault()
  return presses
}
