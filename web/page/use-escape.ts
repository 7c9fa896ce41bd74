import { useEffect } from 'react'

/** Escape lets go of the chosen claim, unless it is needed where the focus is: in a field, or to close a dialog or what is open on the map. */
export function useEscape(choose: (none: undefined) => void): void {
  useEffect(() => {
    const see = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : undefined
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (!at?.closest('input, select, textarea, .marks')) choose(undefined)
    }
    addEventListener('keydown', see)
    return () => removeEventListener('keydown', see)
  }, [choose])
}
