import { useEffect } from 'react'

/** Escape lets go of the chosen claim, unless it is needed where the focus is: in a field or a dialog, or to close what is open on the map. */
export function useEscape(choose: (none: undefined) => void): void {
  useEffect(() => {
    const see = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : undefined
      if (event.key === 'Escape' && !event.defaultPrevented && !at?.closest('input, select, textarea, dialog, .marks')) choose(undefined)
    }
    addEventListener('keydown', see)
    return () => removeEventListener('keydown', see)
  }, [choose])
}
